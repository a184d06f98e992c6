import type { MemberId, PersonId } from '../kernel/ids.ts'
import { addDays, type Instant, type LocalDate } from '../kernel/time.ts'
import type { FollowedThing, Frequency, SavedSearch, SavedSearchId } from './follow-contract.ts'
import type { Audience } from './policy.ts'

/** One thing that a person follows. */
export type Following = { readonly personId: PersonId; readonly thing: FollowedThing; readonly since: Instant }

/** A search of one person. It finds what they may see for the member they saved it for, as long as they belong to it. */
export type Saved = {
  readonly searchId: SavedSearchId
  readonly personId: PersonId
  readonly memberId?: MemberId | undefined
  readonly name: string
  readonly of: 'needs' | 'solutions'
  readonly filter: Readonly<Record<string, string>>
  readonly frequency: Frequency
  readonly savedAt: Instant
  readonly fingerprint: string
  readonly version: number
}

export const kindOf = (thing: FollowedThing): 'need' | 'solution' | 'member' =>
  thing.startsWith('ned_') ? 'need' : thing.startsWith('sol_') ? 'solution' : 'member'

/** The sentence that says when mail comes: people must not be surprised that a saved search writes, or that it does not. */
export const sentences: Readonly<Record<Frequency, { readonly ja: string; readonly en: string }>> = {
  'at-once': {
    ja: '条件に合うものが公開されると、すぐにお知らせします。',
    en: 'We tell you as soon as something that fits is published.',
  },
  daily: {
    ja: '毎朝7時ごろ、新しく合ったものがある日だけお知らせします。',
    en: 'Each morning at about seven (Japan time) we tell you what is new, and nothing when there is nothing new.',
  },
  weekly: {
    ja: '毎週月曜日の朝7時ごろ、新しく合ったものがある週だけお知らせします。',
    en: 'Each Monday at about seven in the morning (Japan time) we tell you what is new, and nothing when there is nothing new.',
  },
  never: { ja: 'お知らせは送りません。', en: 'We do not write to you.' },
}

export const savedViewOf = ({ personId: _, fingerprint: __, version: ___, filter, ...saved }: Saved): SavedSearch => ({
  ...saved,
  filter: { ...filter },
  mail: sentences[saved.frequency],
})

/** For whom a saved search looks: for its member while the person belongs to it and it takes part, else for everybody. */
export const audiencesOfSearch = (
  { memberId }: Pick<Saved, 'memberId'>,
  { isActive, goneOn, today }: { readonly isActive: boolean; readonly goneOn: LocalDate | undefined; readonly today: LocalDate },
): readonly Audience[] => (memberId && isActive && (goneOn === undefined || goneOn > today) ? ['public', 'members', memberId] : ['public'])

/** When the searches of each kind were last gone through. */
export type LastRun = { readonly [kind in 'daily' | 'weekly']?: LocalDate | undefined }

/**
 * What is due on a day: the daily ones once a day, the weekly ones once a week from Monday on, so that a Monday on which
 * nothing ran is made good. Those at once always: what was missed when it happened is found now.
 */
export const dueOn = (today: LocalDate, last: LastRun): readonly Frequency[] => [
  'at-once',
  ...(last.daily === undefined || last.daily < today ? (['daily'] as const) : []),
  ...(last.weekly === undefined || last.weekly < mondayOf(today) ? (['weekly'] as const) : []),
]

export const mondayOf = (date: LocalDate): LocalDate => addDays(date, -((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7))

/** A hit is new when it was published after the search was saved and was never told of it. */
export const newHits = <Row extends { readonly publishedAt: Instant }>(
  { savedAt }: Pick<Saved, 'savedAt'>,
  rows: readonly { readonly id: string; readonly row: Row }[],
  told: ReadonlySet<string>,
): readonly string[] => rows.filter(({ id, row }) => row.publishedAt > savedAt && !told.has(id)).map(({ id }) => id)

/** As many hits as one event names; the rest come in the next. */
export const hitsPerEvent = 50
