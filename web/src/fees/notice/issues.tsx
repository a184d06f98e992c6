import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { PlainAct, textOf } from '../../projects/plain-act.tsx'
import { useActing } from '../../projects/thing-act.ts'
import { dateText } from '../../shell/date.ts'
import { Field } from '../../shell/field.tsx'
import { Loading } from '../../shell/loading.tsx'
import { useLocale } from '../../shell/locale.ts'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { Tag } from '../../shell/tag.tsx'
import { useNoticeTexts } from '../texts.ts'
import { type Issue, issuesQuery } from './notice-queries.ts'
import { PaperFiles } from './paper-files.tsx'
import { WayField, wayIn } from './service-acts.tsx'

type Draft = { readonly number: string; readonly on: string }

const Issuing = ({ levyId }: { readonly levyId: string }) => {
  const { issues: texts } = useNoticeTexts()
  const { fees } = useShell()
  const issuing = useActing((draft: Draft, id) =>
    answered(
      fees.PUT('/levies/{levyId}/notices/{issueId}', { params: { path: { levyId, issueId: `iss_${id}` } }, body: { kind: 'first', ...draft } }),
    ),
  )
  return (
    <PlainAct
      words={texts.issue}
      acting={issuing}
      does={(form, then) => issuing.mutate({ number: textOf(form, 'number'), on: textOf(form, 'on') }, then)}
    >
      <Field label={texts.number} name='number' maxLength={60} required />
      <Field label={texts.on} name='on' type='date' required />
    </PlainAct>
  )
}

const Files = ({ issue: { levyId, issueId, files } }: { readonly issue: Issue }) => {
  const { issues: texts } = useNoticeTexts()
  const { fees } = useShell()
  return (
    <PaperFiles
      labels={files.map(({ name }, at) => ({ words: texts.print(at + 1), label: name }))}
      addressOf={(file) => answered(fees.GET('/levies/{levyId}/notices/{issueId}/files/{file}', { params: { path: { levyId, issueId, file } } }))}
    />
  )
}

const Dispatching = ({ issue: { levyId, issueId, version } }: { readonly issue: Issue }) => {
  const { issues: texts } = useNoticeTexts()
  const { fees } = useShell()
  const acting = useActing((said: { readonly on: string; readonly how: ReturnType<typeof wayIn> }, id) =>
    answered(
      fees.PUT('/levies/{levyId}/notices/{issueId}/acts/{actId}', {
        params: { path: { levyId, issueId, actId: `act_${id}` } },
        body: { act: 'dispatch', version, ...said },
      }),
    ),
  )
  return (
    <PlainAct
      words={texts.dispatch}
      look='plain'
      acting={acting}
      does={(form, then) => acting.mutate({ on: textOf(form, 'on'), how: wayIn(form) }, then)}
    >
      <Field label={texts.dispatchedOn} name='on' type='date' required />
      <WayField />
    </PlainAct>
  )
}

type IssuesProps = { readonly levyId: string; readonly mayIssue: boolean }

/** The notices of a levy: made for all, printed, dispatched. */
export const Issues = ({ levyId, mayIssue }: IssuesProps) => {
  const { issues: texts } = useNoticeTexts()
  const locale = useLocale()
  const { data, error } = useQuery(issuesQuery(useShell(), levyId))
  const stateOf = ({ status, done, of }: Issue) => (status === 'ready' ? texts.ready : texts.making(done, of))
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.title}</h2>
      <p className='mt-2'>
        <Link to='/fees/notice-terms' className='link'>
          {texts.toTerms}
        </Link>
      </p>
      {mayIssue && (
        <div className='no-print mt-4'>
          <Issuing levyId={levyId} />
        </div>
      )}
      {error && <RefusalNotice error={error} />}
      {!data && !error && <Loading />}
      {data?.length === 0 && <p className='mt-4'>{texts.none}</p>}
      {data && data.length > 0 && (
        <Table
          caption={texts.title}
          file='notice-issues.csv'
          rows={data}
          keyOf={({ issueId }) => issueId}
          columns={[
            { label: texts.number, cell: ({ number }) => number },
            { label: texts.kind, cell: ({ kind }) => texts.kinds[kind] },
            { label: texts.on, cell: ({ on }) => dateText(locale, on), text: ({ on }) => on },
            { label: texts.status, cell: (issue) => <Tag tone={issue.status === 'ready' ? 'good' : 'wait'}>{stateOf(issue)}</Tag>, text: stateOf },
            { label: texts.files, isAct: true, cell: (issue) => <Files issue={issue} /> },
            {
              label: texts.dispatched,
              cell: (issue) =>
                issue.dispatched ? (
                  dateText(locale, issue.dispatched.on)
                ) : mayIssue && issue.status === 'ready' ? (
                  <Dispatching issue={issue} />
                ) : (
                  texts.notDispatched
                ),
              text: ({ dispatched }) => dispatched?.on,
            },
          ]}
        />
      )}
    </section>
  )
}
