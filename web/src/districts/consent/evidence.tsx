import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { Awaited } from '../../projects/awaited.tsx'
import { PlainAct, textOf } from '../../projects/plain-act.tsx'
import { useActing } from '../../projects/thing-act.ts'
import { Button } from '../../shell/button.tsx'
import { CsvButton } from '../../shell/csv-button.tsx'
import { dateText } from '../../shell/date.ts'
import { TextArea } from '../../shell/field.tsx'
import { Guard } from '../../shell/guard.tsx'
import { useLocale } from '../../shell/locale.ts'
import { Page } from '../../shell/page.tsx'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { Tag } from '../../shell/tag.tsx'
import { type ConsentAct, type ConsentView, cityPlanQuery, consentsQuery, type Matter, type PlanView } from '../city-queries.ts'
import { usePlanTrail } from '../procedure/plan-trail.ts'
import { type Concerned, useConcerned } from '../public/concerned.ts'
import { GroupFilter, isOf, useGroups } from './group-filter.tsx'
import { useConsentTexts } from './texts.ts'

const route = getRouteApi('/plans/$planId/consents/evidence')

type Held = { readonly planId: string; readonly consent: ConsentView }

const Photo = ({ planId, consent: { consentId, photo, name } }: Held) => {
  const { evidence: texts } = useConsentTexts()
  const { districts } = useShell()
  const fetching = useMutation({
    mutationFn: async () => {
      const { url } = await answered(districts.GET('/plans/{planId}/consents/{consentId}/photo', { params: { path: { planId, consentId } } }))
      const link = document.createElement('a')
      link.href = url
      link.click()
    },
  })
  if (!photo) return '–'
  return (
    <>
      <Button look='plain' busy={fetching.isPending} onClick={() => fetching.mutate()}>
        {texts.see}
        <span className='sr-only'>{` ${name ?? ''}`}</span>
      </Button>
      <code className='block text-dns-14N-130 text-solid-gray-700' title={photo.sha256}>{`${photo.sha256.slice(0, 12)}…`}</code>
      {fetching.isError && <RefusalNotice error={fetching.error} />}
    </>
  )
}

/** What the municipality found, and what else can be done with an answer. */
const Acts = ({ planId, consent, concerned: { amo, officer } }: Held & { readonly concerned: Concerned }) => {
  const { evidence: texts } = useConsentTexts()
  const { districts } = useShell()
  const acting = useActing<ConsentAct, ConsentView>((body, id) => {
    const path = { planId, consentId: consent.consentId, actId: `act_${id}` }
    return answered(districts.PUT('/plans/{planId}/consents/{consentId}/acts/{actId}', { params: { path }, body }))
  })
  const labelOf = (act: string) => `${act} ${consent.name ?? ''}`
  const { verify, questionAct, withdraw, erase } = texts
  if (consent.withdrawnOn) return '–'
  return (
    <span className='flex flex-wrap gap-2'>
      {officer && consent.verification.status !== 'verified' && (
        <PlainAct words={verify} label={labelOf(verify.act)} look='solid' acting={acting} does={(_, then) => acting.mutate({ act: 'verify' }, then)}>
          <p className='mt-4'>
            {consent.signer ? `${texts.signer}: ${consent.signer.name} / ${texts.authorities[consent.signer.authority]}` : texts.ways[consent.way]}
          </p>
        </PlainAct>
      )}
      {officer && consent.verification.status !== 'questioned' && (
        <PlainAct
          words={questionAct}
          label={labelOf(questionAct.act)}
          acting={acting}
          does={(form, then) => acting.mutate({ act: 'question', reason: textOf(form, 'reason') }, then)}
        >
          <TextArea name='reason' label={texts.reason} maxLength={1000} required />
        </PlainAct>
      )}
      {amo && consent.way === 'paper' && (
        <PlainAct
          words={withdraw}
          label={labelOf(withdraw.act)}
          look='plain'
          acting={acting}
          does={(_, then) => acting.mutate({ act: 'withdraw' }, then)}
        />
      )}
      {(amo || officer) && consent.signer && (
        <PlainAct
          words={erase}
          label={labelOf(erase.act)}
          look='plain'
          acting={acting}
          does={(_, then) => acting.mutate({ act: 'erase-signer' }, then)}
        />
      )}
    </span>
  )
}

const tones = { stated: 'wait', verified: 'good', questioned: 'bad' } as const

type SheetProps = { readonly plan: PlanView; readonly items: readonly ConsentView[]; readonly concerned: Concerned }

const Sheet = ({ plan: { planId }, items, concerned }: SheetProps) => {
  const { voids, evidence: texts } = useConsentTexts()
  const locale = useLocale()
  const why = ({ because }: ConsentView) => because.map((each) => voids.reasons[each]).join(' / ')
  return (
    <Table
      caption={texts.caption}
      rows={items}
      keyOf={({ consentId }) => consentId}
      columns={[
        { label: texts.business, cell: ({ name, beneficiaryId }) => name ?? beneficiaryId },
        {
          label: texts.answer,
          cell: ({ answer, reason, way }) => (
            <>
              {texts.noted(texts.answers[answer], texts.ways[way])}
              {reason && <span className='block text-dns-14N-130 text-solid-gray-700'>{reason}</span>}
            </>
          ),
        },
        {
          label: texts.answeredOn,
          cell: ({ answeredOn, planVersion, feeVersion }) => (
            <>
              {dateText(locale, answeredOn)}
              <span className='block text-dns-14N-130 text-solid-gray-700'>{texts.versionOf(planVersion, feeVersion)}</span>
            </>
          ),
        },
        { label: texts.counts, cell: (consent) => (consent.status === 'valid' ? texts.valid : texts.noted(texts.void, why(consent))) },
        {
          label: texts.signer,
          cell: ({ signer }) => (signer ? texts.noted(signer.name, texts.authorities[signer.authority]) : '–'),
        },
        { label: texts.photo, cell: (consent) => <Photo planId={planId} consent={consent} /> },
        {
          label: texts.verification,
          cell: ({ verification }) => (
            <>
              <Tag tone={tones[verification.status]}>{texts.verifications[verification.status]}</Tag>
              {verification.status === 'questioned' && <span className='block text-dns-14N-130'>{verification.reason}</span>}
            </>
          ),
        },
        { label: texts.acts, cell: (consent) => <Acts planId={planId} consent={consent} concerned={concerned} /> },
      ]}
    />
  )
}

const Loaded = ({ plan, items, matter }: { readonly plan: PlanView; readonly items: readonly ConsentView[]; readonly matter: Matter }) => {
  const { evidence: texts, matters } = useConsentTexts()
  const locale = useLocale()
  const trail = usePlanTrail(plan)
  const { settings } = useShell()
  const concerned = useConcerned(plan)
  const { groups, groupOf } = useGroups(plan)
  const [group, setGroup] = useState('')
  const shown = items.filter(({ beneficiaryId }) => isOf(group, { group: groupOf(beneficiaryId) }))
  const valid = items.filter(({ status }) => status === 'valid')
  const verified = valid.filter(({ verification }) => verification.status === 'verified').length
  const file = `${settings.blocks['districts'] ?? ''}/plans/${plan.planId}/consents.csv?${new URLSearchParams({ matter, language: locale })}`
  return (
    <Page title={texts.title} caption={`${plan.content.name} / ${matters[matter]}`} trail={trail}>
      <p className='mt-4 max-w-3xl'>{texts.lead}</p>
      {items.length === 0 ? (
        <p className='mt-6'>{texts.none}</p>
      ) : (
        <>
          <p className='mt-4' role='status'>
            {texts.progress(verified, valid.length)}
          </p>
          <progress max={Math.max(1, valid.length)} value={verified} aria-label={texts.verification} className='mt-1 block w-full max-w-3xl' />
          <GroupFilter groups={groups} chosen={group} onChoose={setGroup} />
          <div className='no-print mt-4'>
            <CsvButton address={file} filename='consents.csv' />
          </div>
          <Sheet plan={plan} items={shown} concerned={concerned} />
        </>
      )}
    </Page>
  )
}

const Asked = () => {
  const { planId } = route.useParams()
  const { matter = 'application' } = route.useSearch()
  const { title } = useConsentTexts().evidence
  const shell = useShell()
  const plan = useQuery(cityPlanQuery(shell, planId))
  const consents = useQuery(consentsQuery(shell, planId, matter))
  return (
    <Awaited query={plan} title={title}>
      {(held) => (
        <Awaited query={consents} title={title}>
          {(items) => <Loaded plan={held} items={items} matter={matter} />}
        </Awaited>
      )}
    </Awaited>
  )
}

/** The evidence of every answer: for the organization to show, for the municipality to verify. */
export const Evidence = () => (
  <Guard title={useConsentTexts().evidence.title}>
    <Asked />
  </Guard>
)
