import { ulid } from 'ulid'
import { needContent, solutionContent } from '../../local/harness/sheets.ts'
import { signIn } from '../../local/sign-in.ts'

const password = 'kanmin-demo-2026'

/** Somebody of a member who publishes without a screen: for what a journey finds already there. */
export const partner = async (origin: string, login: string) => {
  const { accessToken } = await signIn(origin, login, password)
  const ask = async (path: string, method = 'GET', body?: unknown, member?: string) => {
    const response = await fetch(`${origin}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${accessToken}`,
        ...(member && { 'kanmin-member': member }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    return response.json()
  }
  const { memberId, name } = (await ask('/api/members/me')).memberships[0]
  const member = String(memberId)
  const publish = async (path: string, content: unknown) => {
    await ask(`/api/projects${path}`, 'PUT', { content }, member)
    await ask(`/api/projects${path}/acts/act_${ulid()}`, 'PUT', { act: 'publish', version: 1 }, member)
  }
  const inTwoMonths = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10)
  return {
    member,
    name: String(name),

    read: (path: string) => ask(`/api/projects${path}`, 'GET', undefined, member),
    save: (path: string, body: unknown) => ask(`/api/projects${path}`, 'PUT', body, member),

    publishNeed: async (): Promise<string> => {
      const needId = `ned_${ulid()}`
      await publish(`/needs/${needId}`, needContent({ validUntil: inTwoMonths, procurement: 'proposal-competition' }))
      return needId
    },

    publishSolution: async (): Promise<string> => {
      const solutionId = `sol_${ulid()}`
      await publish(`/solutions/${solutionId}`, solutionContent({ validUntil: inTwoMonths }))
      return solutionId
    },
  }
}
