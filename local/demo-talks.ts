import { act, needIdOf, ownerOf, type Step, solutionIdOf, type Tools } from './demo-steps.ts'

/** A city and a business talk about a need that is open: data/demo/partnerships.json. */
export type Talk = {
  readonly localGovernmentCode: string
  readonly need: number
  readonly solution: number
  readonly daysAgo: number
  readonly invitation?: string
  readonly asked?: string
  readonly agreedDaysAgo?: number
  /** The proposal that has been begun. */
  readonly draft?: object
}

/** A city asks the city of a case. */
export type CaseTalk = {
  readonly story: number
  readonly told: string
  readonly by: string
  readonly daysAgo: number
  readonly message: string
  readonly agreedDaysAgo?: number
}

export const talkSteps = (talk: Talk, tools: Tools): readonly Step[] => {
  const { ask, idOf, governmentOf, solutions } = tools
  const { daysAgo, invitation, asked, agreedDaysAgo, draft } = talk
  const [city, owner] = [governmentOf(talk.localGovernmentCode), ownerOf(talk.solution, solutions)]
  const pair = { needId: needIdOf(talk.need, tools), solutionId: solutionIdOf(talk.solution, tools) }
  const place = `${pair.needId}/${pair.solutionId}`
  const path = `/introductions/${place}`
  const invite = () => ask(city, `/invitations/${place}/acts/act_${idOf(`invite ${place}`)}`, { message: invitation })
  const begin = () => ask(owner, `/proposals/prp_${idOf(`draft ${place}`)}`, { ...pair, content: draft })
  return [
    ...(invitation === undefined ? [] : [{ daysAgo, run: invite }]),
    ...(asked === undefined ? [] : [{ daysAgo, run: () => act(tools, owner, { path, act: 'ask', message: asked }) }]),
    ...(draft === undefined ? [] : [{ daysAgo, run: begin }]),
    ...(agreedDaysAgo === undefined ? [] : [{ daysAgo: agreedDaysAgo, run: () => act(tools, city, { path, act: 'agree', version: 1 }) }]),
  ]
}

export const caseTalkSteps = (talk: CaseTalk, caseId: string, tools: Tools): readonly Step[] => {
  const { governmentOf, memberIdOf, contactOf } = tools
  const asking = governmentOf(talk.by)
  const path = `/cases/${caseId}/introductions/${memberIdOf(asking)}`
  const { daysAgo, message, agreedDaysAgo } = talk
  const agree = () => act(tools, governmentOf(talk.told), { path, act: 'agree', version: 1 })
  return [
    { daysAgo, run: () => act(tools, asking, { path, act: 'ask', message, contact: contactOf(asking) }) },
    ...(agreedDaysAgo === undefined ? [] : [{ daysAgo: agreedDaysAgo, run: agree }]),
  ]
}
