import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { CheckedForm } from '../districts/checked-form.tsx'
import { PlainAct, textOf } from '../projects/plain-act.tsx'
import { useActing } from '../projects/thing-act.ts'
import { Button, ButtonLink, buttonClass } from '../shell/button.tsx'
import { momentText } from '../shell/date.ts'
import { Failure } from '../shell/failure.tsx'
import { Field, TextArea } from '../shell/field.tsx'
import { Guard } from '../shell/guard.tsx'
import { Loading } from '../shell/loading.tsx'
import { useLocale } from '../shell/locale.ts'
import { Page } from '../shell/page.tsx'
import { answered, done } from '../shell/refusal.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { useShell } from '../shell/shell.ts'
import { Table } from '../shell/table.tsx'
import { Tag } from '../shell/tag.tsx'
import { FileButton } from './file-button.tsx'
import { IssuedClaim } from './issued-claim.tsx'
import { type Claim, claimsQuery, type IssuedClaim as Issued } from './queries.ts'
import { useListTexts, useProvisioningTexts } from './texts.ts'
import { useWrites } from './writes.ts'

const route = getRouteApi('/my-devices/claims')

const Revoke = ({ claim: { provisioningClaimId, name } }: { readonly claim: Claim }) => {
  const texts = useProvisioningTexts().claim
  const { devices } = useShell()
  const acting = useActing((reason: string, id) =>
    done(
      devices.PUT('/claims/{provisioningClaimId}/acts/{actId}', {
        params: { path: { provisioningClaimId, actId: `act_${id}` } },
        body: { act: 'revoke', reason },
      }),
    ),
  )
  return (
    <PlainAct
      words={{ act: texts.revoke, question: texts.revokeQuestion, consequence: texts.revokeConsequence }}
      label={`${texts.revoke} ${name}`}
      acting={acting}
      does={(form, then) => acting.mutate(textOf(form, 'reason'), then)}
    >
      <TextArea name='reason' label={texts.reason} rows={2} maxLength={500} required />
    </PlainAct>
  )
}

const List = ({ claims }: { readonly claims: readonly Claim[] }) => {
  const texts = useProvisioningTexts().claim
  const locale = useLocale()
  const writes = useWrites()
  const stateOf = ({ revokedAt, reason = '' }: Claim) => (revokedAt ? texts.revokedAt(momentText(locale, revokedAt), reason) : texts.valid)
  return (
    <Table
      caption={texts.list}
      rows={claims}
      keyOf={({ provisioningClaimId }) => provisioningClaimId}
      columns={[
        { label: texts.name, cell: ({ name }) => name },
        { label: texts.certificateId, cell: ({ certificateId }) => <code title={certificateId}>{`${certificateId.slice(0, 16)}…`}</code> },
        { label: texts.issuedAt, cell: ({ issuedAt }) => momentText(locale, issuedAt) },
        { label: texts.state, cell: (claim) => <Tag tone={claim.revokedAt ? 'bad' : 'good'}>{stateOf(claim)}</Tag> },
        ...(writes ? [{ label: texts.act, cell: (claim: Claim) => (claim.revokedAt ? '–' : <Revoke claim={claim} />) }] : []),
      ]}
    />
  )
}

const Issue = ({ onIssued }: { readonly onIssued: (issued: Issued) => void }) => {
  const texts = useProvisioningTexts().claim
  const { devices } = useShell()
  const acting = useActing(
    (name: string, id) =>
      answered(devices.PUT('/claims/{provisioningClaimId}', { params: { path: { provisioningClaimId: `pcl_${id}` } }, body: { name } })),
    onIssued,
  )
  return (
    <section aria-labelledby='issue' className='no-print'>
      <h2 id='issue' className='mt-10 text-std-24B-150'>
        {texts.issue}
      </h2>
      <CheckedForm onSend={(form) => acting.mutate(textOf(form, 'name').trim())}>
        <Field name='name' label={texts.name} hint={texts.nameHint} maxLength={100} pattern='.*\S.*' required />
        {acting.isError && <RefusalNotice error={acting.error} />}
        <div className='mt-6'>
          <Button type='submit' busy={acting.isPending}>
            {texts.issue}
          </Button>
        </div>
      </CheckedForm>
    </section>
  )
}

const Steps = () => {
  const texts = useProvisioningTexts().claim
  return (
    <section aria-labelledby='steps' className='mt-6 max-w-3xl'>
      <h2 id='steps' className='text-std-20B-150'>
        {texts.stepsTitle}
      </h2>
      <ol className='mt-2 list-decimal pl-6'>
        {texts.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  )
}

const Held = () => {
  const texts = useProvisioningTexts().claim
  const { mine } = useListTexts()
  const { cursor } = route.useSearch()
  const writes = useWrites()
  const [issued, setIssued] = useState<Issued>()
  const { data, error, refetch } = useQuery(claimsQuery(useShell(), cursor))
  if (error && !issued) return <Failure error={error} retry={() => void refetch()} />
  return (
    <Page title={texts.title} trail={[{ label: mine.title, to: '/my-devices' }]}>
      <p className='mt-4 max-w-3xl'>{texts.lead}</p>
      <Steps />
      <div className='no-print mt-6'>
        <ButtonLink look='outlined' to='/my-devices/allowed'>
          {texts.allowed}
        </ButtonLink>
      </div>
      {issued && <IssuedClaim issued={issued} />}
      {!data && <Loading />}
      {data?.items.length === 0 && <p className='mt-6'>{texts.none}</p>}
      {data && data.items.length > 0 && <List claims={data.items} />}
      {data?.cursor && (
        <Link to='/my-devices/claims' search={{ cursor: data.cursor }} className={`mt-6 ${buttonClass('outlined')}`}>
          {texts.next}
        </Link>
      )}
      {data && data.items.length > 0 && <FileButton path='/claims.csv' filename='claims.csv' />}
      {writes && <Issue onIssued={setIssued} />}
    </Page>
  )
}

/** Certificates with which devices of one's own fetch theirs: issued, and revoked when all are up. */
export const Claims = () => (
  <Guard title={useProvisioningTexts().claim.title}>
    <Held />
  </Guard>
)
