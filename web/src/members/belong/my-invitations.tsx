import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, ButtonLink } from '../../shell/button.tsx'
import { dateText } from '../../shell/date.ts'
import { Failure } from '../../shell/failure.tsx'
import { Guard } from '../../shell/guard.tsx'
import { Loading } from '../../shell/loading.tsx'
import { nameIn, useLocale } from '../../shell/locale.ts'
import { Notice } from '../../shell/notice.tsx'
import { Page } from '../../shell/page.tsx'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useSession, useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { type Invitation, myInvitationsQuery } from './queries.ts'
import { useBelongTexts } from './texts.ts'
import { dayOf } from './tokyo-day.ts'

/** Accepts, and has the token say so at once: the new member can be acted for without signing in again. */
const useAcceptance = (onAccepted: (invitation: Invitation) => void) => {
  const { members, session, acting } = useShell()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ invitationId }: Invitation) =>
      answered(members.PUT('/invitations/{invitationId}/acceptance', { params: { path: { invitationId } } })),
    onSuccess: async (accepted) => {
      await session.extend()
      acting.set(accepted.memberId)
      onAccepted(accepted)
      await queries.invalidateQueries()
    },
  })
}

const Invitations = () => {
  const own = useBelongTexts()
  const locale = useLocale()
  const memberIn = ({ memberName: name, memberNameEn: nameEn }: Invitation) => nameIn(locale, { name, nameEn })
  const session = useSession()
  const [accepted, setAccepted] = useState<Invitation>()
  const { data, error, refetch } = useQuery(myInvitationsQuery(useShell()))
  const acceptance = useAcceptance(setAccepted)
  if (error) return <Failure error={error} retry={() => void refetch()} />
  return (
    <Page title={own.invitations.title}>
      {session.status === 'in' && session.email && <p className='mt-4'>{own.invitations.lead(session.email)}</p>}
      {accepted && (
        <Notice tone='success' announced title={own.invitations.accepted(memberIn(accepted))}>
          <p>{own.invitations.acceptedAdvice}</p>
          <div className='mt-4'>
            <ButtonLink to='/my-member'>{own.invitations.toMember}</ButtonLink>
          </div>
        </Notice>
      )}
      {acceptance.error && <RefusalNotice error={acceptance.error} />}
      {!data && <Loading />}
      {data?.items.length === 0 && !accepted && (
        <>
          <p className='mt-6'>{own.invitations.empty}</p>
          <p className='mt-2 max-w-3xl text-solid-gray-700'>{own.invitations.emptyAdvice}</p>
        </>
      )}
      {data && data.items.length > 0 && (
        <Table
          caption={own.invitations.title}
          file='my-invitations.csv'
          rows={data.items}
          keyOf={({ invitationId }) => invitationId}
          columns={[
            { label: own.invitations.member, cell: memberIn },
            { label: own.form.role, cell: ({ role }) => own.roles[role] },
            { label: own.invitations.invitedAt, cell: ({ invitedAt }) => dateText(locale, dayOf(invitedAt)) },
            { label: own.people.expires, cell: ({ expiresOn }) => dateText(locale, expiresOn) },
            {
              label: own.invitations.act,
              isAct: true,
              cell: (invitation) => (
                <Button
                  busy={acceptance.isPending}
                  aria-label={own.invitations.acceptOf(memberIn(invitation))}
                  onClick={() => acceptance.mutate(invitation)}
                >
                  {own.invitations.accept}
                </Button>
              ),
            },
          ]}
        />
      )}
    </Page>
  )
}

/** Where the letter of an invitation leads. */
export const MyInvitations = () => {
  const own = useBelongTexts()
  return (
    <Guard title={own.invitations.title}>
      <Invitations />
    </Guard>
  )
}
