import { textOf } from '../../projects/plain-act.tsx'
import { control, Field, TextArea } from '../../shell/field.tsx'
import type { PlanAct, ProcedureView } from '../city-queries.ts'
import { useActTexts } from './act-texts.ts'
import { PaperFields, paperIn } from './official-paper.tsx'
import type { StepName } from './steps.ts'

const Choice = ({
  name,
  label,
  options,
}: {
  readonly name: string
  readonly label: string
  readonly options: readonly (readonly [string, string])[]
}) => (
  <label className='mt-6 block text-std-17B-170'>
    {label}
    <select name={name} className={`${control} mt-2 block w-full max-w-xl`}>
      {options.map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  </label>
)

const criteria = ['regionalPlan', 'effect', 'feasibility', 'benefitLimit', 'fairness'] as const

/** Upon which of the two a revocation can rest as the plan stands. */
const causesIn = ({ supervision }: ProcedureView, words: Readonly<Record<'demand' | 'disobedience', string>>) =>
  Object.entries(words).filter(([cause]) => (cause === 'demand' ? supervision?.revocationDemand : supervision?.order && !supervision.compliance))

type StepProps = { readonly step: StepName; readonly view: ProcedureView }

/** What a step says besides its paper. */
const Extra = ({ step, view }: StepProps) => {
  const { fields: texts } = useActTexts()
  switch (step) {
    case 'give-notice':
      return <Choice name='method' label={texts.method} options={Object.entries(texts.methods)} />
    case 'submit-summary':
      return <Field name='opinions' label={texts.opinions} inputMode='numeric' pattern='[0-9]+' defaultValue='0' required />
    case 'record-vote':
      return (
        <Choice
          name='approved'
          label={texts.vote}
          options={[
            ['yes', texts.approved],
            ['no', texts.rejected],
          ]}
        />
      )
    case 'certify':
      return (
        <>
          <p className='mt-6'>{texts.criteriaHint}</p>
          {criteria.map((name) => (
            <TextArea key={name} name={name} label={texts.criteria[name]} rows={2} required />
          ))}
        </>
      )
    case 'revoke':
      return (
        <>
          <Choice name='cause' label={texts.cause} options={causesIn(view, texts.causes)} />
          <TextArea name='reasons' label={texts.reasons} hint={texts.reasonsHint} required />
        </>
      )
    case 'refuse':
    case 'request-report':
      return <TextArea name='reasons' label={texts.reasons} hint={texts.reasonsHint} required />
    case 'order-correction':
      return (
        <>
          <TextArea name='reasons' label={texts.reasons} hint={texts.reasonsHint} required />
          <Field name='complyUntil' type='date' label={texts.complyUntil} required />
        </>
      )
    case 'demand-report':
      return <TextArea name='suspicion' label={texts.suspicion} maxLength={4000} required />
    case 'offer-explanation':
      return <Field name='until' type='date' label={texts.until} required />
  }
  return null
}

const withoutPaper = ['redraft', 'drop-change', 'end-period', 'close'] as const
type WithoutPaper = (typeof withoutPaper)[number]
const leavesNoPaper = (step: StepName): step is WithoutPaper => withoutPaper.some((each) => each === step)

export const StepFields = ({ step, view }: StepProps) => {
  const { paper } = useActTexts().acts[step]
  return (
    <>
      {!leavesNoPaper(step) && <PaperFields title={paper} />}
      <Extra step={step} view={view} />
    </>
  )
}

const linesOf = (form: FormData, name: string): string[] =>
  textOf(form, name)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** A step as it was typed. */
export const stepIn = async (step: StepName, form: FormData, version: number): Promise<PlanAct> => {
  if (leavesNoPaper(step)) return { act: step, version }
  const paper = { version, document: await paperIn(form) }
  const reasons = linesOf(form, 'reasons')
  switch (step) {
    case 'give-notice': {
      const method = textOf(form, 'method')
      return { act: step, ...paper, method: method === 'gazette' || method === 'internet' ? method : 'other' }
    }
    case 'submit-summary':
      return { act: step, ...paper, opinions: Number(textOf(form, 'opinions')) }
    case 'record-vote':
      return { act: step, ...paper, approved: textOf(form, 'approved') === 'yes' }
    case 'certify': {
      const [regionalPlan = '', effect = '', feasibility = '', benefitLimit = '', fairness = ''] = criteria.map((name) => textOf(form, name))
      return { act: step, ...paper, criteria: { regionalPlan, effect, feasibility, benefitLimit, fairness } }
    }
    case 'refuse':
    case 'request-report':
      return { act: step, ...paper, reasons }
    case 'order-correction':
      return { act: step, ...paper, reasons, complyUntil: textOf(form, 'complyUntil') }
    case 'revoke':
      return { act: step, ...paper, reasons, cause: textOf(form, 'cause') === 'disobedience' ? 'disobedience' : 'demand' }
    case 'demand-report':
      return { act: step, ...paper, suspicion: textOf(form, 'suspicion') }
    case 'offer-explanation':
      return { act: step, ...paper, until: textOf(form, 'until') }
    case 'record-regional-plan':
    case 'apply':
    case 'withdraw':
    case 'record-park-consent':
    case 'publish':
    case 'demand-revocation':
    case 'receive-report':
    case 'receive-explanation':
    case 'confirm-compliance':
    case 'hold-hearing':
    case 'publish-revocation':
    case 'settle':
      return { act: step, ...paper }
  }
}
