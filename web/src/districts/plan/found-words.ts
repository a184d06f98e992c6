import type { PlanContent, PlanTask } from '../queries.ts'
import type { PlanTexts } from '../texts/plan-ja.ts'

type Words = { readonly texts: PlanTexts; readonly yen: (amount: number) => string }

/** What does not fit, told in words: the server finds keys and amounts. */
export const foundText = ({ task, found }: PlanTask, content: PlanContent, { texts, yen }: Words): string => {
  if (found === undefined) return ''
  const amount = (figures: string | undefined) => yen(Number(figures ?? 0))
  switch (task) {
    case 'budgets-agree':
      return found
        .split(' ')
        .map((part) => {
          const [, year = part, income, expenditure] = /^(\d+):(\d+)≠(\d+)$/.exec(part) ?? []
          return income === undefined ? texts.found.yearOutside(year) : texts.found.yearApart(year, amount(income), amount(expenditure))
        })
        .join(' ')
    case 'fee-in-income': {
      const [drafted, budgeted] = found.split('≠')
      return texts.found.apart(amount(drafted), amount(budgeted))
    }
    case 'fees-within-cost': {
      const [drafted, limit] = found.split('>')
      return texts.found.above(amount(drafted), amount(limit))
    }
    case 'activity-budgets':
      return named(found, new Map(content.activities.map(({ key, name }) => [key, name])))
    case 'fee-within-benefit':
      return named(found, new Map(content.benefits.map(({ class: code, className }) => [code, className])))
    case 'articles':
    case 'accounts':
    case 'consent-evidence':
      if (found === 'earlier-version') return texts.found.earlierVersion
      return texts.found.missing(named(found, new Map(Object.entries(texts.attachmentKinds))))
    default:
      return found
  }
}

const named = (keys: string, names: ReadonlyMap<string, string>): string =>
  keys
    .split(' ')
    .map((key) => names.get(key) ?? key)
    .join(' · ')
