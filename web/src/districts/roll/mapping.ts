import { ImportMapping as Contract } from '../../../../functions/districts/roll/roll-import-contract.ts'
import { type Answers, figureIn, filled, textIn, wordsIn } from '../answers.ts'
import { type Fault, faultsIn } from '../faults.ts'
import type { ImportDraft } from './roll-queries.ts'

type Mapping = ImportDraft['mapping']

const plain = (text: string) => text.normalize('NFKC').trim()

type Named = Readonly<Record<string, string>>

/** Columns that bear the very names of the form are chosen already; whoever imports sees it and may choose otherwise. */
export const suggested = (headings: readonly string[], fields: Named, bases: Named): Answers => {
  const byName = new Map(headings.map((heading) => [plain(heading), heading]))
  const chosen = Object.entries(fields).map(([field, name]) => [`columns-${field}`, byName.get(plain(name))])
  const measured = Object.entries(bases).map(([basis, name]) => [
    `basis-${basis}`,
    byName.get(plain(name)) ?? byName.get(plain(name.replace(/（.*/, ''))),
  ])
  return filled(Object.fromEntries([...chosen, ...measured]))
}

const mappingIn = (answers: Answers, fields: readonly string[], bases: readonly string[]): Answers =>
  filled({
    headingRow: figureIn(answers, 'headingRow'),
    columns: filled(Object.fromEntries(fields.map((field) => [field, wordsIn(answers, `columns-${field}`)]))),
    quantities: bases.flatMap((basis) => {
      const heading = wordsIn(answers, `basis-${basis}`)
      return heading === undefined ? [] : [{ basis, heading }]
    }),
    measuredOn: textIn(answers, 'measuredOn'),
    otherwise: filled({ class: wordsIn(answers, 'otherwiseClass'), zone: wordsIn(answers, 'otherwiseZone') }),
  })

/** The answers as the contract takes them. Judged by it just before. */
export const mappingOf = (answers: Answers, fields: readonly string[], bases: readonly string[]): Mapping =>
  mappingIn(answers, fields, bases) as Mapping

/** Name and benefit are asked for together by the contract, and one by one on the page. */
const onPage = (answers: Answers, fault: Fault): readonly Fault[] => {
  if (fault.field === 'columns')
    return ['name', 'expectedBenefit']
      .filter((field) => wordsIn(answers, `columns-${field}`) === undefined)
      .map((field) => ({ field: `columns-${field}`, kind: 'missing', path: [field] }))
  if (fault.path[0] === 'otherwise') {
    const field = fault.path[1] === 'zone' ? 'otherwiseZone' : 'otherwiseClass'
    return [{ ...fault, field, path: [field] }]
  }
  return [fault]
}

export const mappingFaults = (answers: Answers, fields: readonly string[], bases: readonly string[]): readonly Fault[] =>
  faultsIn(Contract(), mappingIn(answers, fields, bases)).flatMap((fault) => onPage(answers, fault))
