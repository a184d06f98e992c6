import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Button, ButtonLink } from '../shell/button.tsx'
import { momentText } from '../shell/date.ts'
import { Loading } from '../shell/loading.tsx'
import { useLocale } from '../shell/locale.ts'
import { Notice } from '../shell/notice.tsx'
import { Page } from '../shell/page.tsx'
import { usePerson } from '../shell/person.ts'
import { answered } from '../shell/refusal.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { save } from '../shell/save.ts'
import { useShell } from '../shell/shell.ts'
import { Table } from '../shell/table.tsx'
import { Tag } from '../shell/tag.tsx'
import { Awaited, ListFile } from './awaited.tsx'
import { useBelongs, useMayEdit } from './may-edit.ts'
import { MemberName } from './member-name.tsx'
import { useNeedAct } from './need-acts.tsx'
import { invitedQuery, myPartnershipsQuery, panelOfNeedQuery } from './partnering-queries.ts'
import { usePartneringTexts } from './partnering-texts.ts'
import { PlainAct } from './plain-act.tsx'
import { type NeedView, needQuery } from './sheet-queries.ts'
import { useTerms } from './terms.ts'

const route = getRouteApi('/needs/$needId/partnering')

type Held = { readonly need: NeedView }
type StepName = 'call' | 'open' | 'panel' | 'decide' | 'agree'

/** How many of the five steps are done. */
const doneSteps = ({ status }: NeedView, isConcluded: boolean): number => {
  switch (status) {
    case 'draft':
    case 'in-approval':
    case 'withdrawn':
    case 'published':
      return 0
    case 'in-selection':
      return isConcluded ? 3 : 2
    case 'decided':
      return 4
    case 'running':
    case 'finished':
      return 5
  }
}

const Steps = ({ done }: { readonly done: number }) => {
  const texts = usePartneringTexts().stage
  const names: readonly StepName[] = ['call', 'open', 'panel', 'decide', 'agree']
  const stateOf = (at: number) => (at < done ? 'past' : at === done ? 'now' : 'next')
  const tones = { past: 'good', now: 'wait', next: 'neutral' } as const
  return (
    <section>
      <h2 className='mt-8 text-std-24B-150'>{texts.steps}</h2>
      <ol className='mt-4 grid gap-2 md:grid-cols-5'>
        {names.map((name, at) => (
          <li
            key={name}
            {...(at === done && { 'aria-current': 'step' as const })}
            className={`rounded-8 border p-3 ${at === done ? 'border-2 border-key-900' : 'border-solid-gray-420'}`}
          >
            <span className='text-std-16B-170'>{`${at + 1}. ${texts.items[name]}`}</span>
            <span className='mt-1 block'>
              <Tag tone={tones[stateOf(at)]}>{texts.states[stateOf(at)]}</Tag>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

const Owner = ({ need }: Held) => {
  const texts = usePartneringTexts()
  const locale = useLocale()
  const { needId, status, version, memberId } = need
  const mayEdit = useMayEdit(memberId)
  const shell = useShell()
  const { data: panel } = useQuery(panelOfNeedQuery(shell, needId))
  const { data: partnerships = [] } = useQuery(myPartnershipsQuery(shell))
  const opening = useNeedAct(needId)
  const own = partnerships.filter((each) => each.needId === needId)
  return (
    <>
      <Steps done={doneSteps(need, panel?.status === 'concluded')} />
      <div className='no-print mt-6 flex flex-wrap items-start gap-4'>
        {status === 'published' && (
          <ButtonLink look='outlined' to='/needs/$needId/matches' params={{ needId }}>
            {texts.stage.toMatches}
          </ButtonLink>
        )}
        {mayEdit && status === 'published' && (
          <PlainAct
            words={texts.stage.opening}
            look='solid'
            acting={opening}
            does={(_, then) => opening.mutate({ act: 'open-selection', version }, then)}
          />
        )}
        <ButtonLink look='outlined' to='/needs/$needId/proposals' params={{ needId }}>
          {texts.stage.toReceived}
        </ButtonLink>
        {panel && (
          <ButtonLink look='outlined' to='/panels/$panelId' params={{ panelId: panel.panelId }}>
            {texts.stage.toPanel}
          </ButtonLink>
        )}
        {mayEdit && panel === null && ['published', 'in-selection'].includes(status) && (
          <ButtonLink look='outlined' to='/needs/$needId/panel' params={{ needId }}>
            {texts.stage.formPanel}
          </ButtonLink>
        )}
        {mayEdit && status === 'in-selection' && (
          <ButtonLink to='/needs/$needId/decision' params={{ needId }}>
            {texts.stage.toDecision}
          </ButtonLink>
        )}
        {own.map(({ partnershipId, title, titleEn }) => (
          <ButtonLink key={partnershipId} to='/partnerships/$partnershipId' params={{ partnershipId }}>
            {(locale === 'en' && titleEn) || title}
          </ButtonLink>
        ))}
      </div>
      <InvitedList need={need} />
    </>
  )
}

const InvitedList = ({ need: { needId } }: Held) => {
  const texts = usePartneringTexts()
  const locale = useLocale()
  const { data = [] } = useQuery(invitedQuery(useShell(), needId))
  if (data.length === 0) return null
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.invite.listed}</h2>
      <ListFile path={`/needs/${needId}/invitations.csv`} filename='invitations.csv' />
      <Table
        caption={texts.invite.listed}
        rows={data}
        keyOf={({ solutionId }) => solutionId}
        columns={[
          { label: texts.column.other, cell: ({ invited }) => <MemberName memberId={invited} /> },
          { label: texts.column.message, cell: ({ message }) => <span className='whitespace-pre-line'>{message}</span> },
          { label: texts.column.at, cell: ({ at }) => momentText(locale, at) },
        ]}
      />
    </section>
  )
}

const offers: ReadonlySet<string> = new Set(['business', 'university', 'amo', 'association'])

const Others = ({ need }: Held) => {
  const texts = usePartneringTexts().stage
  const person = usePerson()
  const { needId, status, exclusion, expired } = need
  const kind = person.status === 'known' ? person.acting?.kind : undefined
  if (exclusion)
    return (
      <Notice tone='warning' title={texts.excluded}>
        <p className='whitespace-pre-line'>{exclusion.reason}</p>
      </Notice>
    )
  if (status !== 'published' || expired) return <p className='mt-6'>{texts.closed}</p>
  if (!kind || !offers.has(kind)) return null
  return (
    <div className='no-print mt-6'>
      <ButtonLink to='/needs/$needId/propose' params={{ needId }}>
        {texts.toPropose}
      </ButtonLink>
    </div>
  )
}

/** What is public of it in the words the world uses. */
const OpenContracting = ({ need: { needId, level, publishedAt } }: Held) => {
  const texts = usePartneringTexts().stage
  const { projects } = useShell()
  const fetching = useMutation({
    mutationFn: async () => {
      const release = await answered(projects.GET('/needs/{needId}/ocds', { params: { path: { needId } } }))
      save(new Blob([JSON.stringify(release, undefined, 2)], { type: 'application/json' }), `ocds-${needId}.json`)
    },
  })
  if (level !== 'public' || !publishedAt) return null
  return (
    <section className='no-print mt-10'>
      <p className='max-w-3xl'>{texts.ocdsLead}</p>
      <div className='mt-4'>
        <Button look='outlined' busy={fetching.isPending} onClick={() => fetching.mutate()}>
          {texts.ocds}
        </Button>
      </div>
      {fetching.isError && <RefusalNotice error={fetching.error} />}
    </section>
  )
}

/** One line of a need's page: the way to whom it will be done with. */
export const NeedPartneringLink = ({ need: { needId, publishedAt } }: Held) => {
  const texts = usePartneringTexts().stage
  if (!publishedAt) return null
  return (
    <ButtonLink look='outlined' to='/needs/$needId/partnering' params={{ needId }}>
      {texts.title}
    </ButtonLink>
  )
}

const Shown = ({ need }: Held) => {
  const texts = usePartneringTexts().stage
  const terms = useTerms()
  const isOwner = useBelongs(need.memberId)
  const person = usePerson()
  return (
    <Page title={texts.title} caption={need.title} trail={[{ label: need.title, to: '/needs/$needId', params: { needId: need.needId } }]}>
      <div className='mt-4'>
        <Tag>{terms.needStatus[need.status]}</Tag>
      </div>
      <p className='mt-4 max-w-3xl'>{texts.lead}</p>
      {person.status === 'asking' ? <Loading /> : isOwner ? <Owner need={need} /> : <Others need={need} />}
      <OpenContracting need={need} />
      <p className='mt-8'>
        <Link to='/needs/$needId' params={{ needId: need.needId }} className='link'>
          {texts.back}
        </Link>
      </p>
    </Page>
  )
}

/** From a published need to its partner: where it stands and what comes next. */
export const NeedPartnering = () => {
  const { needId } = route.useParams()
  const texts = usePartneringTexts().stage
  const query = useQuery(needQuery(useShell(), needId))
  return (
    <Awaited query={query} title={texts.title}>
      {(need) => <Shown need={need} />}
    </Awaited>
  )
}
