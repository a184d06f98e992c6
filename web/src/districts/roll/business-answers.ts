import { RollContent as Contract } from '../../../../functions/districts/roll/roll-contract.ts'
import { type Answers, codesIn, decimalIn, figureIn, filled, rowsIn, textIn, wordsIn, yesIn } from '../answers.ts'
import { type Fault, faultsIn } from '../faults.ts'
import type { RollContent, RollEntry } from './roll-queries.ts'

const premisesAnswers = ({ location, traits, ...premises }: RollEntry['content']['premises'][number]): Answers => ({
  ...premises,
  traits: traits.join(' '),
  ...(location && { longitude: String(location[0]), latitude: String(location[1]) }),
})

/** A business as its form holds it. */
export const answersOf = ({ traits, premises, ...content }: RollEntry['content']): Answers => ({
  ...content,
  traits: traits.join(' '),
  premises: premises.map(premisesAnswers),
})

const coordinateIn = (row: Answers, name: string): unknown => {
  const typed = decimalIn(row, name)
  return typed === undefined ? undefined : /^\d+(\.\d+)?$/.test(typed) ? Number(typed) : typed
}

const locationOf = (row: Answers) => {
  const place = [coordinateIn(row, 'longitude'), coordinateIn(row, 'latitude')]
  return place.every((each) => each === undefined) ? undefined : place
}

const contentIn = (answers: Answers): Answers =>
  filled({
    name: wordsIn(answers, 'name'),
    nameKana: wordsIn(answers, 'nameKana'),
    corporateNumber: decimalIn(answers, 'corporateNumber'),
    key: wordsIn(answers, 'key'),
    group: wordsIn(answers, 'group'),
    publiclyOwned: yesIn(answers, 'publiclyOwned'),
    traits: codesIn(answers, 'traits'),
    expectedBenefit: figureIn(answers, 'expectedBenefit'),
    premises: rowsIn(answers, 'premises').map((row) =>
      filled({
        premisesId: textIn(row, 'premisesId'),
        name: wordsIn(row, 'name'),
        address: wordsIn(row, 'address'),
        location: locationOf(row),
        class: wordsIn(row, 'class'),
        zone: wordsIn(row, 'zone'),
        traits: codesIn(row, 'traits'),
        quantities: rowsIn(row, 'quantities').map((each) => ({
          basis: textIn(each, 'basis'),
          quantity: decimalIn(each, 'quantity'),
          measuredOn: textIn(each, 'measuredOn'),
        })),
        openedOn: wordsIn(row, 'openedOn'),
        closedOn: wordsIn(row, 'closedOn'),
      }),
    ),
  })

/** The answers as the contract takes them. Judged by it just before. */
export const contentOf = (answers: Answers): RollContent => contentIn(answers) as RollContent

/** A place is two fields on the page and one in the contract. */
const onPage = (fault: Fault): Fault => {
  const at = fault.path.indexOf('location')
  if (at < 0) return fault
  const path = [...fault.path.slice(0, at), fault.path[at + 1] === 1 ? 'latitude' : 'longitude']
  return { ...fault, path, field: path.join('-') }
}

export const businessFaults = (answers: Answers): readonly Fault[] => faultsIn(Contract(), contentIn(answers)).map(onPage)
