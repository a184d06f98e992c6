import { ulid } from 'ulid'
import { signIn } from '../../local/sign-in.ts'

const password = 'kanmin-demo-2026'

type Answers = Readonly<Record<string, unknown>>

/** Somebody who applies without a screen: for what a test finds already there. */
export const applicant = async (origin: string, login: string) => {
  const { accessToken } = await signIn(origin, login, password)
  const api = async (path: string, method = 'GET', body?: unknown) => {
    const response = await fetch(`${origin}/api/members${path}`, {
      method,
      headers: { authorization: `Bearer ${accessToken}`, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    return response.json()
  }
  const { version: terms } = await api('/terms')
  return {
    terms: String(terms),

    begin: async (values: Answers): Promise<string> => {
      const applicationId = `app_${ulid()}`
      await api(`/drafts/${applicationId}`, 'PUT', { applicationId, values })
      return applicationId
    },

    file: async (content: Answers): Promise<string> => {
      const applicationId = `app_${ulid()}`
      const contact = { name: '申請 太郎', email: `${login}@example.jp`, phone: '03-1234-5678' }
      await api(`/applications/${applicationId}`, 'PUT', { contact, acceptedTerms: terms, ...content })
      return applicationId
    },

    firstFiled: async (): Promise<string> => String((await api('/my-applications')).items[0].applicationId),
  }
}
