import type { Instant } from '../kernel/time.ts'
import type { KindCode } from './contract.ts'
import type { Kind } from './reference.ts'
import { type Reader, wishOf } from './settings-domain.ts'

/** How long the link of a mail can stop such mails. */
export const stopDays = 60

/** What the link of one mail stops, and for whom. It is known by a hash of its token: who reads the table cannot stop anything. */
export type Stop = {
  readonly personId: Reader['personId']
  readonly kinds: readonly KindCode[]
  readonly madeAt: Instant
  readonly version: number
  readonly usedAt?: Instant | undefined
}

export const isOver = ({ madeAt }: Stop, now: Instant): boolean => Date.parse(madeAt) + stopDays * 86_400_000 < Date.parse(now)

/** The kinds of a mail that may be stopped: of those nobody may miss, only how soon they come can be chosen. */
export const stoppable = (codes: readonly KindCode[], kinds: readonly Kind[]): readonly KindCode[] =>
  kinds.filter(({ code, fixed }) => !fixed && codes.includes(code)).map(({ code }) => code)

/** The reader, who gets no more mail of these kinds; what the inbox shows stays as it is. */
export const withoutMail = (reader: Reader, { kinds }: Stop, known: readonly Kind[]): Reader => {
  const stopped = known.filter(({ code }) => kinds.includes(code)).map((kind) => ({ kind: kind.code, ...wishOf(reader, kind), mail: 'off' as const }))
  return { ...reader, choices: [...reader.choices.filter(({ kind }) => !kinds.includes(kind)), ...stopped] }
}
