import { corporateNumberOf } from '../functions/kernel/identifiers.ts'
import { demoAmo } from './demo-bodies.ts'
import { memberIdOf, password, ulidOf } from './demo-ids.ts'
import { organizationOf } from './demo-solutions.ts'
import { signIn } from './sign-in.ts'

const takamatsu = `mbr_${ulidOf(corporateNumberOf('372013'))}`

/** For whom each of them acts here; Riku belongs to no member. */
export const actsFor: Readonly<Record<string, string | undefined>> = {
  haru: takamatsu,
  natsu: takamatsu,
  aki: takamatsu,
  fuyu: takamatsu,
  umi: memberIdOf(demoAmo.takamatsu),
  sora: memberIdOf(demoAmo.osaka),
  midori: memberIdOf(organizationOf(3)),
}

/** Asks a block in somebody's name, who signs in once. */
export type Ask = (who: string, method: 'GET' | 'PUT', path: string, body?: unknown) => Promise<Readonly<Record<string, unknown>>>

export const askerAt = async (origin: string, block = 'districts'): Promise<Ask> => {
  const tokens = new Map<string, Promise<string>>()
  return async (who, method, path, body) => {
    const token = tokens.get(who) ?? signIn(origin, who, password).then(({ accessToken }) => accessToken)
    tokens.set(who, token)
    const memberId = actsFor[who]
    const response = await fetch(`${origin}/api/${block}${path}`, {
      method,
      headers: { authorization: `Bearer ${await token}`, 'content-type': 'application/json', ...(memberId && { 'kanmin-member': memberId }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`the demo was refused: ${path} ${response.status} ${await response.text()}`)
    return (response.status === 204 ? {} : await response.json()) as Readonly<Record<string, unknown>>
  }
}

/** Does what makes a new version of a thing, unless a loading that was broken off had come further. */
export const stepFrom = async (
  ask: Ask,
  thing: { readonly who: string; readonly path: string },
  expected: number,
  act: () => Promise<unknown>,
): Promise<void> => {
  const { version } = await ask(thing.who, 'GET', thing.path)
  if (Number(version) <= expected) await act()
}

/** Sends a document where an answer said it belongs. */
export const sent = async (address: Readonly<Record<string, unknown>>, bytes: Buffer): Promise<void> => {
  const { url, headers } = address as { readonly url: string; readonly headers: Readonly<Record<string, string>> }
  const { ok, status } = await fetch(url, { method: 'PUT', headers, body: new Uint8Array(bytes) })
  // 412: it is there since a loading that was broken off.
  if (!ok && status !== 412) throw new Error(`the demo's document was refused: ${status}`)
}
