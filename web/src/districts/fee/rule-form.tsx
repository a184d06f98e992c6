import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { Awaited } from '../../projects/awaited.tsx'
import { useActing } from '../../projects/thing-act.ts'
import { Button, ButtonLink } from '../../shell/button.tsx'
import { ErrorSummary } from '../../shell/error-summary.tsx'
import { Guard } from '../../shell/guard.tsx'
import { Page } from '../../shell/page.tsx'
import { usePerson } from '../../shell/person.ts'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import type { Answers } from '../answers.ts'
import { beginning, type Draft, draftName, useDraft, useKeptDraft } from '../draft.ts'
import { DraftBeginning, DraftSaved } from '../draft-notice.tsx'
import { useForm } from '../form.ts'
import { useLatest } from '../latest.ts'
import { feeRulesQuery } from '../queries.ts'
import { useDistrictTexts, useFeeTexts } from '../texts.ts'
import { useDistrictTrail } from '../trail.ts'
import type { FeeRuleView } from './fee-queries.ts'
import { answersOf, newRule, ruleFaults, ruleOf } from './rule-answers.ts'
import { RuleFields } from './rule-fields.tsx'

const route = getRouteApi('/my-districts/$districtId/fees/new')

type FormProps = { readonly districtId: string; readonly begin: Answers; readonly kept: { readonly name: string; readonly draft: Draft | null } }

const useWriting = (districtId: string, onWritten: () => Promise<void>) => {
  const { districts } = useShell()
  const navigate = useNavigate()
  return useActing(
    (answers: Answers, id) =>
      answered(
        districts.PUT('/districts/{districtId}/fee-rules/{feeRuleId}', {
          params: { path: { districtId, feeRuleId: `frl_${id}` } },
          body: { rule: ruleOf(answers) },
        }),
      ),
    ({ feeRuleId }) => void onWritten().then(() => navigate({ to: '/my-districts/$districtId/fees/$feeRuleId', params: { districtId, feeRuleId } })),
  )
}

const Form = ({ districtId, begin, kept }: FormProps) => {
  const texts = useFeeTexts()
  const { form: words } = useDistrictTexts()
  const trail = useDistrictTrail(districtId)
  const [own] = useState({ ...kept, begun: begin })
  const form = useForm(beginning(own), texts.labels)
  const drafting = useDraft(own, form)
  const writing = useWriting(districtId, drafting.finish)
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (form.judge(ruleFaults(form.answers)) && !writing.isPending) writing.mutate(form.answers)
  }
  return (
    <Page
      title={texts.form.title}
      trail={[...trail, { label: texts.title, to: '/my-districts/$districtId/fees', params: { districtId } }]}
      failed={form.errors.length > 0}
    >
      <p className='mt-4 max-w-3xl'>{texts.form.lead}</p>
      <DraftBeginning {...drafting} />
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <form onSubmit={send} noValidate>
        <RuleFields form={form} />
        {writing.isError && <RefusalNotice error={writing.error} />}
        <div className='no-print mt-10 flex flex-wrap items-center gap-4'>
          <Button type='submit' busy={writing.isPending}>
            {words.save}
          </Button>
          <ButtonLink look='outlined' to='/my-districts/$districtId/fees' params={{ districtId }}>
            {words.cancel}
          </ButtonLink>
          <DraftSaved {...drafting} />
        </div>
      </form>
    </Page>
  )
}

/** What a new version begins with: the rule it is based on, or one that lacks only what nobody can know. */
const begunWith = (rules: readonly FeeRuleView[], base: string | undefined): Answers => {
  const version = Math.max(0, ...rules.map(({ rule }) => rule.version)) + 1
  const held = rules.find(({ feeRuleId }) => feeRuleId === base)
  return held ? { ...answersOf(held.rule), version: String(version) } : newRule(version)
}

const Loaded = () => {
  const { districtId } = route.useParams()
  const { base } = route.useSearch()
  const texts = useFeeTexts()
  const query = useLatest(feeRulesQuery(useShell(), districtId))
  const person = usePerson()
  const name = draftName(person.status === 'known' ? person.me.personId : '', districtId, base ?? 'new')
  const kept = useKeptDraft(name)
  return (
    <Awaited query={query} title={texts.form.title}>
      {(rules) => (
        <Awaited query={kept} title={texts.form.title}>
          {(draft) => <Form districtId={districtId} begin={begunWith(rules, base)} kept={{ name, draft }} />}
        </Awaited>
      )}
    </Awaited>
  )
}

/** A version of the fee rule, written from the top to the bottom. */
export const NewFeeRule = () => {
  const texts = useFeeTexts()
  return (
    <Guard title={texts.form.title}>
      <Loaded />
    </Guard>
  )
}
