import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { Awaited } from '../../projects/awaited.tsx'
import { Button } from '../../shell/button.tsx'
import { FieldError } from '../../shell/field.tsx'
import { Guard } from '../../shell/guard.tsx'
import { Page } from '../../shell/page.tsx'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { save } from '../../shell/save.ts'
import { useShell } from '../../shell/shell.ts'
import { CheckedForm } from '../checked-form.tsx'
import { cityPlanQuery, type OrdinanceDrafting, type PlanView } from '../city-queries.ts'
import { usePlanTrail } from '../procedure/plan-trail.ts'
import { DraftingFields, draftingIn } from './drafting.tsx'
import { useOrdinanceTexts } from './texts.ts'

const route = getRouteApi('/plans/$planId/ordinance-draft')

const Drafted = ({ text }: { readonly text: string }) => {
  const texts = useOrdinanceTexts()
  return (
    <section aria-labelledby='drafted'>
      <h2 id='drafted' className='mt-10 text-std-24B-150'>
        {texts.draftText}
      </h2>
      <div lang='ja' className='mt-4 max-w-3xl whitespace-pre-wrap rounded-8 border border-solid-gray-420 bg-white p-4 sm:p-6'>
        {text}
      </div>
      <div className='no-print mt-4'>
        <Button look='outlined' onClick={() => save(new Blob([text], { type: 'text/plain;charset=utf-8' }), 'ordinance.txt')}>
          {texts.download}
        </Button>
      </div>
    </section>
  )
}

const Loaded = ({ plan }: { readonly plan: PlanView }) => {
  const texts = useOrdinanceTexts()
  const trail = usePlanTrail(plan)
  const { districts } = useShell()
  const [isUnfit, setUnfit] = useState(false)
  const drafting = useMutation({
    mutationFn: (body: OrdinanceDrafting) =>
      answered(districts.POST('/plans/{planId}/ordinance-draft', { params: { path: { planId: plan.planId } }, body })),
  })
  const send = (form: FormData) => {
    const asked = draftingIn(form)
    setUnfit(asked === undefined)
    if (asked) drafting.mutate(asked)
  }
  return (
    <Page title={texts.draftTitle} caption={plan.content.name} trail={trail}>
      <p className='mt-4 max-w-3xl'>{texts.draftLead}</p>
      <CheckedForm onSend={send}>
        <DraftingFields content={plan.content} />
        <div role='alert'>
          <FieldError id='draft-error' error={isUnfit ? texts.unfit : undefined} />
        </div>
        {drafting.isError && <RefusalNotice error={drafting.error} />}
        <div className='mt-8'>
          <Button type='submit' busy={drafting.isPending}>
            {texts.draft}
          </Button>
        </div>
      </CheckedForm>
      <div role='status'>{drafting.data && <Drafted text={drafting.data.text} />}</div>
    </Page>
  )
}

const Asked = () => {
  const { planId } = route.useParams()
  const { draftTitle } = useOrdinanceTexts()
  return (
    <Awaited query={useQuery(cityPlanQuery(useShell(), planId))} title={draftTitle}>
      {(plan) => <Loaded plan={plan} />}
    </Awaited>
  )
}

/** A draft of the ordinance for the legal office, from what the plan says. */
export const OrdinanceDraft = () => (
  <Guard title={useOrdinanceTexts().draftTitle}>
    <Asked />
  </Guard>
)
