import { useNavigate } from '@tanstack/react-router'
import { PlainAct, textOf } from '../../projects/plain-act.tsx'
import { useActing } from '../../projects/thing-act.ts'
import { control, Field } from '../../shell/field.tsx'
import { answered } from '../../shell/refusal.ts'
import { useShell } from '../../shell/shell.ts'
import { figureIn } from '../answers.ts'
import { useFeeTexts } from '../texts.ts'
import type { FeeRuleView } from './fee-queries.ts'

type NewScenarioProps = { readonly districtId: string; readonly rules: readonly FeeRuleView[] }

type Draft = {
  readonly name: string
  readonly feeRuleId: string
  readonly referenceOn: string
  readonly from: string
  readonly until: string
  readonly necessaryCost: number
}

const draftOf = (form: FormData): Draft => ({
  name: textOf(form, 'name').trim(),
  feeRuleId: textOf(form, 'feeRuleId'),
  referenceOn: textOf(form, 'referenceOn'),
  from: textOf(form, 'from'),
  until: textOf(form, 'until'),
  necessaryCost: Number(figureIn({ cost: textOf(form, 'necessaryCost') }, 'cost')),
})

const useTrying = (districtId: string) => {
  const { districts } = useShell()
  const navigate = useNavigate()
  return useActing(
    (draft: Draft, id) =>
      answered(
        districts.PUT('/districts/{districtId}/scenarios/{scenarioId}', { params: { path: { districtId, scenarioId: `scn_${id}` } }, body: draft }),
      ),
    ({ scenarioId }) => void navigate({ to: '/my-districts/$districtId/scenarios/$scenarioId', params: { districtId, scenarioId } }),
  )
}

/** Tries a rule on the roll of a day. */
export const NewScenario = ({ districtId, rules }: NewScenarioProps) => {
  const texts = useFeeTexts()
  const words = texts.scenario
  const trying = useTrying(districtId)
  return (
    <div className='no-print mt-4'>
      <PlainAct
        words={{ act: texts.newScenario, question: words.title, consequence: texts.scenariosLead }}
        look='solid'
        acting={trying}
        does={(form, then) => trying.mutate(draftOf(form), then)}
      >
        <Field label={words.name} name='name' required maxLength={100} />
        <label className='mt-6 block text-std-17B-170'>
          {words.rule}
          <select name='feeRuleId' required className={`${control} mt-2 block w-full`}>
            {rules.map(({ feeRuleId, rule }) => (
              <option key={feeRuleId} value={feeRuleId}>
                {texts.ruleName(rule.name, rule.version)}
              </option>
            ))}
          </select>
        </label>
        <Field label={words.referenceOn} name='referenceOn' type='date' required />
        <Field label={words.from} name='from' type='date' required />
        <Field label={words.until} name='until' type='date' required />
        <Field
          label={words.necessaryCost}
          hint={words.necessaryCostHint}
          name='necessaryCost'
          inputMode='numeric'
          pattern='[0-9０-９,，]+'
          required
        />
      </PlainAct>
    </div>
  )
}
