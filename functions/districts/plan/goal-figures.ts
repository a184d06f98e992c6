import type { FigureAnswer, FigureSource } from '../../devices/asking-contract.ts'
import { type MeasuredPeriod, withPeriod } from '../../kernel/measured-period.ts'
import type { GoalFiguresDraft, GoalFiguresView } from './goal-figures-contract.ts'
import type { PlanContent, PlanId } from './plan-contract.ts'

/** A question to devices about one goal of a plan, with the goal as it was when it was asked and what was told since. */
export type GoalAsk = {
  readonly askId: string
  readonly goal: number
  readonly name: string
  readonly source: FigureSource
  readonly periods: readonly MeasuredPeriod[]
  /** Whether the device was open to everybody when it told last. */
  readonly isOpen: boolean
}

/** `edition` counts what persons asked, `version` each writing: answers come between. */
export type GoalAsks = { readonly planId: PlanId; readonly edition: number; readonly version: number; readonly asks: readonly GoalAsk[] }

export const nothingAsked = (planId: PlanId): GoalAsks => ({ planId, edition: 0, version: 0, asks: [] })

const sameSource = (one: FigureSource, other: FigureSource): boolean =>
  one.deviceId === other.deviceId && one.measure === other.measure && one.statistic === other.statistic && one.per === other.per

/** What is asked from now on: a question that stays keeps what it was told, and one that is put anew begins with nothing. */
export const asked = (before: GoalAsks, sources: GoalFiguresDraft['sources'], goals: PlanContent['goals']): GoalAsks => {
  const edition = before.edition + 1
  const asks = sources.map(({ goal, source }): GoalAsk => {
    const name = goals[goal]?.name ?? ''
    const standing = before.asks.find((ask) => ask.goal === goal && ask.name === name && sameSource(ask.source, source))
    return standing ?? { askId: `goal-${goal}-${edition}`, goal, name, source, periods: [], isOpen: false }
  })
  return { ...before, edition, version: before.version + 1, asks }
}

/** Takes in an answer; nothing where nobody asks any more, or where something newer is known. */
export const told = (before: GoalAsks, answer: FigureAnswer): GoalAsks | undefined => {
  const ask = before.asks.find(({ askId }) => askId === answer.askId)
  const periods = ask && withPeriod(ask.periods, answer)
  if (!ask || !periods) return undefined
  const asks = before.asks.map((each) => (each === ask ? { ...ask, periods, isOpen: answer.isOpen } : each))
  return { ...before, version: before.version + 1, asks }
}

type Reading = { readonly content: PlanContent; readonly planVersion: number; readonly isInside: boolean }

/** The goals as somebody may read them: what a device told that is not open is theirs whom the plan concerns. */
export const goalFiguresOf = ({ planId, edition, asks }: GoalAsks, { content, planVersion, isInside }: Reading): GoalFiguresView => ({
  ...{ planId, version: edition, planVersion },
  goals: content.goals.map((goal, at) => {
    // A goal that was renamed since is another goal.
    const ask = asks.find((each) => each.goal === at && each.name === goal.name)
    const isShown = ask && (isInside || ask.isOpen)
    return {
      ...goal,
      goal: at,
      ...(isShown && { source: ask.source }),
      periods: isShown ? ask.periods.map(({ revision: _, ...period }) => period) : [],
    }
  }),
})
