import { PlainAct } from '../../projects/plain-act.tsx'
import { ButtonLink } from '../../shell/button.tsx'
import { useGrantTexts } from '../texts.ts'
import type { GrantProps } from './act-fields.tsx'
import { useGrantAct } from './grant-queries.ts'

/** What the organization may do with what it asked for. */
export const OfOrganization = ({ grant }: GrantProps) => {
  const { acting: texts, grant: words } = useGrantTexts()
  const acting = useGrantAct(grant)
  const { grantId, status, version, lines } = grant
  if (status === 'requested')
    return <PlainAct words={texts.withdraw} look='plain' acting={acting} does={(_, then) => acting.mutate({ act: 'withdraw', version }, then)} />
  if (status !== 'decided') return null
  const params = { grantId }
  return (
    <>
      <ButtonLink to='/grants/$grantId/expense' params={params}>
        {words.addExpense}
      </ButtonLink>
      <ButtonLink look='outlined' to='/grants/$grantId/report' params={params}>
        {texts.reportLink}
      </ButtonLink>
      {lines.length > 1 && (
        <ButtonLink look='plain' to='/grants/$grantId/transfer' params={params}>
          {texts.transferLink}
        </ButtonLink>
      )}
    </>
  )
}
