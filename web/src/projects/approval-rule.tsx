import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { colleaguesQuery } from '../members/queries.ts'
import { Button } from '../shell/button.tsx'
import { Failure } from '../shell/failure.tsx'
import { Field, FieldError } from '../shell/field.tsx'
import { Guard } from '../shell/guard.tsx'
import { Loading } from '../shell/loading.tsx'
import { Notice } from '../shell/notice.tsx'
import { Page } from '../shell/page.tsx'
import { type Membership, usePerson } from '../shell/person.ts'
import { answered } from '../shell/refusal.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { useShell } from '../shell/shell.ts'
import { approvalRuleQuery } from './sheet-queries.ts'
import { useSheetTexts } from './sheet-texts.ts'

type Rule = { readonly needed: number; readonly approvers: readonly string[] }
type FormProps = {
  readonly memberId: string
  readonly rule: Rule
  readonly people: ReadonlyMap<string, string | undefined>
  readonly mayChange: boolean
}

const Form = ({ memberId, rule, people, mayChange }: FormProps) => {
  const texts = useSheetTexts().approval
  const { projects } = useShell()
  const queries = useQueryClient()
  const [isTooFew, setTooFew] = useState(false)
  const saving = useMutation({
    mutationFn: ({ needed, approvers }: Rule) =>
      answered(projects.PUT('/approval-rules/{memberId}', { params: { path: { memberId } }, body: { needed, approvers: [...approvers] } })),
    onSuccess: (saved) => queries.setQueryData(['approval-rule', memberId], saved),
  })
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const asked = { needed: Number(form.get('needed')), approvers: form.getAll('approvers').map(String) }
    setTooFew(asked.needed > asked.approvers.length)
    if (asked.needed <= asked.approvers.length) saving.mutate(asked)
  }
  return (
    <form onSubmit={send}>
      <Field name='needed' type='number' min={0} max={10} required label={texts.needed} defaultValue={rule.needed} disabled={!mayChange} />
      <fieldset className='mt-6' disabled={!mayChange} aria-describedby='approvers-hint'>
        <legend className='text-std-17B-170'>{texts.approvers}</legend>
        <p id='approvers-hint' className='text-solid-gray-700'>
          {texts.approversHint}
        </p>
        {[...people].map(([personId, name]) => (
          <label key={personId} className='flex min-h-11 items-center gap-3 rounded-8 p-2 hover:bg-key-50'>
            <input
              type='checkbox'
              name='approvers'
              value={personId}
              defaultChecked={rule.approvers.includes(personId)}
              className='size-5 accent-key-900'
            />
            {name ?? personId}
          </label>
        ))}
        <FieldError id='approvers-error' error={isTooFew ? texts.tooFew : undefined} />
      </fieldset>
      {saving.isError && <RefusalNotice error={saving.error} />}
      {saving.isSuccess && <Notice tone='success' announced title={texts.saved} />}
      <div className='mt-8'>
        {mayChange ? (
          <Button type='submit' busy={saving.isPending}>
            {texts.save}
          </Button>
        ) : (
          <p>{texts.onlyAdministrators}</p>
        )}
      </div>
    </form>
  )
}

const Loaded = ({ acting }: { readonly acting: Membership }) => {
  const texts = useSheetTexts()
  const shell = useShell()
  const { memberId, roles } = acting
  const rule = useQuery(approvalRuleQuery(shell, memberId))
  const people = useQuery(colleaguesQuery(shell, memberId))
  const error = rule.error ?? people.error
  if (error) return <Failure error={error} />
  return (
    <Page title={texts.approval.rule} trail={[{ label: texts.mine.needs, to: '/my-needs' }]}>
      <p className='mt-4 max-w-3xl'>{texts.approval.ruleLead}</p>
      {rule.data && people.data ? (
        <Form memberId={memberId} rule={rule.data} people={people.data} mayChange={roles.includes('administrator')} />
      ) : (
        <Loading />
      )}
    </Page>
  )
}

/** How many approvals of whom a member asks for before it publishes. */
export const ApprovalRule = () => {
  const texts = useSheetTexts()
  const person = usePerson()
  return (
    <Guard title={texts.approval.rule}>
      {person.status === 'known' && person.acting && <Loaded key={person.acting.memberId} acting={person.acting} />}
    </Guard>
  )
}
