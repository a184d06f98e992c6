import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kurashiki, rival, sensors, takamatsu, testDay } from '../../local/harness/sheets.ts'
import type { LocalGovernmentCode, PrefectureCode } from '../kernel/identifiers.ts'
import type { Month } from '../kernel/time.ts'
import { type BudgetBand, budgetBands, type InterfaceCode, type NeedId, type Readiness, readinessSteps, type SolutionId } from './contract.ts'
import { assess, type MatchingRules, type Pair, rank, type Similarity } from './matching.ts'
import { type Criterion, criterionNames, type MatchableNeed, type MatchableSolution } from './matching-contract.ts'
import { hindrances, judgeSheets, judgeText, type Standing, subjectsOf } from './matching-domain.ts'

const rules = JSON.parse(readFileSync(join(import.meta.dirname, '../../data/matching.json'), 'utf8')) as MatchingRules

const sheet = { isOpen: true, publication: { level: 'public' }, validUntil: testDay(30), fields: ['tourism'], text: '', keywords: [] } as const

const need = (different: Partial<MatchableNeed> = {}): MatchableNeed => ({
  ...sheet,
  fields: [...sheet.fields],
  keywords: [],
  needId: `ned_${'0'.repeat(26)}` as NeedId,
  memberId: takamatsu,
  excluded: [],
  technologyClasses: ['data-use'],
  targetCodes: ['372013' as LocalGovernmentCode],
  leastReadiness: 'trial',
  askedFor: '2026-11' as Month,
  startFor: '2027-04' as Month,
  budgetBand: '5m-10m',
  interfaces: ['csv'],
  ...different,
})

const solution = (different: Partial<MatchableSolution> = {}): MatchableSolution => ({
  ...sheet,
  fields: [...sheet.fields],
  keywords: [],
  solutionId: `sol_${'0'.repeat(26)}` as SolutionId,
  memberId: sensors,
  technologyClasses: ['data-use'],
  area: { extent: 'nationwide' },
  readiness: 'trial',
  leadTimeMonths: 5,
  costBand: '5m-10m',
  interfaces: ['csv'],
  references: [{ place: '高松市', localGovernmentCode: '372013' as LocalGovernmentCode }],
  ...different,
})

const standing: Standing = { today: testDay(), isActive: () => true, areRelated: () => false }

describe('what keeps a pair apart', () => {
  const named = { level: 'named', memberIds: [rival] } as const
  const cases: readonly [string, Partial<MatchableNeed>, Partial<MatchableSolution>, Partial<Standing>][] = [
    ['need-not-open', { isOpen: false }, {}, {}],
    ['solution-not-open', {}, { isOpen: false }, {}],
    ['need-expired', { validUntil: testDay(-1) }, {}, {}],
    ['solution-expired', {}, { validUntil: testDay(-1) }, {}],
    ['member-not-active', {}, {}, { isActive: (member) => member !== takamatsu }],
    ['member-not-active', {}, {}, { isActive: (member) => member !== sensors }],
    ['need-not-for-member', { publication: { ...named, memberIds: [rival] } }, {}, {}],
    ['solution-not-for-member', {}, { publication: { ...named, memberIds: [rival] } }, {}],
    ['excluded', { excluded: [{ memberId: sensors, reason: '指名停止中のため。' }] }, {}, {}],
    ['same-organization', { memberId: sensors }, {}, {}],
    ['declared-related', {}, {}, { areRelated: () => true }],
  ]

  it.each(cases)('says %s', (hindrance, asked, offered, today) => {
    const found = hindrances(need(asked), solution(offered), { ...standing, ...today })

    expect(found.map((each) => each.hindrance)).toEqual([hindrance])
  })

  it('is nothing between two sheets in order, on the last day of both and where one is named', () => {
    const open = need({ validUntil: testDay(), publication: { level: 'named', memberIds: [sensors] } })
    const offered = solution({ validUntil: testDay(), publication: { level: 'named', memberIds: [takamatsu] } })

    expect(hindrances(open, offered, standing)).toEqual([])
    expect(hindrances(need({ excluded: [{ memberId: rival, reason: '' }] }), solution(), standing)).toEqual([])
  })

  it('says all of it at once, and why a member is excluded', () => {
    const asked = need({ isOpen: false, excluded: [{ memberId: sensors, reason: '指名停止中のため。' }] })

    expect(hindrances(asked, solution({ isOpen: false }), standing)).toEqual([
      { hindrance: 'need-not-open' },
      { hindrance: 'solution-not-open' },
      { hindrance: 'excluded', reason: '指名停止中のため。' },
    ])
  })
})

describe('each criterion', () => {
  const fields = { fields: ['tourism', 'energy', 'health'] }
  const shikoku = { extent: 'prefectures', prefectures: ['37', '38'] as PrefectureCode[] } as const
  const areas = { targetCodes: ['372013', '332020'] as LocalGovernmentCode[] }
  const reference = (code?: string) => ({ place: '市', ...(code && { localGovernmentCode: code as LocalGovernmentCode }) })
  type Case = [keyof typeof judgeSheets, Partial<MatchableNeed>, Partial<MatchableSolution>, number | undefined, string]
  const cases: readonly Case[] = [
    ['field', fields, fields, 1, 'fields-shared'],
    ['field', fields, { fields: ['energy'] }, 0.8, 'fields-shared'],
    ['field', fields, { fields: ['mobility'] }, 0, 'fields-apart'],
    ['technology', { technologyClasses: [] }, {}, undefined, 'technologies-unasked'],
    ['technology', { technologyClasses: ['platform', 'data-use'] }, {}, 0.85, 'technologies-shared'],
    ['technology', { technologyClasses: ['platform'] }, {}, 0, 'technologies-apart'],
    ['area', {}, {}, 1, 'serves-everywhere'],
    ['area', {}, { area: shikoku }, 1, 'serves-prefectures'],
    ['area', areas, { area: shikoku }, 0.5, 'serves-prefectures'],
    ['area', { targetCodes: ['332020' as LocalGovernmentCode] }, { area: shikoku }, 0, 'serves-elsewhere'],
    ['readiness', {}, { readiness: 'several-cities' }, 1, 'ready-enough'],
    ['readiness', {}, { readiness: 'prototype' }, 0.4, 'not-ready'],
    ['readiness', {}, { readiness: 'research' }, 0, 'not-ready'],
    ['schedule', {}, { leadTimeMonths: 5 }, 1, 'in-time'],
    ['schedule', {}, { leadTimeMonths: 8 }, 0.75, 'late'],
    ['schedule', {}, { leadTimeMonths: 17 }, 0, 'late'],
    ['schedule', {}, { leadTimeMonths: 36 }, 0, 'late'],
    ['budget', { budgetBand: 'undecided' }, {}, undefined, 'budget-open'],
    ['budget', {}, { costBand: 'undecided' }, 0.5, 'cost-open'],
    ['budget', {}, { costBand: 'none' }, 1, 'within-budget'],
    ['budget', {}, { costBand: '10m-30m' }, 0.5, 'above-budget'],
    ['budget', {}, { costBand: '30m-100m' }, 0, 'above-budget'],
    ['interfaces', { interfaces: [] }, {}, undefined, 'interfaces-unasked'],
    ['interfaces', { interfaces: ['csv', 'gtfs'] }, {}, 0.85, 'interfaces-shared'],
    ['interfaces', { interfaces: ['gtfs'] }, {}, 0, 'interfaces-apart'],
    ['references', {}, {}, 1, 'used-in-prefecture'],
    ['references', {}, { references: [reference('332020')] }, 0.7, 'used-elsewhere'],
    ['references', {}, { references: [reference('332020'), reference()] }, 0.9, 'used-elsewhere'],
    ['references', {}, { references: [] }, 0, 'no-reference'],
  ]

  it.each(cases)('%s %j %j is %s: %s', (criterion, asked, offered, degree, reason) => {
    const judged = judgeSheets[criterion](need(asked), solution(offered))

    if (degree === undefined) expect(judged.degree).toBeUndefined()
    else expect(judged.degree).toBeCloseTo(degree, 10)
    expect(judged.why.reason).toBe(reason)
    const isOffered = reason === 'used-elsewhere' || degree === undefined || degree === 1
    expect(judged.isMissing).toBe(!isOffered)
  })

  it('asks neither for a step nor for a month that the need leaves open', () => {
    const { leastReadiness: _step, startFor: _month, ...open } = need()

    expect(judgeSheets.readiness(open, solution())).toEqual({ isMissing: false, why: { reason: 'readiness-unasked', readiness: 'trial' } })
    expect(judgeSheets.schedule(open, solution())).toEqual({ isMissing: false, why: { reason: 'start-open', leadTimeMonths: 5 } })
  })

  it('names what is lacking, and no more than three places of use', () => {
    const many = Array.from({ length: 5 }, (_, at) => ({ place: `${at}` }))

    expect(judgeSheets.field(need(fields), solution({ fields: ['energy'] })).why).toEqual({
      reason: 'fields-shared',
      shared: ['energy'],
      lacking: ['tourism', 'health'],
    })
    expect(judgeSheets.references(need(), solution({ references: many })).why).toEqual({ reason: 'used-elsewhere', places: ['0', '1', '2'] })
  })

  it('says that texts share few words below the degree at which they speak of the same thing', () => {
    expect(judgeText({ degree: 0.35, words: ['水位'] })).toMatchObject({ isMissing: false, why: { reason: 'words-shared' } })
    expect(judgeText({ degree: 0.349, words: [] })).toMatchObject({ isMissing: true, why: { reason: 'few-words-shared' } })
  })
})

describe('what a thing is looked for by', () => {
  it('is its fields, and its technologies where it is wanted, offered by name or in use', () => {
    const offered = solution({ area: { extent: 'prefectures', prefectures: ['38'] as PrefectureCode[] } })

    expect(subjectsOf(need())).toEqual(['tourism', 'data-use@37'])
    expect(subjectsOf(offered)).toEqual(['tourism', 'data-use@38', 'data-use@37'])
  })

  it('is not a prefecture where the whole country is served, whether by word or by a long list', () => {
    const prefectures = Array.from({ length: 13 }, (_, at) => String(at + 1).padStart(2, '0')) as PrefectureCode[]

    expect(subjectsOf(solution({ references: [] }))).toEqual(['tourism'])
    expect(subjectsOf(solution({ references: [], area: { extent: 'prefectures', prefectures } }))).toEqual(['tourism'])
  })
})

const codes = <Code extends string>(...of: Code[]) => fc.subarray(of)
const anyNeed = fc
  .record({
    fields: codes('tourism', 'energy', 'health'),
    technologyClasses: codes('data-use', 'platform'),
    leastReadiness: fc.constantFrom<Readiness>(...readinessSteps),
    budgetBand: fc.constantFrom<BudgetBand>(...budgetBands),
    interfaces: codes<InterfaceCode>('csv', 'gtfs'),
  })
  .map(need)
const anySolution = fc
  .record({
    solutionId: fc.integer({ min: 1, max: 99 }).map((at) => `sol_${String(at).padStart(26, '0')}` as SolutionId),
    memberId: fc.constantFrom(sensors, rival, kurashiki),
    fields: codes('tourism', 'energy', 'mobility'),
    technologyClasses: codes('data-use', 'platform'),
    readiness: fc.constantFrom<Readiness>(...readinessSteps),
    leadTimeMonths: fc.integer({ min: 0, max: 36 }),
    costBand: fc.constantFrom<BudgetBand>(...budgetBands),
    interfaces: codes<InterfaceCode>('csv', 'gtfs'),
    isOpen: fc.boolean(),
  })
  .map(solution)

/** Texts that are all alike: what is told apart is told apart by the sheets. */
const alike: Similarity = async (pairs) => pairs.map(() => ({ degree: 0.5, words: ['水位'] }))
const how = { rules: { ...rules, leastScore: 0 }, similarity: alike, standing }
const countingOf = (criteria: readonly Criterion[]) => criteria.flatMap(({ weight, degree }) => (degree === undefined ? [] : [{ weight, degree }]))

describe('a fit', () => {
  it('is the mean of what counts by the weights of the rules, between none and one, with every criterion told once', () =>
    fc.assert(
      fc.asyncProperty(anyNeed, anySolution, async (asked, offered) => {
        const [fit] = await assess([{ need: asked, solution: offered }], how)
        const criteria = fit?.criteria ?? []
        const counting = countingOf(criteria)
        const sum = counting.reduce((total, { weight }) => total + weight, 0)
        const mean = counting.reduce((total, { weight, degree }) => total + weight * degree, 0) / sum

        expect(criteria.map(({ criterion, weight }) => [criterion, weight])).toEqual(criterionNames.map((name) => [name, rules.weights[name]]))
        expect(fit?.score).toBeCloseTo(mean, 3)
        expect(criteria.every(({ degree }) => degree === undefined || (degree >= 0 && degree <= 1))).toBe(true)
      }),
    ))

  it('is the same both ways and among whatever else is ranked', () =>
    fc.assert(
      fc.asyncProperty(anyNeed, fc.uniqueArray(anySolution, { selector: ({ solutionId }) => solutionId, maxLength: 12 }), async (asked, offered) => {
        const pairs: Pair[] = offered.map((each) => ({ need: asked, solution: each }))
        const found = await rank(pairs, how)
        const backwards = await rank(pairs.toReversed(), how)
        const singly = (await Promise.all(pairs.map((pair) => rank([pair], how)))).flat()

        expect(backwards).toEqual(found)
        expect(found.map(({ solution: { solutionId } }) => solutionId).toSorted()).toEqual(
          offered
            .filter(({ isOpen }) => isOpen)
            .map(({ solutionId }) => solutionId)
            .toSorted(),
        )
        for (const each of singly) expect(found).toContainEqual(each)
        expect(found.every(({ score }, at) => at === 0 || score <= (found[at - 1]?.score ?? 0))).toBe(true)
      }),
    ))

  it('never falls because a solution offers more', () =>
    fc.assert(
      fc.asyncProperty(anyNeed, anySolution, async (asked, offered) => {
        const better = { ...offered, fields: asked.fields, readiness: 'several-cities' as const, leadTimeMonths: 0, costBand: 'none' as const }
        const [before, after] = await assess(
          [offered, better].map((each) => ({ need: asked, solution: each })),
          how,
        )

        expect(after?.score).toBeGreaterThanOrEqual(before?.score ?? 1)
      }),
    ))

  it('is none where the texts speak of different things, however well the sheets agree', async () => {
    const unlike: Similarity = async (pairs) => pairs.map(() => ({ degree: rules.leastLikeness - 0.001, words: [] }))
    const pairs = [{ need: need(), solution: solution() }]

    expect(await rank(pairs, { rules, similarity: alike, standing })).toHaveLength(1)
    expect(await rank(pairs, { rules, similarity: unlike, standing })).toEqual([])
  })
})
