import { randomBytes, randomUUID, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import * as z from 'zod'
import { readRecord, writeRecord } from './record.ts'

type Bilingual = { readonly ja: string; readonly en: string }

/** An account of the demonstration: known to everybody, offered with a button, gone when the demonstration is off. */
export type DemoAccount = {
  readonly sub: string
  readonly login: string
  readonly email: string
  readonly password: string
  readonly name: Bilingual
  readonly part: Bilingual
  /** Not offered on the sign-in page. */
  readonly unlisted?: true
}

export type Person = { readonly sub: string; readonly email: string }

export type NewAccount = { readonly email: string; readonly password: string }

/** Why an account is not made; the sign-up page says it at the field it belongs to. */
export type AccountRefusal = 'email-malformed' | 'email-taken' | 'password-short' | 'password-long'

export type Accounts = {
  readonly demo: readonly DemoAccount[]
  readonly find: (sub: string) => Person | undefined
  readonly signIn: (login: string, password: string) => Promise<Person | undefined>
  readonly add: (account: NewAccount) => Promise<Person | { readonly refused: AccountRefusal }>
}

export const shortestPassword = 12
const longestPassword = 256

export const openAccounts = async (path: string, demo: readonly DemoAccount[]): Promise<Accounts> => {
  const kept = new Map(((await readRecord(path, z.array(Account))) ?? []).map((account) => [account.sub, account]))
  let turn: Promise<unknown> = Promise.resolve()

  const byEmail = (email: string) => [...kept.values()].find((account) => account.email === email)
  const refusal = ({ email, password }: NewAccount): AccountRefusal | undefined => {
    if (!z.email().max(254).safeParse(email).success) return 'email-malformed'
    if ([...password].length < shortestPassword) return 'password-short'
    if (password.length > longestPassword) return 'password-long'
    return byEmail(email) || demo.some((account) => account.email === email) ? 'email-taken' : undefined
  }
  const add: Accounts['add'] = async (wanted) => {
    const email = normal(wanted.email)
    const refused = refusal({ ...wanted, email })
    if (refused) return { refused }
    const account = { sub: randomUUID(), email, password: await hashed(wanted.password) }
    await writeRecord(path, [...kept.values(), account])
    kept.set(account.sub, account)
    return personOf(account)
  }
  return {
    demo,
    find: (sub) => personOf(kept.get(sub) ?? demo.find((account) => account.sub === sub)),
    signIn: async (login, password) => {
      const guest = demo.find((account) => [account.login, account.email].includes(normal(login)))
      if (guest) return guest.password === password ? personOf(guest) : undefined
      const account = byEmail(normal(login))
      // An unknown address costs the same time as a wrong password, so that the clock does not tell who has an account.
      const right = await matches(password, account?.password ?? nobody)
      return account && right ? personOf(account) : undefined
    },
    // One after the other, so that of two sign-ups with one address one is refused, and neither is written over.
    add: (wanted) => {
      const mine = turn.then(() => add(wanted))
      turn = mine.catch(() => undefined)
      return mine
    },
  }
}

const Account = z.object({ sub: z.string(), email: z.string(), password: z.string().regex(/^[0-9a-f]{32}:[0-9a-f]{64}$/) })

function personOf(account: Person): Person
function personOf(account: Person | undefined): Person | undefined
function personOf(account: Person | undefined): Person | undefined {
  return account && { sub: account.sub, email: account.email }
}

const normal = (login: string) => login.trim().toLowerCase()

const derive = promisify(scrypt)

const hashed = async (password: string): Promise<string> => {
  const salt = randomBytes(16).toString('hex')
  return `${salt}:${await hashOf(password, salt)}`
}

const hashOf = async (password: string, salt: string): Promise<string> => {
  const hash = await derive(password.normalize('NFKC').slice(0, longestPassword), salt, 32)
  return Buffer.isBuffer(hash) ? hash.toString('hex') : ''
}

const matches = async (password: string, kept: string): Promise<boolean> => {
  const [salt = '', hash = ''] = kept.split(':')
  return timingSafeEqual(Buffer.from(await hashOf(password, salt)), Buffer.from(hash))
}

const nobody = `${'0'.repeat(32)}:${'0'.repeat(64)}`
