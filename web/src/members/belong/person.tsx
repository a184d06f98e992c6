import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { type FormEvent, type ReactNode, useState } from 'react'
import { Button, ButtonLink } from '../../shell/button.tsx'
import { now } from '../../shell/clock.ts'
import { Failure } from '../../shell/failure.tsx'
import { control, Field, FieldError, Necessity } from '../../shell/field.tsx'
import { Loading } from '../../shell/loading.tsx'
import { useTexts } from '../../shell/locale.ts'
import { Notice } from '../../shell/notice.tsx'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { useMemberAct, type Wish } from './act.ts'
import { MemberAct } from './member-act.tsx'
import { MemberFrame, type Mine } from './member-frame.tsx'
import { type Misfit, useMisfits } from './misfits.ts'
import { calledIn, PeopleTable } from './people-table.tsx'
import { type OwnRole, type PersonOfMember, peopleQuery } from './queries.ts'
import { RoleChoice, roleIn, textIn } from './role-choice.tsx'
import { useBelongTexts } from './texts.ts'
import { aprilAhead } from './tokyo-day.ts'

const route = getRouteApi('/my-member/people/$personId')

type ActProps = { readonly memberId: string; readonly person: PersonOfMember; readonly onDone: (said: string) => void }

type ActFormProps = {
  readonly memberId: string
  readonly title: string
  readonly lead: string
  readonly save: string
  readonly wish: (form: FormData) => Wish
  readonly onDone: () => void
  readonly children: (misfit: Misfit) => ReactNode
}

/** One thing that can be done with a person: its heading, what it means, its fields and its button. */
const ActForm = ({ memberId, title, lead, save, wish, onDone, children }: ActFormProps) => {
  const texts = useTexts()
  const act = useMemberAct(memberId, onDone)
  const { of, fields } = useMisfits(act.error)
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    act.mutate(wish(new FormData(event.currentTarget)))
  }
  return (
    <section className='mt-12 max-w-3xl'>
      <h2 className='text-std-24B-150'>{title}</h2>
      <p className='mt-2'>{lead}</p>
      <form onSubmit={send} noValidate aria-label={title}>
        {children(of)}
        {act.error && fields.length === 0 && <RefusalNotice error={act.error} />}
        <div className='mt-6'>
          <Button type='submit' busy={act.isPending}>
            {act.isPending ? texts.form.working : save}
          </Button>
        </div>
      </form>
    </section>
  )
}

const ownRoleOf = ({ roles }: PersonOfMember): OwnRole | undefined => roles.find((role): role is OwnRole => role !== 'operator')

const RoleChange = ({ memberId, person, onDone }: ActProps) => {
  const own = useBelongTexts()
  const { personId } = person
  return (
    <ActForm
      memberId={memberId}
      title={own.person.roleTitle}
      lead={own.person.roleLead}
      save={own.person.roleSave}
      wish={(form) => ({ act: 'change-role', personId, role: roleIn(form) })}
      onDone={() => onDone(own.person.roleSaved)}
    >
      {() => <RoleChoice defaultValue={ownRoleOf(person)} />}
    </ActForm>
  )
}

const Deputizing = ({ memberId, person, onDone }: ActProps) => {
  const own = useBelongTexts()
  const { personId } = person
  if (person.roles.includes('administrator') && person.deputyUntil === undefined)
    return (
      <section className='mt-12 max-w-3xl'>
        <h2 className='text-std-24B-150'>{own.person.deputizeTitle}</h2>
        <p className='mt-2'>{own.person.deputyAlready}</p>
      </section>
    )
  return (
    <ActForm
      memberId={memberId}
      title={own.person.deputizeTitle}
      lead={own.person.deputizeLead}
      save={own.person.deputize}
      wish={(form) => ({ act: 'deputize', personId, until: textIn(form, 'until') })}
      onDone={() => onDone(own.person.deputized)}
    >
      {(misfit) => (
        <Field id='until' name='until' type='date' label={own.person.deputizeUntil} defaultValue={person.deputyUntil} error={misfit('until')} />
      )}
    </ActForm>
  )
}

const SuccessorChoice = ({ others, error }: { readonly others: readonly PersonOfMember[]; readonly error: string | undefined }) => {
  const own = useBelongTexts()
  return (
    <div className='mt-6'>
      <label htmlFor='to' className='text-std-17B-170 text-solid-gray-900'>
        {own.person.handOverTo}
        <Necessity optional={false} />
      </label>
      <select
        id='to'
        name='to'
        defaultValue=''
        aria-invalid={error !== undefined}
        aria-describedby={error ? 'to-error' : undefined}
        className={`${control} mt-2 block w-full max-w-xl`}
      >
        <option value=''>{own.person.handOverChoose}</option>
        {others.map((other) => (
          <option key={other.personId} value={other.personId}>
            {calledIn(own, other)}
          </option>
        ))}
      </select>
      <FieldError id='to-error' error={error} />
    </div>
  )
}

const HandingOver = ({ memberId, person, others, onDone }: ActProps & { readonly others: readonly PersonOfMember[] }) => {
  const own = useBelongTexts()
  const [april] = useState(() => aprilAhead(now()))
  if (others.length === 0)
    return (
      <section className='mt-12 max-w-3xl'>
        <h2 className='text-std-24B-150'>{own.person.handOverTitle}</h2>
        <p className='mt-2'>{own.person.handOverAlone}</p>
      </section>
    )
  return (
    <ActForm
      memberId={memberId}
      title={own.person.handOverTitle}
      lead={own.person.handOverLead}
      save={own.person.handOver}
      wish={(form) => ({ act: 'hand-over', from: person.personId, to: textIn(form, 'to'), on: textIn(form, 'on') })}
      onDone={() => onDone(own.person.handedOver)}
    >
      {(misfit) => (
        <>
          <SuccessorChoice others={others} error={misfit('to')} />
          <Field
            id='on'
            name='on'
            type='date'
            label={own.person.handOverOn}
            hint={april && own.person.handOverApril}
            defaultValue={april}
            error={misfit('on')}
          />
        </>
      )}
    </ActForm>
  )
}

const Removing = ({ memberId, person, onDone }: ActProps) => {
  const own = useBelongTexts()
  const name = calledIn(own, person)
  return (
    <section className='mt-12 max-w-3xl'>
      <h2 className='text-std-24B-150'>{own.person.removeTitle}</h2>
      <p className='mt-2 mb-6'>{own.person.removeLead}</p>
      <MemberAct
        memberId={memberId}
        act={own.person.remove}
        question={own.person.removeQuestion(name)}
        consequence={own.person.removeConsequence}
        wish={() => ({ act: 'remove-person', personId: person.personId })}
        onDone={() => onDone(own.person.removed(name))}
      />
    </section>
  )
}

const Acts = ({ member: { memberId }, personId: self, administers }: Mine) => {
  const own = useBelongTexts()
  const { personId } = route.useParams()
  const [said, setSaid] = useState<string>()
  const { data: people, error, refetch } = useQuery(peopleQuery(useShell(), memberId))
  if (error) return <Failure error={error} retry={() => void refetch()} />
  if (!people) return <Loading />
  const person = people.find((each) => each.personId === personId)
  const others = people.filter((each) => each !== person)
  const act = { memberId, onDone: setSaid }
  return (
    <>
      {said && <Notice tone='success' announced title={said} />}
      {!person && !said && <p className='mt-6'>{own.person.gone}</p>}
      {person && <PeopleTable people={[person]} self={self} />}
      {person && !administers && <p className='mt-6'>{own.mine.askAdministrator}</p>}
      {person && administers && (
        // Known anew after each act: the fields show what holds now.
        <div key={JSON.stringify(person)}>
          <p className='mt-6 text-solid-gray-700'>{own.person.lead}</p>
          <RoleChange {...act} person={person} />
          <Deputizing {...act} person={person} />
          <HandingOver {...act} person={person} others={others} />
          <Removing {...act} person={person} />
        </div>
      )}
      <div className='mt-12'>
        <ButtonLink look='outlined' to='/my-member/people'>
          {own.person.backToPeople}
        </ButtonLink>
      </div>
    </>
  )
}

/** What an administrator may do with one of the people. */
export const Person = () => {
  const own = useBelongTexts()
  return (
    <MemberFrame title={own.person.title} below='people'>
      {(mine) => <Acts {...mine} />}
    </MemberFrame>
  )
}
