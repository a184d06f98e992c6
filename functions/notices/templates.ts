import type { Language } from '../kernel/page.ts'
import type { LocalDate } from '../kernel/time.ts'
import type { Facts, Frequency, KindCode, Link, RenderedTemplate } from './contract.ts'
import { letterMail } from './letters.ts'
import type { Kind } from './reference.ts'
import { sentenceOf } from './sentence-domain.ts'
import { linkTo, type ToldEvent, tellings, toldEvents } from './telling-domain.ts'

const sample = '01JD2Q9V8T6Y4W3X5Z7A9B1C2D'
const member = { ja: '見本市', en: 'Sample City' }
const facts: Facts = { count: 2, role: 'editor', on: '2026-04-01' as LocalDate, frequency: 'daily', when: 'above' }

const prefixes: readonly (readonly [pattern: RegExp, prefix: string])[] = [
  [/^(Application|MemberAdmitted)/, 'app'],
  [/^Solution/, 'sol'],
  [/^(Need|Question|Matches)/, 'ned'],
  [/^SavedSearch/, 'ssr'],
  [/^(Proposal|Panel|Scores|Partner(?!ship))/, 'prp'],
  [/^(Partnership|Progress|Case)/, 'pts'],
  [/^Alert/, 'dev'],
  [/^(LevyNotice|DunningLetter)/, 'bnf'],
  [/^Grant/, 'grt'],
]

const aboutOf = (event: ToldEvent): Link => linkTo(`${prefixes.find(([pattern]) => pattern.test(event))?.[1] ?? 'mbr'}_${sample}`)

type Place = { readonly kinds: readonly Kind[]; readonly portalUrl: string }

const lineOf = (event: ToldEvent, kind: KindCode, language: Language) => ({
  kind,
  sentence: sentenceOf(event, { member, facts })[language],
  about: aboutOf(event),
  things: event === 'SavedSearchHit' ? [linkTo(`ned_${sample}`), linkTo(`sol_${sample}`)] : [],
})

const written = ({ kinds, portalUrl }: Place, language: Language, frequency: Exclude<Frequency, 'off'>, lines: ReturnType<typeof lineOf>[]) => {
  const { subject, text, html = '' } = letterMail({ to: 'reader@example.jp', language, frequency, lines, kinds, portalUrl, searchFrequency: 'daily' })
  return { language, subject, text, html }
}

const digestOf: readonly ToldEvent[] = ['NeedAmended', 'QuestionAnswered', 'MatchesFound']

/** Every template with sample data, in both languages: what goes out is written by the same functions. */
export const everyTemplate = (place: Place): RenderedTemplate[] => {
  const languages: readonly Language[] = ['ja', 'en']
  const single = toldEvents.flatMap((event) =>
    tellings[event].flatMap(([kind]) =>
      languages.map((language) => ({ event, kind, ...written(place, language, 'at-once', [lineOf(event, kind, language)]) })),
    ),
  )
  const digests = (['daily', 'weekly'] as const).flatMap((frequency) =>
    languages.map((language) => {
      const lines = digestOf.flatMap((event) => tellings[event].slice(0, 1).map(([kind]) => lineOf(event, kind, language)))
      return { event: frequency, ...written(place, language, frequency, lines) }
    }),
  )
  return [...single, ...digests]
}
