import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { PlainAct, textOf } from '../../projects/plain-act.tsx'
import { useActing } from '../../projects/thing-act.ts'
import { control } from '../../shell/field.tsx'
import { answered } from '../../shell/refusal.ts'
import { useShell } from '../../shell/shell.ts'
import { feeRulesQuery, type PlanView } from '../queries.ts'
import { useDistrictTexts, usePlanTexts } from '../texts.ts'

const useChoosing = ({ planId, version }: PlanView) => {
  const { districts } = useShell()
  return useActing((feeRuleId: string) =>
    answered(districts.PUT('/plans/{planId}/fee', { params: { path: { planId } }, body: { version, feeRuleId } })),
  )
}

/** Which fee rule the plan asks consent for. */
export const PlanFee = ({ plan }: { readonly plan: PlanView }) => {
  const texts = usePlanTexts()
  const { district } = useDistrictTexts()
  const choosing = useChoosing(plan)
  const { data: rules = [] } = useQuery(feeRulesQuery(useShell(), plan.districtId))
  const chosen = rules.find(({ feeRuleId }) => feeRuleId === plan.feeRuleId)
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.feeRule}</h2>
      <p className='mt-2'>{chosen ? texts.ruleText(chosen.rule.name, chosen.rule.version) : texts.feeRuleNone}</p>
      <p className='mt-2'>
        <Link to='/my-districts/$districtId/fees' params={{ districtId: plan.districtId }} className='link'>
          {district.fees}
        </Link>
      </p>
      {plan.status === 'draft' && rules.length > 0 && (
        <div className='no-print mt-4'>
          <PlainAct
            words={{ act: texts.chooseFeeRule, question: texts.chooseQuestion, consequence: texts.chooseConsequence }}
            acting={choosing}
            does={(form, then) => choosing.mutate(textOf(form, 'feeRuleId'), then)}
          >
            <label className='mt-6 block text-std-17B-170'>
              {texts.feeRule}
              <select name='feeRuleId' defaultValue={plan.feeRuleId ?? rules[0]?.feeRuleId} className={`${control} mt-2 block w-full`}>
                {rules.map(({ feeRuleId, rule }) => (
                  <option key={feeRuleId} value={feeRuleId}>
                    {texts.ruleText(rule.name, rule.version)}
                  </option>
                ))}
              </select>
            </label>
          </PlainAct>
        </div>
      )}
    </section>
  )
}
