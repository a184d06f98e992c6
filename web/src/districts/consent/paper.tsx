import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { Awaited } from '../../projects/awaited.tsx'
import type { Crumb } from '../../shell/breadcrumb.tsx'
import { Button } from '../../shell/button.tsx'
import { momentText } from '../../shell/date.ts'
import { Guard } from '../../shell/guard.tsx'
import { useAddress, useLocale } from '../../shell/locale.ts'
import { Notice } from '../../shell/notice.tsx'
import { Page } from '../../shell/page.tsx'
import { usePerson } from '../../shell/person.ts'
import { Refusal } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useSession, useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { Tag } from '../../shell/tag.tsx'
import { cityPlanQuery, followUpsQuery, type PlanView, rollQuery } from '../city-queries.ts'
import { usePlanTrail } from '../procedure/plan-trail.ts'
import type { FieldNote } from './field-notes.ts'
import { useFieldQueue, useOnline } from './field-queue.ts'
import { useFieldTexts } from './field-texts.ts'
import { useKeptForm } from './offline-form.ts'
import { PaperForm } from './paper-form.tsx'
import { keepWalkList, keptWalkList, type WalkList } from './walk-list.ts'

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

type SheetProps = {
  readonly list: WalkList
  readonly trail: readonly Crumb[]
  /** Only who is signed in can send; without a network nobody knows. */
  readonly maySend: boolean
  readonly aside: (isTouched: boolean) => ReactNode
}

const Sheet = ({ list: { plan, businesses, personId }, trail, maySend, aside }: SheetProps) => {
  const { paper: texts } = useFieldTexts()
  const { business } = route.useSearch()
  const { waiting, isOnline, send, isSending, sent, keep, drop } = useFieldQueue({ planId: plan.planId, personId }, maySend)
  const [written, setWritten] = useState(0)
  const [isTouched, setTouched] = useState(false)
  const kept = () => {
    setWritten(written + 1)
    setTouched(false)
  }
  return (
    <Page title={texts.title} caption={plan.name} trail={trail}>
      <p className='mt-4 max-w-3xl'>{texts.lead}</p>
      {!isOnline && <Notice tone='warning' announced title={texts.offline} />}
      {aside(isTouched)}
      <div role='status'>
        {keep.isSuccess && waiting.length > 0 && <Notice title={texts.kept} />}
        {sent > 0 && waiting.length === 0 && <Notice tone='success' title={texts.sent(sent)} />}
        <p className='mt-4 text-std-17B-170'>{waiting.length > 0 ? texts.waiting(waiting.length) : texts.none}</p>
      </div>
      {waiting.length > 0 && (
        <>
          <Waiting notes={waiting} drop={drop} />
          {maySend && (
            <div className='no-print mt-4'>
              <Button busy={isSending} onClick={() => send()}>
                {isSending ? texts.sending : texts.sendNow}
              </Button>
            </div>
          )}
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
        onTouch={() => setTouched(true)}
        onKeep={(note) => keep.mutate(note, { onSuccess: kept })}
      />
      <p className='mt-8 max-w-3xl text-solid-gray-700'>{texts.privacy}</p>
    </Page>
  )
}

/** Kept as soon as it is here, and the form with it: the next minute may have no network. */
const Ready = ({ list }: { readonly list: WalkList }) => {
  const { paper: texts } = useFieldTexts()
  const isForm = useKeptForm({ isOnline: useOnline() })
  const { data: isList = false } = useQuery({
    queryKey: ['kept-walk-list', list.plan, list.businesses.length],
    queryFn: () => keepWalkList(list).then(() => true),
    enabled: list.businesses.length > 0,
    networkMode: 'always',
    retry: false,
  })
  return isForm && isList ? <Notice title={texts.ready} /> : null
}

const Loaded = ({ plan, personId }: { readonly plan: PlanView; readonly personId: string }) => {
  const trail = usePlanTrail(plan)
  const shell = useShell()
  const { data: followUps = [] } = useQuery(followUpsQuery(shell, plan.planId))
  const { data: roll = [] } = useQuery(rollQuery(shell, plan.districtId))
  // First whom there is still something to ask of.
  const toAsk = new Set(followUps.map(({ beneficiaryId }) => beneficiaryId))
  const businesses = roll
    .map(({ beneficiaryId, content: { name } }) => ({ beneficiaryId, name }))
    .toSorted((a, b) => Number(toAsk.has(b.beneficiaryId)) - Number(toAsk.has(a.beneficiaryId)))
  const { planId, districtId, planVersion, feeVersion, content } = plan
  const list = { plan: { planId, districtId, planVersion, feeVersion, name: content.name }, businesses, personId, seenAt: new Date().toISOString() }
  return <Sheet list={list} trail={trail} maySend aside={() => <Ready list={list} />} />
}

/** There is a network again. What stands half written is not thrown away for it: then the reader says when. */
const Return = ({ isTouched }: { readonly isTouched: boolean }) => {
  const { paper: texts } = useFieldTexts()
  const { session } = useShell()
  const { pathname, search } = useAddress()
  const isOnline = useOnline()
  const begin = useCallback(() => void session.start(pathname + search), [session, pathname, search])
  useEffect(() => {
    if (isOnline && !isTouched) begin()
  }, [isOnline, isTouched, begin])
  if (!isOnline) return null
  return (
    <Notice title={texts.back}>
      <Button look='outlined' onClick={begin}>
        {texts.resume}
      </Button>
    </Notice>
  )
}

/** Opened anew where there is no network: who was signed in here goes on writing, and sends when it is back. */
const Away = ({ children }: { readonly children: ReactNode }) => {
  const { planId } = route.useParams()
  const trail = usePlanTrail({ planId, districtId: '' })
  const { data: list } = useQuery({
    queryKey: ['walk-list', planId],
    queryFn: () => keptWalkList(planId),
    networkMode: 'always',
    staleTime: 0,
    retry: false,
  })
  if (!list) return children
  return (
    <Sheet
      list={list}
      trail={trail.filter(({ to }) => to !== '/districts/$districtId')}
      maySend={false}
      aside={(isTouched) => <Return isTouched={isTouched} />}
    />
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
export const Paper = () => {
  const state = useSession()
  const guarded = (
    <Guard title={useFieldTexts().paper.title}>
      <Asked />
    </Guard>
  )
  return state.status === 'returning' && state.isUnreachable ? <Away>{guarded}</Away> : guarded
}
