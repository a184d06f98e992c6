import type { PlanTask } from '../queries.ts'

export const topics = ['basics', 'goals', 'activities', 'benefits', 'financing', 'fee', 'other', 'attachments'] as const
export type Topic = (typeof topics)[number]

export const isTopic = (name: string): name is Topic => topics.some((topic) => topic === name)

/** The fields of each page of the editor. */
export const fieldsOf: Readonly<Record<Topic, readonly string[]>> = {
  basics: ['name', 'area', 'scope', 'startsOn', 'endsOn', 'period'],
  goals: ['goals'],
  activities: ['activities'],
  benefits: ['benefits'],
  financing: ['income', 'expenditure'],
  fee: ['classes', 'basis', 'collection'],
  other: ['carriesOn', 'outline', 'size', 'lastYearResultYen', 'otherBusinesses'],
  attachments: ['attachments'],
}

/** Where each thing the law asks for is written; the approval of the regional plan stands beside the district. */
export const topicOf: Readonly<Record<PlanTask['task'], Topic | undefined>> = {
  'regional-plan': undefined,
  area: 'basics',
  goals: 'goals',
  activities: 'activities',
  'activity-budgets': 'financing',
  benefits: 'benefits',
  scope: 'basics',
  period: 'basics',
  income: 'financing',
  expenditure: 'financing',
  'budgets-agree': 'financing',
  'fee-draft': 'fee',
  'fee-in-income': 'financing',
  'fee-within-benefit': 'fee',
  'fees-within-cost': 'financing',
  'other-businesses': 'other',
  articles: 'attachments',
  accounts: 'attachments',
  'consent-evidence': 'attachments',
}
