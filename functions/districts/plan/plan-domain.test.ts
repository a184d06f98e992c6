import { describe, expect, it } from 'vitest'
import { yen } from '../../kernel/money.ts'
import { type Beside, completeness, requireComplete } from './plan-completeness.ts'
import { type ChangedItem, PlanContent, planTasks } from './plan-contract.ts'
import { disagreements, minorChange, totalsOf } from './plan-domain.ts'
import { day, everyYear, exampleContent, exampleFees, feesOf } from './plan-example.ts'

const beside: Beside = { regionalPlanOnRecord: true, foundedThisFiscalYear: false, voidEvidence: [] }
const openTasks = (content: PlanContent, given = beside) => completeness(content, given).flatMap(({ done, task }) => (done ? [] : [task]))

describe('the list of tasks of a plan', () => {
  it('is done for a plan that lacks nothing, each item with its article', () => {
    const tasks = completeness(exampleContent, beside)

    expect(tasks.filter(({ done }) => !done)).toEqual([])
    expect(tasks.map(({ task }) => task)).toEqual(planTasks)
    expect(tasks.filter(({ article }) => !/法|規則/.test(article))).toEqual([])
  })

  it('is open for a plan of which only the name is written', () => {
    const begun = PlanContent().parse({ name: '計画' })

    expect(openTasks(begun)).toEqual(
      expect.arrayContaining(['area', 'goals', 'activities', 'benefits', 'scope', 'period', 'income', 'expenditure', 'fee-draft', 'accounts']),
    )
    expect(() => requireComplete(begun, beside)).toThrow('lacks what the law asks for')
  })

  const without = (changes: Partial<PlanContent>): PlanContent => ({ ...exampleContent, ...changes })
  const { financing, activities, goals, fee, attachments } = exampleContent

  it.each([
    ['area', without({ area: undefined })],
    ['goals', without({ goals: goals.filter(({ level }) => level === 'kgi') })],
    [
      'activities',
      without({ activities: [], financing: { ...financing, expenditure: financing.expenditure.map(({ activity: _, ...line }) => line) } }),
    ],
    ['activity-budgets', without({ activities: activities.map((each, place) => (place === 0 ? { ...each, budget: everyYear(5_999) } : each)) })],
    ['scope', without({ scope: undefined })],
    ['period', without({ period: { startsOn: day('2021-04-01'), endsOn: day('2026-04-01') } })],
    ['other-businesses', without({ otherBusinesses: undefined })],
    ['articles', without({ attachments: attachments.filter(({ kind }) => kind !== 'registry-certificate') })],
    ['accounts', without({ attachments: attachments.filter(({ kind }) => kind !== 'inventory') })],
    ['consent-evidence', without({ attachments: attachments.filter(({ kind }) => kind !== 'consent-evidence') })],
    ['fee-in-income', without({ fee: fee && { ...fee, classes: fee.classes.map((each) => ({ ...each, amount: yen(44_999) })) } })],
    ['fee-within-benefit', without({ benefits: exampleContent.benefits.map((each) => ({ ...each, amount: yen(44_999) })) })],
  ] as const)('misses %s alone where it alone is missing', (task, content) => {
    const open = openTasks(content)

    // A period a day too long also reaches into a year; the rest stands by itself.
    expect(open).toEqual([task])
  })

  it('takes what shows consents to an earlier version for no evidence, and says so', () => {
    const [evidence = ''] = attachments.filter(({ kind }) => kind === 'consent-evidence').map(({ sha256 }) => sha256)
    const earlier = completeness(exampleContent, { ...beside, voidEvidence: [evidence] })

    expect(earlier.filter(({ done }) => !done)).toEqual([
      { task: 'consent-evidence', article: expect.any(String), done: false, found: 'earlier-version' },
    ])
    const renewed = {
      ...exampleContent,
      attachments: [...attachments, { kind: 'consent-evidence' as const, name: '同意書', sha256: 'd'.repeat(64) }],
    }
    expect(openTasks(renewed, { ...beside, voidEvidence: [evidence] })).toEqual([])
  })

  it('asks a body founded this fiscal year for its opening inventory instead of last year’s accounts', () => {
    expect(openTasks(exampleContent, { ...beside, foundedThisFiscalYear: true })).toEqual(['accounts'])
  })

  it('names the years whose income is not their expenditure, to the yen', () => {
    const [first, ...rest] = everyYear(9_001)
    const off = without({
      financing: {
        ...financing,
        income: financing.income.map((line) => (line.nature === 'fee' && first ? { ...line, budget: [first, ...everyYear(9_000).slice(1)] } : line)),
      },
    })

    expect(rest).toHaveLength(4)
    expect(disagreements(off)).toEqual([{ fiscalYear: 2021, income: 11_001, expenditure: 11_000 }])
    expect(completeness(off, beside).find(({ task }) => task === 'budgets-agree')).toMatchObject({ done: false, found: '2021:11001≠11000' })
  })

  it('finds money in a year in which the plan does not run', () => {
    const outside = [{ fiscalYear: 2019, amount: yen(1) }]
    const off = without({
      financing: {
        income: [...financing.income, { nature: 'other', name: '雑入', budget: outside }],
        expenditure: [...financing.expenditure, { purpose: '雑費', budget: outside }],
      },
    })

    expect(openTasks(off)).toEqual(['budgets-agree'])
  })
})

describe('the money of a plan', () => {
  it('is added over its period', () => {
    expect(totalsOf(exampleContent)).toEqual({ income: 55_000, fee: 45_000, otherIncome: 10_000, expenditure: 55_000 })
  })
})

describe('a change', () => {
  const fees = feesOf(exampleFees)
  const found = (proposed: Partial<PlanContent>, listedByOrdinance: readonly ChangedItem[] = [], localityRenamed = false) =>
    minorChange({ content: exampleContent, fees }, { content: { ...exampleContent, ...proposed }, fees }, { listedByOrdinance, localityRenamed })

  it('that changes nothing is minor', () => {
    expect(found({})).toEqual({ minor: true, findings: [] })
  })

  const matters: readonly (readonly [ChangedItem, Partial<PlanContent>])[] = [
    ['name', { name: '別の計画' }],
    ['area', { area: '中央二丁目' }],
    ['goals', { goals: [] }],
    ['activities', { activities: exampleContent.activities.slice(1) }],
    ['benefits', { benefits: [] }],
    ['scope', { scope: '全事業者' }],
    ['period', { period: { startsOn: day('2021-04-01'), endsOn: day('2025-03-31') } }],
    ['other-businesses', { otherBusinesses: { carriesOn: true, outline: '物販', size: '小', lastYearResultYen: -1 } }],
  ]

  it.each(matters)('of the %s is not minor, unless the ordinance lists it', (item, proposed) => {
    expect(found(proposed)).toMatchObject({ minor: false, findings: [{ item, because: 'not-listed' }] })
    expect(found(proposed, [item])).toMatchObject({ minor: true, findings: [{ item, because: 'listed-by-ordinance' }] })
  })

  it('of the extent is minor where a locality was renamed', () => {
    expect(found({ area: '中央町一丁目' }, [], true)).toMatchObject({ minor: true, findings: [{ item: 'area', because: 'locality-renamed' }] })
  })

  it.each([
    [12_100, true],
    [12_101, false],
    [9_900, true],
    [9_899, false],
  ])('of income and expenditure from 11,000 to %i a year is minor: %s', (yearly, minor) => {
    const income = [
      { nature: 'fee' as const, name: '負担金', budget: everyYear(9_000) },
      { nature: 'membership' as const, name: '会費', budget: everyYear(yearly - 9_000) },
    ]
    const expenditure = [{ purpose: '事業費', budget: everyYear(yearly) }]

    expect(found({ financing: { income, expenditure } }).minor).toBe(minor)
  })
})
