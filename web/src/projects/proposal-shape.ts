import { ProposalContent as Contract } from '../../../functions/projects/proposal-contract.ts'
import type { Answers } from './edit/answers.ts'
import { contentOf, faultsIn, type Shape } from './partnering-draft.ts'
import type { ProposalContent } from './partnering-queries.ts'
import type { PartneringTexts } from './texts/partnering-ja.ts'

export type TopicName = keyof PartneringTexts['proposal']['topics']
export type Topic = { readonly name: TopicName; readonly fields: readonly (keyof PartneringTexts['proposal']['labels'])[] }

/** The topics of a proposal, in the order they are offered. */
export const topics: readonly Topic[] = [
  { name: 'plan', fields: ['title', 'summary', 'approach'] },
  { name: 'schedule', fields: ['schedule', 'startFor', 'endFor', 'costYen', 'costDetails'] },
  { name: 'targets', fields: ['kpiTargets'] },
  { name: 'documents', fields: ['attachments'] },
]

export const shape = (): Shape => ({ fields: Contract().shape, numbers: ['costYen'] })

export const stateOf = ({ fields }: Topic, answers: Answers): 'done' | 'open' | 'optional' => {
  if (Object.keys(faultsIn(shape(), fields, answers)).length > 0) return 'open'
  const content = contentOf(shape(), answers)
  return fields.some((name) => content[name] !== undefined) ? 'done' : 'optional'
}

/** The answers as the contract takes them; undefined while something is missing. */
export const proposalIn = (answers: Answers): ProposalContent | undefined => {
  const parsed = Contract().safeParse(contentOf(shape(), answers))
  return parsed.success ? (JSON.parse(JSON.stringify(parsed.data)) as ProposalContent) : undefined
}
