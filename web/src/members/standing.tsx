import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { fullName } from '../registry/local-government-picker.tsx'
import { localGovernmentQuery } from '../registry/queries.ts'
import { dateText } from '../shell/date.ts'
import { Facts } from '../shell/facts.tsx'
import { Failure } from '../shell/failure.tsx'
import { Field, TextArea } from '../shell/field.tsx'
import { Guard } from '../shell/guard.tsx'
import { Loading } from '../shell/loading.tsx'
import { useLocale, useTexts } from '../shell/locale.ts'
import { Notice } from '../shell/notice.tsx'
import { Page } from '../shell/page.tsx'
import { usePerson } from '../shell/person.ts'
import { useShell } from '../shell/shell.ts'
import { Tag } from '../shell/tag.tsx'
import { InvitationTable } from './belong/invitation-table.tsx'
import { MemberAct } from './belong/member-act.tsx'
import type { Misfit } from './belong/misfits.ts'
import { PeopleTable } from './belong/people-table.tsx'
import { invitationsQuery, type MemberView, memberViewQuery, peopleQuery } from './belong/queries.ts'
import { textIn } from './belong/role-choice.tsx'
import { useBelongTexts } from './belong/texts.ts'
import { EventTable, TrailFile } from './event-table.tsx'
import { FieldTags } from './field-tags.tsx'
import { useMembershipClasses } from './fields.ts'
import { auditQuery } from './queries.ts'

const route = getRouteApi('/members/$memberId')

type ActName = 'suspend' | 'restore' | 'leave' | 'rename' | 'rescue'

const Reason = ({ act, misfit }: { readonly act: ActName; readonly misfit: Misfit }) => {
  const own = useBelongTexts()
  return <TextArea id={`${act}-reason`} name='reason' label={own.form.reason} hint={own.standing.reasonHint} error={misfit('reason')} />
}

type OperatorActProps = {
  readonly act: ActName
  readonly member: MemberView
  readonly onDone: (said: string) => void
  readonly children?: (misfit: Misfit) => ReactNode
}

/** Each act of the operator on a member: with what will happen, a reason, and for some one more answer. */
const OperatorAct = ({ act, member: { memberId, name }, onDone, children }: OperatorActProps) => {
  const words = useBelongTexts().standing[act]
  return (
    <MemberAct
      memberId={memberId}
      act={words.open}
      question={words.question(name)}
      consequence={words.consequence}
      wish={(form) => {
        const reason = textIn(form, 'reason')
        if (act === 'rename') return { act, reason, name: textIn(form, 'name') }
        if (act === 'rescue') return { act, reason, email: textIn(form, 'email') }
        return { act, reason }
      }}
      onDone={() => onDone(words.done)}
    >
      {(misfit) => (
        <>
          {children?.(misfit)}
          <Reason act={act} misfit={misfit} />
        </>
      )}
    </MemberAct>
  )
}

/** The secretariat: founded, not admitted, and no operator's own to end. */
const useIsOwn = (memberId: string) => {
  const person = usePerson()
  return person.status === 'known' && person.acting?.memberId === memberId
}

const Acts = ({ member, onDone }: { readonly member: MemberView; readonly onDone: (said: string) => void }) => {
  const own = useBelongTexts()
  const isOwn = useIsOwn(member.memberId)
  if (member.status === 'left') return null
  return (
    <section className='no-print mt-12'>
      <h2 className='text-std-24B-150'>{own.standing.acts}</h2>
      {isOwn && <p className='mt-4'>{own.standing.own}</p>}
      <div className='mt-4 flex flex-wrap gap-4'>
        {member.status === 'active' && !isOwn && <OperatorAct act='suspend' member={member} onDone={onDone} />}
        {member.status === 'suspended' && <OperatorAct act='restore' member={member} onDone={onDone} />}
        <OperatorAct act='rename' member={member} onDone={onDone}>
          {(misfit) => <Field name='name' label={own.standing.rename.name} maxLength={200} defaultValue={member.name} error={misfit('name')} />}
        </OperatorAct>
        {member.status === 'active' && (
          <OperatorAct act='rescue' member={member} onDone={onDone}>
            {(misfit) => <Field name='email' type='email' label={own.standing.rescue.email} autoComplete='off' error={misfit('email')} />}
          </OperatorAct>
        )}
        {!isOwn && <OperatorAct act='leave' member={member} onDone={onDone} />}
      </div>
    </section>
  )
}

const tones = { active: 'good', suspended: 'bad', left: 'neutral' } as const

const MemberFacts = ({ member }: { readonly member: MemberView }) => {
  const texts = useTexts()
  const own = useBelongTexts()
  const locale = useLocale()
  const classes = useMembershipClasses()
  const { data: place } = useQuery(localGovernmentQuery(useShell(), member.localGovernmentCode))
  const optional = (label: string, value: ReactNode) => (value ? [{ label, value }] : [])
  return (
    <Facts
      facts={[
        { label: own.mine.status, value: <Tag tone={tones[member.status]}>{own.statuses[member.status]}</Tag> },
        ...(member.status !== 'active' && member.changedOn
          ? [{ label: own.standing.changedOn[member.status], value: dateText(locale, member.changedOn) }]
          : []),
        ...optional(own.standing.changedFor, member.changedFor),
        { label: texts.member.kind, value: texts.kinds[member.kind] },
        { label: own.all.class, value: classes.get(member.membershipClass) ?? member.membershipClass },
        ...optional(texts.member.nameKana, member.nameKana),
        ...optional(texts.member.nameEn, member.nameEn),
        ...optional(texts.member.corporateNumber, member.corporateNumber),
        ...optional(texts.member.invoiceNumber, member.invoiceNumber),
        {
          label: texts.member.place(member.kind === 'local-government'),
          value: `${place ? fullName(locale, place) : ''} (${member.localGovernmentCode})`,
        },
        ...optional(own.details.postalCode, member.postalCode),
        ...optional(own.details.address, member.address),
        ...optional(texts.member.website, member.website),
        ...optional(texts.member.fields, member.fields.length > 0 && <FieldTags fields={member.fields} />),
        { label: texts.member.admittedOn, value: dateText(locale, member.admittedOn) },
        { label: own.mine.acceptedTerms, value: member.acceptedTerms },
      ]}
    />
  )
}

const PeopleOf = ({ memberId }: { readonly memberId: string }) => {
  const own = useBelongTexts()
  const shell = useShell()
  const { data: people } = useQuery(peopleQuery(shell, memberId))
  const { data: invitations } = useQuery(invitationsQuery(shell, memberId))
  const open = invitations?.items.filter(({ status }) => status === 'open') ?? []
  return (
    <section className='mt-12'>
      <h2 className='text-std-24B-150'>{own.standing.people}</h2>
      {!people && <Loading />}
      {people?.length === 0 && <p className='mt-4'>{own.standing.nobody}</p>}
      {people && people.length > 0 && <PeopleTable people={people} />}
      {open.length > 0 && (
        <>
          <h3 className='mt-8 text-std-20B-150'>{own.people.open}</h3>
          <InvitationTable invitations={open} memberId={memberId} />
        </>
      )}
    </section>
  )
}

// A member's id follows from its application's (docs/adr/0005).
const applicationOf = (memberId: string) => memberId.replace(/^mbr_/, 'app_')

const History = ({ memberId }: { readonly memberId: string }) => {
  const own = useBelongTexts()
  const isOwn = useIsOwn(memberId)
  const { data } = useQuery(auditQuery(useShell(), { about: memberId }))
  return (
    <section className='mt-12'>
      <h2 className='text-std-24B-150'>{own.standing.history}</h2>
      {!data && <Loading />}
      {data?.items.length === 0 && <p className='mt-4'>{own.standing.noHistory}</p>}
      {data && data.items.length > 0 && <EventTable caption={own.standing.history} events={data.items} />}
      {data && data.items.length > 0 && <TrailFile about={memberId} />}
      {!isOwn && (
        <p className='mt-4'>
          <Link to='/applications/$applicationId' params={{ applicationId: applicationOf(memberId) }} className='link'>
            {own.standing.toApplication}
          </Link>
        </p>
      )}
    </section>
  )
}

const Content = () => {
  const own = useBelongTexts()
  const { memberId } = route.useParams()
  const [said, setSaid] = useState<string>()
  const { data: member, error, refetch } = useQuery(memberViewQuery(useShell(), memberId))
  if (error) return <Failure error={error} retry={() => void refetch()} />
  const trail = [{ label: own.all.title, to: '/members' } as const]
  return (
    <Page title={member ? own.standing.titleOf(member.name) : own.standing.title} trail={trail}>
      {said && <Notice tone='success' announced title={said} />}
      {!member && <Loading />}
      {member && (
        <>
          <section>
            <h2 className='mt-10 text-std-24B-150'>{own.standing.facts}</h2>
            <div className='max-w-4xl'>
              <MemberFacts member={member} />
            </div>
            {member.status === 'active' && (
              <p className='mt-4'>
                <Link to='/directory/$memberId' params={{ memberId }} className='link'>
                  {own.standing.toDirectory}
                </Link>
              </p>
            )}
          </section>
          <Acts member={member} onDone={setSaid} />
          <PeopleOf memberId={memberId} />
          <History memberId={memberId} />
        </>
      )}
    </Page>
  )
}

/** A member as the operator tends it. */
export const Standing = () => {
  const own = useBelongTexts()
  return (
    <Guard title={own.standing.title} operator>
      <Content />
    </Guard>
  )
}
