import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { ButtonLink } from '../shell/button.tsx'
import { dateText } from '../shell/date.ts'
import { Facts } from '../shell/facts.tsx'
import { control, Field, TextArea } from '../shell/field.tsx'
import { Guard } from '../shell/guard.tsx'
import { Loading } from '../shell/loading.tsx'
import { useLocale } from '../shell/locale.ts'
import { Notice } from '../shell/notice.tsx'
import { Page } from '../shell/page.tsx'
import { usePerson } from '../shell/person.ts'
import { answered } from '../shell/refusal.ts'
import { useShell } from '../shell/shell.ts'
import { Table } from '../shell/table.tsx'
import { Tag } from '../shell/tag.tsx'
import { Awaited } from './awaited.tsx'
import { useMayEdit } from './may-edit.ts'
import { MemberName } from './member-name.tsx'
import { DocumentList } from './partnering-files.tsx'
import { type PartnershipAct, partnershipQuery, progressQuery, type Partnership as View } from './partnering-queries.ts'
import { usePartneringTexts } from './partnering-texts.ts'
import { Goals } from './partnership-goals.tsx'
import { PartnershipProgress } from './partnership-progress.tsx'
import { PlainAct, textOf } from './plain-act.tsx'
import { needQuery } from './sheet-queries.ts'
import { todayInTokyo } from './terms.ts'
import { useActing } from './thing-act.ts'

const route = getRouteApi('/partnerships/$partnershipId')

type Held = { readonly partnership: View }

const usePartnershipAct = (partnershipId: string) => {
  const { projects } = useShell()
  return useActing<PartnershipAct, View>((body, id) =>
    answered(projects.PUT('/partnerships/{partnershipId}/acts/{actId}', { params: { path: { partnershipId, actId: `act_${id}` } }, body })),
  )
}

const states = ['open', 'done', 'missed', 'dropped'] as const

const Milestones = ({ partnership, mayEdit }: Held & { readonly mayEdit: boolean }) => {
  const texts = usePartneringTexts()
  const words = texts.partnership
  const locale = useLocale()
  const { partnershipId, version, milestones, status } = partnership
  const acting = usePartnershipAct(partnershipId)
  if (milestones.length === 0) return null
  const Mark = ({ milestoneId, title }: { readonly milestoneId: string; readonly title: string }) => (
    <PlainAct
      words={words.mark}
      label={`${words.mark.act} ${title}`}
      look='plain'
      acting={acting}
      does={(form, then) => {
        const state = states.find((each) => each === textOf(form, 'state')) ?? 'open'
        const on = textOf(form, 'on')
        acting.mutate({ act: 'mark-milestone', version, milestoneId, state, ...(on && { on }) }, then)
      }}
    >
      <label className='mt-4 block'>
        {words.mark.state}
        <select name='state' defaultValue='done' className={`${control} mt-1 block w-full`}>
          {states.map((state) => (
            <option key={state} value={state}>
              {texts.statuses.milestone[state]}
            </option>
          ))}
        </select>
      </label>
      <Field name='on' type='date' label={words.mark.on} optional defaultValue={todayInTokyo()} />
    </PlainAct>
  )
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{words.milestones}</h2>
      <Table
        caption={words.milestones}
        file='milestones.csv'
        rows={milestones}
        keyOf={({ milestoneId }) => milestoneId}
        columns={[
          { label: texts.agreement.milestone.title, cell: ({ title }) => title },
          { label: words.due, cell: ({ dueOn }) => dateText(locale, dueOn) },
          {
            label: words.mark.state,
            cell: ({ state }) => (
              <Tag tone={state === 'done' ? 'good' : state === 'missed' ? 'bad' : 'neutral'}>{texts.statuses.milestone[state]}</Tag>
            ),
            text: ({ state }) => texts.statuses.milestone[state],
          },
          { label: words.on, cell: ({ on }) => (on ? dateText(locale, on) : '–') },
          ...(mayEdit && status === 'running'
            ? [{ label: texts.column.act, cell: (each: View['milestones'][number]) => <Mark {...each} />, isAct: true as const }]
            : []),
        ]}
      />
    </section>
  )
}

const results = ['implemented', 'trial', 'mou', 'talks', 'not-pursued'] as const

/** Only the owner of the need ends it. */
const Finish = ({ partnership: { partnershipId, version } }: Held) => {
  const texts = usePartneringTexts()
  const words = texts.partnership.finish
  const acting = usePartnershipAct(partnershipId)
  return (
    <PlainAct
      words={words}
      acting={acting}
      does={(form, then) =>
        acting.mutate(
          {
            act: 'finish',
            version,
            result: results.find((each) => each === textOf(form, 'result')) ?? 'talks',
            reason: textOf(form, 'reason'),
          },
          then,
        )
      }
    >
      <label className='mt-4 block'>
        {words.result}
        <select name='result' className={`${control} mt-1 block w-full`}>
          {results.map((result) => (
            <option key={result} value={result}>
              {texts.statuses.result[result]}
            </option>
          ))}
        </select>
      </label>
      <TextArea name='reason' label={words.reason} maxLength={2000} required />
    </PlainAct>
  )
}

const Acts = ({ partnership, mayEdit }: Held & { readonly mayEdit: boolean }) => {
  const texts = usePartneringTexts()
  const person = usePerson()
  const { partnershipId, status, version, acceptedBy, needId, caseId } = partnership
  const { data: need } = useQuery({ ...needQuery(useShell(), needId), retry: false })
  const isOwner = useMayEdit(need?.memberId ?? '')
  const acting = usePartnershipAct(partnershipId)
  const me = person.status === 'known' ? person.acting?.memberId : undefined
  if (!mayEdit) return null
  return (
    <div className='no-print mt-6 flex flex-wrap items-start gap-4'>
      {status === 'negotiating' && me && !acceptedBy.includes(me) && (
        <PlainAct words={texts.agreement.accept} look='solid' acting={acting} does={(_, then) => acting.mutate({ act: 'accept', version }, then)} />
      )}
      {status === 'negotiating' && (
        <ButtonLink look='outlined' to='/partnerships/$partnershipId/agreement' params={{ partnershipId }}>
          {texts.agreement.change}
        </ButtonLink>
      )}
      {status !== 'finished' && isOwner && <Finish partnership={partnership} />}
      {status === 'finished' && !caseId && (
        <ButtonLink to='/partnerships/$partnershipId/case' params={{ partnershipId }}>
          {texts.partnership.tellCase}
        </ButtonLink>
      )}
      {caseId && (
        <ButtonLink to='/cases/$caseId' params={{ caseId }}>
          {texts.partnership.toCase}
        </ButtonLink>
      )}
    </div>
  )
}

const Names = ({ ids }: { readonly ids: readonly string[] }) => (
  <ul>
    {ids.map((id) => (
      <li key={id}>
        <MemberName memberId={id} />
      </li>
    ))}
  </ul>
)

const Shown = ({ partnership }: Held) => {
  const texts = usePartneringTexts()
  const words = texts.partnership
  const locale = useLocale()
  const person = usePerson()
  const { partnershipId, content, status, acceptedBy, result, reason, version, needId } = partnership
  const progress = useQuery(progressQuery(useShell(), partnershipId))
  // Whoever may not read the reports sees none.
  const reports = progress.data ?? (progress.error ? [] : undefined)
  const acting = person.status === 'known' ? person.acting : undefined
  const isParty = content.parties.some(({ memberId }) => memberId === acting?.memberId)
  const mayEdit = useMayEdit(acting?.memberId ?? '') && isParty
  const waiting = content.parties.map(({ memberId }) => memberId).filter((id) => !acceptedBy.includes(id))
  return (
    <Page title={(locale === 'en' && content.titleEn) || content.title} caption={words.title} trail={[{ label: texts.hub.title, to: '/partnering' }]}>
      <div className='mt-4'>
        <Tag tone={status === 'running' ? 'good' : 'neutral'}>{texts.statuses.partnership[status]}</Tag>
      </div>
      {result && (
        <Notice tone='success' title={texts.named(words.result, texts.statuses.result[result])}>
          <p className='whitespace-pre-line'>{reason}</p>
        </Notice>
      )}
      <Acts partnership={partnership} mayEdit={mayEdit} />
      <div className='max-w-4xl'>
        <Facts
          facts={[
            {
              label: texts.column.need,
              value: (
                <Link to='/needs/$needId' params={{ needId }} className='link'>
                  {texts.stage.back}
                </Link>
              ),
            },
            { label: texts.column.period, value: texts.period(dateText(locale, content.startsOn), dateText(locale, content.endsOn)) },
            ...(content.costYen === undefined ? [] : [{ label: texts.agreement.labels.costYen, value: texts.yen(content.costYen) }]),
            { label: words.purpose, value: <span className='whitespace-pre-line'>{content.purpose}</span> },
            { label: words.terms, value: <span className='whitespace-pre-line'>{content.terms}</span> },
            {
              label: words.parties,
              value: (
                <ul>
                  {content.parties.map(({ memberId, role, part }) => (
                    <li key={memberId}>
                      <MemberName memberId={memberId} />
                      {`${texts.noted(texts.statuses.role[role])}${part}`}
                    </li>
                  ))}
                </ul>
              ),
            },
            ...(status === 'negotiating'
              ? [
                  { label: texts.column.edition, value: texts.agreement.version(version) },
                  { label: texts.agreement.accepted, value: <Names ids={acceptedBy} /> },
                  { label: texts.agreement.waiting, value: <Names ids={waiting} /> },
                ]
              : []),
          ]}
        />
      </div>
      {reports ? <Goals partnership={partnership} reports={reports} /> : <Loading />}
      <Milestones partnership={partnership} mayEdit={mayEdit} />
      <DocumentList thing={partnershipId} documents={content.documents} title={words.documents} />
      {reports && <PartnershipProgress partnership={partnership} reports={reports} mayReport={mayEdit} />}
    </Page>
  )
}

const Loaded = () => {
  const { partnershipId } = route.useParams()
  const texts = usePartneringTexts().partnership
  const query = useQuery(partnershipQuery(useShell(), partnershipId))
  return (
    <Awaited query={query} title={texts.title}>
      {(partnership) => <Shown partnership={partnership} />}
    </Awaited>
  )
}

/** What was agreed, how far it has come, and what came of it. */
export const Partnership = () => {
  const texts = usePartneringTexts().partnership
  return (
    <Guard title={texts.title}>
      <Loaded />
    </Guard>
  )
}
