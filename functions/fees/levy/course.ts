import type { LocalDate } from '../../kernel/time.ts'
import { courseBefore, notDunned, stayCauseMissing } from '../problems.ts'
import { type Claim, outstanding } from './claim.ts'
import type { CourseKind, CourseStep } from './course-contract.ts'

/** What stands at present of things that begin and end. */
const endings = { seized: 'released', bankrupt: 'bankruptcy-over', stayed: 'stay-over', 'plan-pledged': 'plan-ended' } as const
type Standing = keyof typeof endings

export const stands = ({ course = [] }: Pick<Claim, 'course'>, kind: Standing): boolean => {
  const last = course.filter((step) => step.kind === kind || step.kind === endings[kind]).at(-1)
  return last?.kind === kind
}

const happened = ({ course = [] }: Pick<Claim, 'course'>, kind: CourseKind): boolean => course.some((step) => step.kind === kind)

/** Whether a step may follow what has happened: nothing is seized before it is handed over, and nothing handed over before the deadline of its dunning. */
const follows: Readonly<Record<CourseKind, (claim: Claim, on: LocalDate) => boolean>> = {
  acknowledged: () => true,
  'plan-pledged': (claim) => !stands(claim, 'plan-pledged'),
  'plan-ended': (claim) => stands(claim, 'plan-pledged'),
  'handed-over': (claim) => !happened(claim, 'handed-over'),
  seized: (claim) => happened(claim, 'handed-over') && !stands(claim, 'seized') && !stands(claim, 'stayed') && !stands(claim, 'bankrupt'),
  released: (claim) => stands(claim, 'seized'),
  bankrupt: (claim) => !stands(claim, 'bankrupt'),
  'bankruptcy-over': (claim) => stands(claim, 'bankrupt'),
  stayed: (claim) => happened(claim, 'handed-over') && !stands(claim, 'stayed') && !stands(claim, 'seized'),
  'stay-over': (claim) => stands(claim, 'stayed'),
}

/** The claim with one more step. Steps are kept in the order of their days, and none is taken away. */
export const step = (claim: Claim, taken: CourseStep): Claim => {
  const { kind, on } = taken
  if (kind === 'handed-over' && (!claim.dunned || on <= claim.dunned.deadlineOn)) throw notDunned({ deadlineOn: claim.dunned?.deadlineOn ?? '' })
  if (kind === 'stayed' && taken.cause === undefined) throw stayCauseMissing()
  const latest = claim.course?.at(-1)?.on
  if (on <= claim.dueOn || (latest !== undefined && on < latest) || !follows[kind](claim, on))
    throw courseBefore({ kind, latest: latest ?? claim.dueOn })
  return { ...claim, course: [...(claim.course ?? []), taken], version: claim.version + 1 }
}

export const arrearsStages = ['overdue', 'deferred', 'dunned', 'reminded', 'plan', 'handed-over', 'seized', 'stayed', 'bankrupt'] as const
export type ArrearsStage = (typeof arrearsStages)[number]

/** Stages that follow from what happened, whatever the day. */
export const lastingStages = ['overdue', 'dunned', 'reminded', 'plan', 'handed-over', 'seized', 'stayed', 'bankrupt'] as const
export type LastingStage = (typeof lastingStages)[number]

/** Where collecting a claim stands; nothing for what is not due or is settled. */
export const stageOf = (claim: Claim, on: LocalDate): ArrearsStage | undefined => {
  if (outstanding(claim) === 0 || claim.dueOn >= on) return undefined
  const lasting = lastingStageOf(claim)
  const isHeld = lasting === 'bankrupt' || lasting === 'stayed' || lasting === 'seized'
  return !isHeld && claim.deferredUntil !== undefined && claim.deferredUntil >= on ? 'deferred' : lasting
}

/** Where collecting a claim would stand once it is overdue and no deferral holds it. */
export const lastingStageOf = (claim: Claim): LastingStage => {
  if (stands(claim, 'bankrupt')) return 'bankrupt'
  if (stands(claim, 'stayed')) return 'stayed'
  if (stands(claim, 'seized')) return 'seized'
  if (stands(claim, 'plan-pledged')) return 'plan'
  if (happened(claim, 'handed-over')) return 'handed-over'
  if (claim.remindedOn) return 'reminded'
  return claim.dunned ? 'dunned' : 'overdue'
}

/** Who is bankrupt is not dunned; who keeps a plan, or whose disposition is stayed, is dunned as the law asks and reminded of nothing. */
export const isSpared = (claim: Claim, kind: 'statutory' | 'reminder'): boolean =>
  stands(claim, 'bankrupt') || (kind === 'reminder' && (stands(claim, 'stayed') || stands(claim, 'plan-pledged')))
