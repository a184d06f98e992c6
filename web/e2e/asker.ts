import { signIn } from '../../local/sign-in.ts'

const password = 'kanmin-demo-2026'

export type Answer = Readonly<Record<string, never>>

export type Asker = {
  readonly memberId: string
  readonly ask: (method: 'GET' | 'PUT', path: string, body?: unknown) => Promise<Answer>
}

/** One of the demonstration's people, who asks districts without a browser for what no page needs to be walked for. */
export const asker = async (origin: string, login: string): Promise<Asker> => {
  const { accessToken } = await signIn(origin, login, password)
  const me = await fetch(`${origin}/api/members/me`, { headers: { authorization: `Bearer ${accessToken}` } })
  const { memberships } = (await me.json()) as { readonly memberships: readonly { readonly memberId: string }[] }
  const memberId = memberships[0]?.memberId ?? ''
  const ask: Asker['ask'] = async (method, path, body) => {
    const response = await fetch(`${origin}/api/districts${path}`, {
      method,
      headers: { authorization: `Bearer ${accessToken}`, 'kanmin-member': memberId, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    return (await response.json()) as Answer
  }
  return { memberId, ask }
}
