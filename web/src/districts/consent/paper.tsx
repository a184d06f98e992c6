import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { Awaited } from '../../projects/awaited.tsx'
import { Button } from '../../shell/button.tsx'
import { momentText } from '../../shell/date.ts'
import { Guard } from '../../shell/guard.tsx'
import { useLocale } from '../../shell/locale.ts'
import { Notice } from '../../shell/notice.tsx'
import { Page } from '../../shell/page.tsx'
import { usePerson } from '../../shell/person.ts'
import { Refusal } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { Tag } from '../../shell/tag.tsx'
import { cityPlanQuery, followUpsQuery, type PlanView, rollQuery } from '../city-queries.ts'
import { usePlanTrail } from '../procedure/plan-trail.ts'
import type { FieldNote } from './field-notes.ts'
import { useFieldQueue } from './field-queue.ts'
import { useFieldTexts } from './field-texts.ts'
import { PaperForm } from './paper-form.tsx'

const route = getRouteApi('/plans/$planId/consents/paper')

const outcomeOf = (note: FieldNote) => (note.kind === 'consent' ? note.content.answer : note.content.outcome)

const refusalOf = (type: string) => new Refusal({ type, title: '', status: 409 })

type WaitingProps = { readonly notes: readonly FieldNote[]; readonly drop: (id: string) => void }

const Waiting = ({ notes, drop }: WaitingProps) => {
  const { paper: texts } = useFieldTexts()
  const locale = useLocale()
  const stateOf = ({ refusedBecause }: FieldNote) => (refusedBecause ? texts.states.refused : texts.states.waiting)
  const wordsOf = (note: FieldNote) => {
    const outcome = outcomeOf(note)
    return outcome === 'answered' ? texts.outcomes.consent : texts.outcomes[outcome]
  }
  return (
    <Table
      caption={texts.list}
      captionShown
      file='waiting.csv'
      rows={notes}
      keyOf={({ id }) => id}
      columns={[
        { label: texts.business, cell: ({ business }) => business },
        { label: texts.outcome, cell: wordsOf },
        { label: texts.when, cell: ({ writtenAt }) => momentText(locale, writtenAt) },
        {
          label: texts.state,
          cell: (note) => (
            <>
              <Tag tone={note.refusedBecause ? 'bad' : 'wait'}>{stateOf(note)}</Tag>
              {note.refusedBecause && <RefusalNotice error={refusalOf(note.refusedBecause)} />}
            </>
          ),
          text: stateOf,
        },
        {
          label: texts.discard,
          cell: ({ id, business }) => (
            <Button look='plain' onClick={() => drop(id)}>
              {texts.discard}
              <span className='sr-only'>{` ${business}`}</span>
            </Button>
          ),
          isAct: true,
        },
      ]}
    />
  )
}

const Loaded = ({ plan, personId }: { readonly plan: PlanView; readonly personId: string }) => {
  const { paper: texts } = useFieldTexts()
  const { business } = route.useSearch()
  const trail = usePlanTrail(plan)
  const shell = useShell()
  const queue = useFieldQueue({ planId: plan.planId, personId })
  const { data: followUps = [] } = useQuery(followUpsQuery(shell, plan.planId))
  const { data: roll = [] } = useQuery(rollQuery(shell, plan.districtId))
  const [written, setWritten] = useState(0)
  // First whom there is still something to ask of.
  const toAsk = new Set(followUps.map(({ beneficiaryId }) => beneficiaryId))
  const businesses = roll
    .map(({ beneficiaryId, content: { name } }) => ({ beneficiaryId, name }))
    .toSorted((a, b) => Number(toAsk.has(b.beneficiaryId)) - Number(toAsk.has(a.beneficiaryId)))
  const { waiting, isOnline, send, isSending, sent, keep, drop } = queue
  return (
    <Page title={texts.title} caption={plan.content.name} trail={trail}>
      <p className='mt-4 max-w-3xl'>{texts.lead}</p>
      {!isOnline && <Notice tone='warning' announced title={texts.offline} />}
      <div role='status'>
        {keep.isSuccess && waiting.length > 0 && <Notice title={texts.kept} />}
        {sent > 0 && waiting.length === 0 && <Notice tone='success' title={texts.sent(sent)} />}
        <p className='mt-4 text-std-17B-170'>{waiting.length > 0 ? texts.waiting(waiting.length) : texts.none}</p>
      </div>
      {waiting.length > 0 && (
        <>
          <Waiting notes={waiting} drop={drop} />
          <div className='no-print mt-4'>
            <Button busy={isSending} onClick={() => send()}>
              {isSending ? texts.sending : texts.sendNow}
            </Button>
          </div>
        </>
      )}
      {keep.isError && <RefusalNotice error={keep.error} />}
      <p className='mt-6'>{texts.versions(plan.planVersion, plan.feeVersion)}</p>
      <PaperForm
        key={`${written} ${business} ${businesses.length > 0}`}
        plan={plan}
        personId={personId}
        businesses={businesses}
        chosen={written === 0 ? business : undefined}
        busy={keep.isPending}
        onKeep={(note) => keep.mutate(note, { onSuccess: () => setWritten(written + 1) })}
      />
      <p className='mt-8 max-w-3xl text-solid-gray-700'>{texts.privacy}</p>
    </Page>
  )
}

const Asked = () => {
  const { planId } = route.useParams()
  const { title } = useFieldTexts().paper
  const person = usePerson()
  const plan = useQuery(cityPlanQuery(useShell(), planId))
  if (person.status !== 'known') return null
  return (
    <Awaited query={plan} title={title}>
      {(held) => <Loaded plan={held} personId={person.me.personId} />}
    </Awaited>
  )
}

/** Notes in the field: they need no network to be written, and are sent when there is one. */
export const Paper = () => (
  <Guard title={useFieldTexts().paper.title}>
    <Asked />
  </Guard>
)
