import { actsFor } from '../demo-asking.ts'
import { password } from '../demo-ids.ts'
import { signIn } from '../sign-in.ts'

export type Answer = { readonly status: number; readonly body: Readonly<Record<string, unknown>> }

/** Asks in somebody's name, or in nobody's, and says what was answered, whatever it was. */
export type Asking = (who: string | undefined, method: string, path: string, body?: unknown) => Promise<Answer>

// Tokens live ten minutes; somebody who stays longer signs in again, as the portal does.
const tokenMilliseconds = 240_000
const patienceMilliseconds = 60_000

export const askingAt = (origin: string): Asking => {
  const tokens = new Map<string, { readonly until: number; readonly token: Promise<string> }>()
  const tokenOf = (who: string): Promise<string> => {
    const known = tokens.get(who)
    if (known && known.until > performance.now()) return known.token
    const token = signIn(origin, who, password).then(({ accessToken }) => accessToken)
    tokens.set(who, { until: performance.now() + tokenMilliseconds, token })
    return token
  }
  return async (who, method, path, body) => {
    const member = who && actsFor[who]
    const reply = await fetch(`${origin}${path}`, {
      method,
      headers: {
        ...(who && { authorization: `Bearer ${await tokenOf(who)}` }),
        ...(member && { 'kanmin-member': member }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(patienceMilliseconds),
    })
    const text = await reply.text()
    const isJson = reply.headers.get('content-type')?.includes('json')
    return { status: reply.status, body: isJson && text !== '' ? JSON.parse(text) : {} }
  }
}

/** What must be answered for the load to go on at all. */
export const answered = async <Body>(asking: ReturnType<Asking>, what: string): Promise<Body> => {
  const { status, body } = await asking
  if (status >= 300) throw new Error(`${what}: ${status} ${JSON.stringify(body)}`)
  return body as Body
}

export const endedBy = ({ status }: Answer): string => (status < 300 ? 'ok' : String(status))
