import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { Button } from '../../shell/button.tsx'
import { ErrorSummary } from '../../shell/error-summary.tsx'
import { Failure } from '../../shell/failure.tsx'
import { Field } from '../../shell/field.tsx'
import { Loading } from '../../shell/loading.tsx'
import { useTexts } from '../../shell/locale.ts'
import { Notice } from '../../shell/notice.tsx'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { useMemberAct } from './act.ts'
import { InvitationTable } from './invitation-table.tsx'
import { MemberFrame, type Mine } from './member-frame.tsx'
import { useMisfits } from './misfits.ts'
import { PeopleTable } from './people-table.tsx'
import { invitationsQuery, peopleQuery } from './queries.ts'
import { RoleChoice, roleIn, textIn } from './role-choice.tsx'
import { useBelongTexts } from './texts.ts'

const InviteForm = ({ memberId, onSent }: { readonly memberId: string; readonly onSent: (email: string) => void }) => {
  const texts = useTexts()
  const own = useBelongTexts()
  const [attempt, setAttempt] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  const act = useMemberAct(memberId, (wish) => {
    form.current?.reset()
    if (wish.act === 'invite') onSent(wish.email)
  })
  const { of, fields } = useMisfits(act.error)
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const wish = { act: 'invite', email: textIn(given, 'email'), role: roleIn(given) } as const
    act.mutate(wish, { onSettled: () => setAttempt((before) => before + 1) })
  }
  return (
    <section className='mt-12'>
      <h2 className='text-std-24B-150'>{own.people.invite}</h2>
      <p className='mt-2 max-w-3xl'>{own.people.inviteLead}</p>
      <ErrorSummary errors={fields.map((field) => ({ field, message: of(field) ?? '' }))} attempt={attempt} />
      {act.error && fields.length === 0 && <RefusalNotice error={act.error} />}
      <form ref={form} onSubmit={send} noValidate>
        <Field id='email' name='email' type='email' label={own.people.email} autoComplete='off' error={of('email')} />
        <RoleChoice />
        <div className='mt-6'>
          <Button type='submit' busy={act.isPending}>
            {act.isPending ? texts.form.working : own.people.send}
          </Button>
        </div>
      </form>
    </section>
  )
}

const OpenInvitations = ({ memberId, onCancelled }: { readonly memberId: string; readonly onCancelled?: () => void }) => {
  const own = useBelongTexts()
  const { data, error } = useQuery(invitationsQuery(useShell(), memberId))
  const open = data?.items.filter(({ status }) => status === 'open') ?? []
  return (
    <section className='mt-12'>
      <h2 className='text-std-24B-150'>{own.people.open}</h2>
      {error && <RefusalNotice error={error} />}
      {!data && !error && <Loading />}
      {data && open.length === 0 && <p className='mt-4'>{own.people.noneOpen}</p>}
      {open.length > 0 && <InvitationTable invitations={open} memberId={memberId} {...(onCancelled && { onCancelled })} />}
    </section>
  )
}

const Everybody = ({ member: { memberId }, personId, administers }: Mine) => {
  const own = useBelongTexts()
  const [said, setSaid] = useState<string>()
  const { data: people, error, refetch } = useQuery(peopleQuery(useShell(), memberId))
  if (error) return <Failure error={error} retry={() => void refetch()} />
  if (!people) return <Loading />
  return (
    <>
      {said && <Notice tone='success' announced title={said} />}
      <p className='mt-8'>{own.people.count(people.length)}</p>
      <PeopleTable people={people} self={personId} changeable={administers} />
      {!administers && <p className='mt-4 text-solid-gray-700'>{own.mine.askAdministrator}</p>}
      <OpenInvitations memberId={memberId} {...(administers && { onCancelled: () => setSaid(own.people.cancelled) })} />
      {administers && <InviteForm memberId={memberId} onSent={(email) => setSaid(own.people.sent(email))} />}
    </>
  )
}

/** Who may act for the member, and who is asked to. */
export const People = () => {
  const own = useBelongTexts()
  return <MemberFrame title={own.people.title}>{(mine) => <Everybody {...mine} />}</MemberFrame>
}
