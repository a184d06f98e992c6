import { describe, expect, it } from 'vitest'
import { exampleContent } from '../../../../functions/districts/plan/plan-example.ts'
import { rowsIn } from '../answers.ts'
import { answersOf, contentOf, planFaults, yearsOf } from './plan-answers.ts'
import { fieldsOf, topics } from './topics.ts'

const plan = JSON.parse(JSON.stringify(exampleContent))

describe('the forms of a plan', () => {
  it('give back the plan they were filled with, whole', () => {
    expect(contentOf(answersOf(plan))).toEqual(plan)
  })

  it('find nothing amiss in a plan that is whole', () => {
    expect(topics.flatMap((topic) => planFaults(answersOf(plan), fieldsOf[topic]))).toEqual([])
  })

  it('lead to the field, and in a budget to its year', () => {
    const answers = answersOf(plan)
    const [first, ...others] = rowsIn(answers, 'income')
    const faulty = { ...answers, income: [{ ...first, budget: { 2021: '9,000', 2022: 'many' } }, ...others] }

    expect(planFaults(faulty, fieldsOf.financing).map(({ field }) => field)).toEqual(['income-0-budget-2022'])
    expect(planFaults({ ...answers, endsOn: '' }, fieldsOf.basics)).toMatchObject([{ field: 'endsOn', kind: 'missing' }])
    expect(planFaults({ ...answers, collection: ' ' }, fieldsOf.fee)).toMatchObject([{ field: 'collection', kind: 'missing' }])
  })

  it('read figures as people write them', () => {
    const answers = { ...answersOf(plan), income: [{ nature: 'fee', name: '負担金', budget: { 2021: '１，０００' } }] }

    expect(contentOf(answers).financing?.income).toEqual([{ nature: 'fee', name: '負担金', budget: [{ fiscalYear: 2021, amount: 1000 }] }])
  })

  it('offer the fiscal years of the period', () => {
    expect(yearsOf(answersOf(plan))).toEqual([2021, 2022, 2023, 2024, 2025])
    expect(yearsOf({ startsOn: '2027-01-01', endsOn: '2027-04-01' })).toEqual([2026, 2027])
    expect(yearsOf({})).toEqual([])
  })
})
