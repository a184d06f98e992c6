import { personIdOf } from '../functions/platform/token.ts'
import type { Body } from './demo-bodies.ts'
import { act, type Step, type Tools } from './demo-steps.ts'

type Criterion = { readonly code: string; readonly name: string; readonly nameEn: string; readonly weight: number }

/** A panel of data/demo/partnerships.json; its chair is of the city, its experts are of the local governments named. */
export type DemoPanel = {
  readonly daysAgo: number
  readonly stage: 'scoring' | 'consensus' | 'concluded'
  readonly experts: readonly string[]
  readonly criteria: readonly Criterion[]
  /** Of each proposal by its key: of the experts in their order, and of the chair where there are more. */
  readonly points: Readonly<Record<string, readonly (readonly number[])[]>>
  readonly agreed?: Readonly<Record<string, readonly { readonly points: number; readonly reason: string }[]>>
}

type Laid = { readonly name: string; readonly need: string; readonly city: Body; readonly titles: ReadonlyMap<string, string>; readonly tools: Tools }

type Blind = { readonly items: readonly { readonly number: number; readonly content: { readonly title: string } }[] }

/** A panel as far as it has come: formed and opened, declared and scored, agreed and concluded. */
export const panelSteps = (panel: DemoPanel, { name, need, city, titles, tools }: Laid): readonly Step[] => {
  const { ask, idOf, governmentOf, memberIdOf } = tools
  const path = `/panels/pnl_${idOf(name)}`
  const experts = panel.experts.map(governmentOf)
  const seats = [city, ...experts].map((body) => ({ personId: personOf(body), memberId: memberIdOf(body), chair: body === city }))
  const scorers = [...experts, ...(panel.stage === 'scoring' ? [] : [city])]

  /** Which number the panel gave which proposal, only it knows. */
  const numbered = async (by: Body) => {
    const { items } = (await ask(by, `${path}/proposals`)) as Blind
    return [...titles].flatMap(([key, title]) => items.filter(({ content }) => content.title === title).map(({ number }) => ({ key, number })))
  }
  const formed = async () => {
    await ask(city, path, { needId: need, content: { seats, criteria: panel.criteria } })
    await act(tools, city, { path, act: 'open', version: 1 })
    for (const by of [city, ...experts]) await act(tools, by, { path, act: 'declare', conflict: 'none' })
  }
  const scored = async (by: Body, at: number) => {
    for (const { key, number } of await numbered(by)) {
      const points = panel.points[key]?.[at] ?? []
      const scores = panel.criteria.map(({ code }, each) => ({ criterion: code, points: points[each] }))
      await act(tools, by, { path, act: 'score', number, scores })
    }
    await act(tools, by, { path, act: 'close' })
  }
  const agreed = async () => {
    for (const { key, number } of await numbered(city)) {
      const scores = panel.criteria.map(({ code }, at) => ({ criterion: code, ...panel.agreed?.[key]?.[at] }))
      await act(tools, city, { path, act: 'agree', number, scores })
    }
    // Opening, declaring and closing made a version each; scoring and agreeing did not.
    await act(tools, city, { path, act: 'conclude', version: 2 + seats.length + scorers.length })
  }
  return [
    { daysAgo: panel.daysAgo, run: formed },
    ...scorers.map((by, at) => ({ daysAgo: panel.daysAgo - 3 - at * 2, run: () => scored(by, at) })),
    ...(panel.stage === 'concluded' ? [{ daysAgo: panel.daysAgo - 14, run: agreed }] : []),
  ]
}

const personOf = ({ login }: Body) => personIdOf(`demo-${login}`)
