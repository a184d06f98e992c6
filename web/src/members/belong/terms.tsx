import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Button } from '../../shell/button.tsx'
import { DocumentText } from '../../shell/document.tsx'
import { Failure } from '../../shell/failure.tsx'
import { FieldError } from '../../shell/field.tsx'
import { Loading } from '../../shell/loading.tsx'
import { useLocale, useTexts } from '../../shell/locale.ts'
import { Notice } from '../../shell/notice.tsx'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { termsQuery } from '../queries.ts'
import { useMemberAct } from './act.ts'
import { MemberFrame, type Mine } from './member-frame.tsx'
import { useBelongTexts } from './texts.ts'

type AcceptanceProps = { readonly memberId: string; readonly version: string; readonly onAccepted: () => void }

const Acceptance = ({ memberId, version, onAccepted }: AcceptanceProps) => {
  const texts = useTexts()
  const own = useBelongTexts()
  const act = useMemberAct(memberId, onAccepted)
  const [isMissing, setMissing] = useState(false)
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const agrees = new FormData(event.currentTarget).get('terms') === version
    setMissing(!agrees)
    if (agrees) act.mutate({ act: 'accept-terms', terms: version })
  }
  return (
    <form onSubmit={send} noValidate className='mt-6'>
      <label className='flex gap-3'>
        <input
          type='checkbox'
          name='terms'
          value={version}
          aria-invalid={isMissing}
          aria-describedby={isMissing ? 'terms-error' : undefined}
          className='mt-1 size-5 shrink-0 accent-key-900'
        />
        {own.terms.agree}
      </label>
      <FieldError id='terms-error' error={isMissing ? own.form.misfits.terms : undefined} />
      {act.error && <RefusalNotice error={act.error} />}
      <div className='mt-6'>
        <Button type='submit' busy={act.isPending}>
          {act.isPending ? texts.form.working : own.terms.accept}
        </Button>
      </div>
    </form>
  )
}

const Content = ({ member, administers }: Mine) => {
  const own = useBelongTexts()
  const locale = useLocale()
  const [hasAccepted, setAccepted] = useState(false)
  const { data: terms, error, refetch } = useQuery(termsQuery(useShell()))
  if (error) return <Failure error={error} retry={() => void refetch()} />
  if (!terms) return <Loading />
  const due = member.termsToAccept
  return (
    <>
      {due ? (
        <Notice tone='warning' title={own.terms.due(due)}>
          {own.terms.dueAdvice}
        </Notice>
      ) : (
        <Notice tone='success' announced={hasAccepted} {...(hasAccepted && { title: own.terms.saved })}>
          {own.terms.accepted(member.acceptedTerms)}
        </Notice>
      )}
      <div className='mt-6 max-w-3xl rounded-16 border border-solid-gray-420 p-6'>
        <p className='text-dns-14N-130 text-solid-gray-700'>{own.terms.version(terms.version)}</p>
        <DocumentText body={(locale === 'ja' ? terms.text : terms.textEn).replaceAll(/\n+/g, '\n\n')} />
      </div>
      {due && administers && <Acceptance memberId={member.memberId} version={due} onAccepted={() => setAccepted(true)} />}
      {due && !administers && <p className='mt-6'>{own.mine.askAdministrator}</p>}
    </>
  )
}

/** The terms in force, and which version the member has accepted. */
export const MemberTerms = () => {
  const own = useBelongTexts()
  return <MemberFrame title={own.terms.title}>{(mine) => <Content {...mine} />}</MemberFrame>
}
