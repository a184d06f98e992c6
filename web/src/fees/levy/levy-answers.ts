import * as z from 'zod'
import { LevyDraft as LevyDraftSchema } from '../../../../functions/fees/levy/levy-contract.ts'
import { type Answers, codesIn, figureIn, rowsIn, textIn, wordsIn } from '../../districts/answers.ts'
import { type Fault, faultsIn } from '../../districts/faults.ts'
import type { LevyDraft } from '../queries.ts'

type Terms = Omit<LevyDraft, 'file'>

type Given = { readonly localGovernmentCode: string; readonly closedDays: LevyDraft['closedDays'] }

const paperIn = (answers: Answers, name: string) => ({ number: wordsIn(answers, name), on: wordsIn(answers, `${name}On`) })

const inputOf = (answers: Answers, { localGovernmentCode, closedDays }: Given) => {
  const activities = rowsIn(answers, 'activities').map((row) => ({ activity: wordsIn(row, 'activity'), amount: figureIn(row, 'amount') }))
  return {
    localGovernmentCode,
    closedDays,
    districtId: wordsIn(answers, 'districtId'),
    fiscalYear: figureIn(answers, 'fiscalYear'),
    grounds:
      textIn(answers, 'grounds') === 'papers'
        ? { from: 'papers', certificate: paperIn(answers, 'certificate'), ordinance: paperIn(answers, 'ordinance') }
        : { from: 'heard' },
    referenceOn: wordsIn(answers, 'referenceOn'),
    necessaryCost: figureIn(answers, 'necessaryCost'),
    ...(activities.length > 0 && { activities }),
    instalments: codesIn(answers, 'instalments'),
    instalmentUnit: figureIn(answers, 'instalmentUnit'),
    appealInstruction: wordsIn(answers, 'appealInstruction'),
  }
}

const terms = () => {
  const { file: _, ...rest } = LevyDraftSchema().shape
  return z.strictObject(rest)
}

/** The ids on the page of what lies deeper in the contract. */
const fieldOf = ({ path }: Fault): string => {
  if (path[0] === 'grounds') return path[2] === 'on' ? `${path[1]}On` : String(path[1] ?? 'grounds')
  return path[0] === 'instalments' ? 'instalments' : path.join('-')
}

export const levyFaults = (answers: Answers, given: Given): readonly Fault[] => {
  const faults = faultsIn(terms(), inputOf(answers, given)).map((fault) => {
    const field = fieldOf(fault)
    return { ...fault, field, path: path0(fault) === 'activities' ? fault.path : [field] }
  })
  return faults.filter((fault, at) => faults.findIndex(({ field }) => field === fault.field) === at)
}

const path0 = ({ path }: Fault) => path[0]

/** What is sent, once nothing is at fault. */
export const levyTerms = (answers: Answers, given: Given): Terms => inputOf(answers, given) as Terms
