import type { MemberId } from '../kernel/ids.ts'
import { changedMeanwhile } from '../kernel/problem.ts'
import type { Instant } from '../kernel/time.ts'
import type { IntroductionAct, Occasion } from './contact-contract.ts'
import { wrongState } from './problems.ts'

type State =
  | { readonly status: 'open' }
  | { readonly status: 'agreed'; readonly at: Instant }
  | { readonly status: 'declined'; readonly at: Instant; readonly reason: string }
  | { readonly status: 'withdrawn'; readonly at: Instant }

/** Two members who may meet: each learns who is in charge at the other only when both have agreed. No person is in it. */
export type Introduction = {
  readonly occasion: Occasion
  readonly askedBy: MemberId
  readonly asked: MemberId
  readonly message: string
  readonly askedAt: Instant
  readonly version: number
  readonly state: State
}

/** The two sides, and who of them is asking now. */
export type Asking = Pick<Introduction, 'occasion' | 'askedBy' | 'asked' | 'message'> & { readonly at: Instant }

/** Asks for the first time, or again: what was withdrawn, anybody may ask anew; what was declined, only who declined it. */
export const ask = (before: Introduction | undefined, { at, ...asking }: Asking): Introduction => {
  const mayAskAgain = before?.state.status === 'withdrawn' || (before?.state.status === 'declined' && before.asked === asking.askedBy)
  if (before && !mayAskAgain) throw wrongState({ state: before.state.status })
  return { ...asking, askedAt: at, version: (before?.version ?? 0) + 1, state: { status: 'open' } }
}

type Answering = Exclude<IntroductionAct, { act: 'ask' }>

export const decideIntroduction = (introduction: Introduction, act: Answering, at: Instant): Introduction => {
  if (introduction.version !== act.version) throw changedMeanwhile()
  if (introduction.state.status !== 'open') throw wrongState({ state: introduction.state.status })
  const next = { ...introduction, version: introduction.version + 1 }
  switch (act.act) {
    case 'agree':
      return { ...next, state: { status: 'agreed', at } }
    case 'decline':
      return { ...next, state: { status: 'declined', at, reason: act.reason } }
    case 'withdraw':
      return { ...next, state: { status: 'withdrawn', at } }
  }
}

/** What is told of each act. */
export const introductionEvents = {
  ask: 'ContactAsked',
  agree: 'ContactAgreed',
  decline: 'ContactDeclined',
  withdraw: 'ContactWithdrawn',
} as const satisfies Record<IntroductionAct['act'], string>

/** The other of the two sides. */
export const otherSide = ({ askedBy, asked }: Pick<Introduction, 'askedBy' | 'asked'>, own: MemberId): MemberId => (own === askedBy ? asked : askedBy)
