import { FeeRuleDraft as Contract } from '../../../../functions/districts/allocation/fee-contract.ts'
import { type Answers, decimalIn, figureIn, filled, rowsIn, textIn, wordsIn, yesIn } from '../answers.ts'
import { type Fault, faultsIn } from '../faults.ts'
import type { FeeRule } from './fee-queries.ts'

type Whom = NonNullable<FeeRule['caps'][number]['whom']>

const whomAnswers = (whom: Whom | undefined): Answers => ({
  whomClass: whom?.class ?? '',
  whomZone: whom?.zone ?? '',
  whomTrait: whom?.trait ?? '',
  whomPubliclyOwned: whom?.publiclyOwned === true,
})

const whomOf = (row: Answers): Answers =>
  filled({
    class: wordsIn(row, 'whomClass'),
    zone: wordsIn(row, 'whomZone'),
    trait: wordsIn(row, 'whomTrait'),
    publiclyOwned: yesIn(row, 'whomPubliclyOwned') || undefined,
  })

/** What a new rule begins with: a total that is shared by store floor area, cut to the yen. */
export const newRule = (version: number): Answers => ({
  version: String(version),
  liable: 'on-reference-date',
  by: 'total',
  weights: 'parts-of-the-total',
  excess: 'redistributed',
  bases: [{ basis: 'store-floor-area', rate: '1', classRates: [] }],
  reliefsCombine: 'multiply',
  minimumPer: 'payer',
  partYear: 'none',
  partYearCounts: 'presence',
  unit: '1',
  mode: 'down',
  remainder: 'falls-short',
})

/** A rule as its form holds it. */
export const answersOf = (rule: FeeRule): Answers => ({
  ...rule,
  ...rule.raise,
  upliftFactor: rule.uplift?.factor ?? '',
  upliftFirstOn: rule.uplift?.firstOn ?? '',
  upliftDecimals: rule.uplift?.decimals ?? '',
  upliftClause: rule.uplift?.clause ?? '',
  exemptions: rule.exemptions.map(({ whom, ...exemption }) => ({ ...exemption, ...whomAnswers(whom) })),
  reliefs: rule.reliefs.map(({ whom, relief, ...rest }) => ({
    ...rest,
    ...whomAnswers(whom),
    reliefBy: relief.by,
    relief: relief.by === 'share' ? relief.share : relief.points,
  })),
  caps: rule.caps.map(({ whom, ...cap }) => ({ ...cap, ...whomAnswers(whom) })),
  minimumAmount: rule.minimum?.amount ?? '',
  minimumPer: rule.minimum?.per ?? 'payer',
  minimumClause: rule.minimum?.clause ?? '',
  partYear: rule.partYear?.by ?? 'none',
  partYearCounts: rule.partYear?.counts ?? 'presence',
  partYearClause: rule.partYear?.clause ?? '',
  unit: String(rule.rounding.unit),
  mode: rule.rounding.mode,
  remainder: rule.rounding.remainder,
  roundingClause: rule.rounding.clause ?? '',
})

const raiseOf = (answers: Answers): Answers =>
  answers['by'] === 'rate'
    ? { by: 'rate' }
    : { by: 'total', total: figureIn(answers, 'total'), weights: textIn(answers, 'weights'), excess: textIn(answers, 'excess') }

const upliftOf = (answers: Answers) => {
  const factor = decimalIn(answers, 'upliftFactor')
  if (factor === undefined) return undefined
  return filled({
    factor,
    firstOn: textIn(answers, 'upliftFirstOn') || null,
    decimals: figureIn(answers, 'upliftDecimals'),
    clause: wordsIn(answers, 'upliftClause'),
  })
}

const reliefOf = (row: Answers): Answers => {
  const size = decimalIn(row, 'relief')
  return row['reliefBy'] === 'points' ? { by: 'points', points: size } : { by: 'share', share: size }
}

const clause = (row: Answers) => wordsIn(row, 'clause')

const ruleIn = (answers: Answers): Answers => {
  const minimum = figureIn(answers, 'minimumAmount')
  return filled({
    name: wordsIn(answers, 'name'),
    version: figureIn(answers, 'version'),
    effectiveFrom: textIn(answers, 'effectiveFrom'),
    effectiveUntil: wordsIn(answers, 'effectiveUntil'),
    authority: wordsIn(answers, 'authority'),
    liable: textIn(answers, 'liable'),
    raise: raiseOf(answers),
    bases: rowsIn(answers, 'bases').map((row) =>
      filled({
        basis: textIn(row, 'basis'),
        rate: decimalIn(row, 'rate'),
        classRates: rowsIn(row, 'classRates').map((each) =>
          filled({ class: wordsIn(each, 'class'), rate: decimalIn(each, 'rate'), clause: clause(each) }),
        ),
        clause: clause(row),
      }),
    ),
    zones: rowsIn(answers, 'zones').map((row) => filled({ zone: wordsIn(row, 'zone'), factor: decimalIn(row, 'factor'), clause: clause(row) })),
    uplift: upliftOf(answers),
    thresholds: rowsIn(answers, 'thresholds').map((row) =>
      filled({ basis: textIn(row, 'basis'), atLeast: decimalIn(row, 'atLeast'), per: textIn(row, 'per'), clause: clause(row) }),
    ),
    exemptions: rowsIn(answers, 'exemptions').map((row) => filled({ code: wordsIn(row, 'code'), whom: whomOf(row), clause: clause(row) })),
    reliefs: rowsIn(answers, 'reliefs').map((row) =>
      filled({ code: wordsIn(row, 'code'), whom: whomOf(row), relief: reliefOf(row), clause: clause(row) }),
    ),
    reliefsCombine: textIn(answers, 'reliefsCombine'),
    minimum:
      minimum === undefined ? undefined : filled({ amount: minimum, per: textIn(answers, 'minimumPer'), clause: wordsIn(answers, 'minimumClause') }),
    caps: rowsIn(answers, 'caps').map((row) => {
      const whom = whomOf(row)
      return filled({
        per: textIn(row, 'per'),
        amount: figureIn(row, 'amount'),
        whom: Object.keys(whom).length === 0 ? undefined : whom,
        clause: clause(row),
      })
    }),
    partYear:
      answers['partYear'] === 'none'
        ? undefined
        : filled({ by: textIn(answers, 'partYear'), counts: textIn(answers, 'partYearCounts'), clause: wordsIn(answers, 'partYearClause') }),
    rounding: filled({
      unit: figureIn(answers, 'unit'),
      mode: textIn(answers, 'mode'),
      remainder: textIn(answers, 'remainder'),
      clause: wordsIn(answers, 'roundingClause'),
    }),
  })
}

/** The answers as the contract takes them. Judged by it just before. */
export const ruleOf = (answers: Answers): FeeRule => ruleIn(answers) as FeeRule

// Where a part of the rule stands on the page under another name.
const names: Readonly<Record<string, readonly string[]>> = {
  'uplift-factor': ['upliftFactor'],
  'uplift-firstOn': ['upliftFirstOn'],
  'uplift-decimals': ['upliftDecimals'],
  'minimum-amount': ['minimumAmount'],
  minimum: ['minimumAmount'],
  'partYear-by': ['partYear'],
  'partYear-counts': ['partYearCounts'],
}

const whomNames: Readonly<Record<string, string>> = {
  class: 'whomClass',
  zone: 'whomZone',
  trait: 'whomTrait',
  publiclyOwned: 'whomPubliclyOwned',
}

const onPage = (fault: Fault): Fault => {
  const path = fault.path.slice(1)
  const [part, at, within, inner] = path
  const own =
    names[path.join('-')] ??
    (part === 'raise' || part === 'rounding' ? path.slice(1) : undefined) ??
    (within === 'whom' ? [part ?? '', at ?? 0, whomNames[String(inner)] ?? 'whomClass'] : undefined) ??
    (within === 'relief' ? [part ?? '', at ?? 0, inner === 'by' ? 'reliefBy' : 'relief'] : undefined) ??
    path
  const shown = own.length === 0 ? ['raise'] : own
  return { ...fault, path: shown, field: shown.join('-') }
}

/** What does not fit, each part by itself and all of them together, as the ids on the page name it. */
export const ruleFaults = (answers: Answers): readonly Fault[] => faultsIn(Contract(), { rule: ruleIn(answers) }).map(onPage)
