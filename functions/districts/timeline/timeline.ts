import { addDays, type LocalDate } from '../../kernel/time.ts'
import type { OfficialDocument } from '../document/official-document-contract.ts'
import type { Plan, PlanState } from '../procedure/procedure-plan.ts'
import { type Calendar, latestNoticeBefore } from './calendar.ts'
import { type AssemblySession, type TimelineEntry, type TimelineStep, timelineSteps } from './timeline-contract.ts'

/** What a plan is planned back from: the sessions of the assembly, and the day from which a fee shall be levied. */
export type Aim = {
  readonly levyOn: LocalDate
  readonly sessions: readonly AssemblySession[]
  readonly calendar: Calendar
  /** How long the city looks at an application before it gives notice. */
  readonly daysToNotice: number
}

/** For each step the last day on which the aim is still reached; nothing where no session lies before the levy. */
export type BackPlan = { readonly session: AssemblySession; readonly dueBy: ReadonlyMap<TimelineStep, LocalDate> }

/** Plans back: the vote closes before the levy, the summary lies before the session, the inspection ends before the summary. */
export const backPlan = ({ levyOn, sessions, calendar, daysToNotice }: Aim): BackPlan | undefined => {
  const session = sessions
    .filter(({ closesOn }) => closesOn < levyOn)
    .toSorted((a, b) => (a.closesOn < b.closesOn ? -1 : 1))
    .at(-1)
  if (!session) return undefined
  const eve = addDays(levyOn, -1)
  const notice = latestNoticeBefore(session.opensOn, calendar)
  const application = addDays(notice, -daysToNotice)
  return {
    session,
    dueBy: new Map<TimelineStep, LocalDate>([
      ['regional-plan', application],
      ['complete-plan', application],
      ['consent', application],
      ['application', application],
      ['notice', notice],
      ['inspection-end', addDays(session.opensOn, -1)],
      ['summary', session.opensOn],
      ['park-consent', session.closesOn],
      ['vote', session.closesOn],
      ['certificate', eve],
      ['publication', eve],
      ['ordinance', eve],
      ['levy', levyOn],
    ]),
  }
}

type Facts = {
  readonly today: LocalDate
  readonly backPlan?: BackPlan | undefined
  readonly planComplete: boolean
  readonly consentReached: boolean
  readonly ordinance?: { readonly on: LocalDate; readonly number: string } | undefined
  readonly firstLevy?: { readonly on: LocalDate; readonly number: string } | undefined
}

const settings: Readonly<Record<TimelineStep, readonly [by: TimelineEntry['by'], article: string]>> = {
  'regional-plan': ['municipality', '法5条15項'],
  'complete-plan': ['amo', '法17条の7第2項・第3項'],
  consent: ['beneficiaries', '法17条の7第5項'],
  application: ['amo', '法17条の7第1項・規則38条'],
  notice: ['municipality', '法17条の7第6項・規則41条'],
  'inspection-end': ['beneficiaries', '法17条の7第7項・民法143条'],
  summary: ['municipality', '法17条の7第10項'],
  'park-consent': ['park-manager', '法17条の7第11項'],
  vote: ['assembly', '法17条の7第9項'],
  certificate: ['municipality', '法17条の7第8項'],
  publication: ['municipality', '法17条の7第12項'],
  ordinance: ['assembly', '法17条の8第2項'],
  levy: ['municipality', '法17条の8第1項'],
  'period-end': ['amo', '法17条の7第2項6号'],
  settlement: ['amo', '法17条の9第2項・17条の11第2項'],
}

type Done = { readonly on?: LocalDate | undefined; readonly number?: string | undefined }

/** Where a plan stands, what is due, by whom and by when. The first steps not yet done are due; what rests on them waits. */
export const timeline = (plan: Plan, facts: Facts): readonly TimelineEntry[] => {
  const done = doneSteps(plan, facts)
  const needed = timelineSteps.filter((step) => !isNotNeeded(step, plan))
  return timelineSteps.map((step) => {
    const [by, article] = settings[step]
    const was = done.get(step)
    if (was) return { step, by, article, status: 'done', ...(was.on && { on: was.on }), ...(was.number && { number: was.number }) }
    if (!needed.includes(step)) return { step, by, article, status: 'not-needed' }
    const dueBy = dueOf(step, plan, facts)
    const isNext = needed.slice(0, needed.indexOf(step)).every((before) => done.has(before) || mayComeLater.has(before))
    const status = dueBy !== undefined && facts.today > dueBy ? 'late' : isNext ? 'due' : 'waiting'
    return { step, by, article, status, ...(dueBy && { dueBy }) }
  })
}

/** The ordinance is another bill, and the park manager answers when they answer: nothing but the last steps waits for them. */
const mayComeLater: ReadonlySet<TimelineStep> = new Set(['park-consent', 'ordinance'])

const dueOf = (step: TimelineStep, { content, state }: Plan, { backPlan: planned }: Facts): LocalDate | undefined => {
  const inspection = 'inspection' in state ? state.inspection : undefined
  if (step === 'inspection-end' && inspection) return inspection.opinionsUntil
  if (step === 'period-end') return content.period?.endsOn
  return planned?.dueBy.get(step)
}

const recordOf = (state: PlanState) => ('record' in state ? state.record : state)

const isNotNeeded = (step: TimelineStep, { content }: Plan): boolean =>
  step === 'park-consent' && !content.activities.some(({ inCityPark }) => inCityPark)

/** Every step that is done, with the day and number of its document. */
const doneSteps = ({ regionalPlan, state }: Plan, facts: Facts): ReadonlyMap<TimelineStep, Done> => {
  const record = recordOf(state)
  const applied = 'application' in record
  const inspection = 'inspection' in record ? record.inspection : undefined
  const steps: readonly (readonly [TimelineStep, Done | OfficialDocument | undefined | false])[] = [
    ['regional-plan', regionalPlan],
    ['complete-plan', (facts.planComplete || applied) && {}],
    ['consent', (facts.consentReached || applied) && {}],
    ['application', applied && record.application],
    ['notice', 'notice' in record && record.notice],
    ['inspection-end', inspection !== undefined && facts.today > inspection.opinionsUntil && { on: inspection.opinionsUntil }],
    ['summary', 'summary' in record && record.summary],
    ['park-consent', 'parkConsent' in record && record.parkConsent],
    ['vote', 'vote' in record && record.vote],
    ['certificate', 'certificate' in record && record.certificate],
    ['publication', 'publication' in record && record.publication],
    ['ordinance', facts.ordinance],
    ['levy', facts.firstLevy],
    ['period-end', (state.status === 'ended' && { on: state.endedOn }) || ((state.status === 'revoked' || state.status === 'closed') && {})],
    ['settlement', 'settlement' in state && state.settlement],
  ]
  return new Map(steps.flatMap(([step, was]) => (was ? [[step, was] as const] : [])))
}
