import { dateText } from '../../shell/date.ts'
import { useLocale } from '../../shell/locale.ts'
import { type SavedColumn, Table } from '../../shell/table.tsx'
import { MemberAct } from './member-act.tsx'
import type { Invitation } from './queries.ts'
import { useBelongTexts } from './texts.ts'
import { dayOf } from './tokyo-day.ts'

type InvitationTableProps = {
  readonly invitations: readonly Invitation[]
  readonly memberId: string
  /** Given to those who may withdraw one. */
  readonly onCancelled?: () => void
}

/** Invitations nobody has accepted yet. */
export const InvitationTable = ({ invitations, memberId, onCancelled }: InvitationTableProps) => {
  const own = useBelongTexts()
  const locale = useLocale()
  const columns: readonly SavedColumn<Invitation>[] = [
    { label: own.people.email, cell: ({ email }) => email ?? '–' },
    { label: own.form.role, cell: ({ role }) => own.roles[role] },
    { label: own.invitations.invitedAt, cell: ({ invitedAt }) => dateText(locale, dayOf(invitedAt)) },
    { label: own.people.expires, cell: ({ expiresOn }) => dateText(locale, expiresOn) },
  ]
  const cancel = (onDone: () => void): SavedColumn<Invitation> => ({
    label: own.people.cancel,
    isAct: true,
    cell: ({ invitationId, email = '' }) => (
      <MemberAct
        memberId={memberId}
        act={own.people.cancel}
        label={own.people.cancelOf(email)}
        look='plain'
        question={own.people.cancelQuestion(email)}
        consequence={own.people.cancelConsequence}
        wish={() => ({ act: 'cancel-invitation', invitationId })}
        onDone={onDone}
      />
    ),
  })
  return (
    <Table
      caption={own.people.open}
      file='invitations.csv'
      rows={invitations}
      keyOf={({ invitationId }) => invitationId}
      columns={onCancelled ? [...columns, cancel(onCancelled)] : columns}
    />
  )
}
