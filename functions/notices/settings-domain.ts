import type { PersonId } from '../kernel/ids.ts'
import type { Language } from '../kernel/page.ts'
import type { Actor } from '../kernel/policy.ts'
import type { Choice, Frequency, KindCode, Settings, SettingsToSave } from './contract.ts'
import { kindIsFixed } from './problems.ts'
import type { Kind } from './reference.ts'

/** A person as notices know them: where and in which language they are written to, and what they have chosen. */
export type Reader = {
  readonly personId: PersonId
  readonly email?: string | undefined
  readonly language: Language
  readonly choices: readonly Choice[]
  /** The address does not take mail, for good. */
  readonly bounced?: boolean | undefined
}

export type Wish = { readonly inApp: boolean; readonly mail: Frequency }

/** What somebody gets of a kind: what they chose, or else what the kind says. */
export const wishOf = (reader: Pick<Reader, 'choices'> | undefined, { code, inApp, mail }: Kind): Wish => {
  const chosen = reader?.choices.find(({ kind }) => kind === code)
  return chosen ? { inApp: chosen.inApp, mail: chosen.mail } : { inApp, mail }
}

/** Some notices a person must get: they may choose how soon their mail comes, not that none comes. */
const requireAllowed = (choice: Choice, kinds: readonly Kind[]): void => {
  const kind = kinds.find(({ code }) => code === choice.kind)
  if (!kind?.fixed) return
  if (!choice.inApp || (choice.mail === 'off' && kind.mail !== 'off')) throw kindIsFixed({ kind: kind.code })
}

/** The settings as they are saved. The address is that of the token, so that nobody can have another's mail sent to themselves. */
export const saved = (before: Reader | undefined, { language, choices }: SettingsToSave, actor: Actor, kinds: readonly Kind[]): Reader => {
  for (const choice of choices) requireAllowed(choice, kinds)
  const latest = new Map<KindCode, Choice>([...(before?.choices ?? []), ...choices].map((choice) => [choice.kind, choice]))
  const isSameAddress = before?.email === actor.email
  return {
    personId: actor.personId,
    ...(actor.email && { email: actor.email }),
    language,
    choices: [...latest.values()],
    ...(isSameAddress && before?.bounced && { bounced: true }),
  }
}

/** The settings as their owner sees them. */
export const settingsOf = (reader: Reader | undefined, actor: Actor, kinds: readonly Kind[]): Settings => ({
  language: reader?.language ?? 'ja',
  ...(reader?.email && { email: reader.email }),
  isCurrent: reader !== undefined && reader.email === actor.email,
  bounced: reader?.bounced ?? false,
  kinds: kinds.map((kind) => ({ kind: kind.code, name: kind.name, nameEn: kind.nameEn, fixed: kind.fixed, ...wishOf(reader, kind) })),
})
