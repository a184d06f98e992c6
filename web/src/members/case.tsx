import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { momentText } from '../shell/date.ts'
import { Facts } from '../shell/facts.tsx'
import { Failure } from '../shell/failure.tsx'
import { Guard } from '../shell/guard.tsx'
import { Loading } from '../shell/loading.tsx'
import { useLocale, useTexts } from '../shell/locale.ts'
import { Page } from '../shell/page.tsx'
import { usePerson } from '../shell/person.ts'
import { useShell } from '../shell/shell.ts'
import { Table } from '../shell/table.tsx'
import { Tag } from '../shell/tag.tsx'
import { StatusTag } from './application-table.tsx'
import { Reasons } from './apply/reasons.tsx'
import { ContentFacts } from './content-facts.tsx'
import { EventTable } from './event-table.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { Filing } from './filing.tsx'
import { Notes } from './notes.tsx'
import { Officer } from './officer.tsx'
import { type ApplicationView, applicationQuery, auditQuery } from './queries.ts'
import { Verification } from './verification.tsx'

const route = getRouteApi('/applications/$applicationId')

const CaseFacts = ({ application, isOperator }: { readonly application: ApplicationView; readonly isOperator: boolean }) => {
  const texts = useTexts()
  const locale = useLocale()
  const { filedAt, decidedAt, takenBy } = application
  return (
    <div className='max-w-3xl'>
      <Facts
        facts={[
          { label: texts.application.status, value: <StatusTag application={application} /> },
          { label: texts.application.filedAt, value: momentText(locale, filedAt) },
          ...(decidedAt ? [{ label: texts.application.decidedAt, value: momentText(locale, decidedAt) }] : []),
          ...(isOperator ? [{ label: texts.application.takenBy, value: takenBy ? <Officer personId={takenBy} /> : texts.application.nobody }] : []),
        ]}
      />
    </div>
  )
}

/** Why it stands where it stands. */
const Why = ({
  application: { returnedFor, refusedFor, pausedFor },
  isOperator,
}: {
  readonly application: ApplicationView
  readonly isOperator: boolean
}) => {
  const texts = useTexts()
  return (
    <>
      {returnedFor && <Reasons title={texts.application.returnedFor} reasons={returnedFor} />}
      {refusedFor && <Reasons title={texts.application.refusedFor} reasons={[refusedFor]} />}
      {isOperator && pausedFor && <Reasons title={texts.application.pausedFor} reasons={[pausedFor]} />}
    </>
  )
}

const tones = { passed: 'good', failed: 'bad', 'not-applicable': 'neutral' } as const

const Checks = ({ application }: { readonly application: ApplicationView }) => {
  const texts = useTexts()
  return (
    <>
      <p className='mt-2 text-solid-gray-700'>{texts.application.checksLead}</p>
      <Table
        caption={texts.application.checks}
        rows={application.checks}
        keyOf={({ name }) => name}
        columns={[
          { label: texts.application.check, cell: ({ name }) => texts.checks[name] },
          { label: texts.application.outcome, cell: ({ outcome }) => <Tag tone={tones[outcome]}>{texts.outcomes[outcome]}</Tag> },
          { label: texts.application.found, cell: ({ found }) => found ?? '–' },
          { label: texts.application.expected, cell: ({ expected }) => expected ?? '–' },
        ]}
      />
    </>
  )
}

const History = ({ about }: { readonly about: string }) => {
  const texts = useTexts()
  const { data } = useQuery(auditQuery(useShell(), { about }))
  return (
    <section>
      <h2 className='mt-12 text-std-24B-150'>{texts.application.history}</h2>
      {data ? <EventTable caption={texts.application.history} events={data.items} /> : <Loading />}
    </section>
  )
}

const Evidence = ({ application: { applicationId, content } }: { readonly application: ApplicationView }) => {
  const texts = useTexts()
  return (
    <section>
      <h2 className='mt-12 text-std-24B-150'>{texts.application.evidence}</h2>
      <EvidenceList applicationId={applicationId} evidence={content.evidence} />
    </section>
  )
}

const ForOfficers = ({ application }: { readonly application: ApplicationView }) => {
  const texts = useTexts()
  return (
    <>
      <Verification application={application} />
      <div className='grid gap-x-12 lg:grid-cols-[2fr_3fr]'>
        <Evidence application={application} />
        <section>
          <h2 className='mt-12 text-std-24B-150'>{texts.application.checks}</h2>
          <Checks application={application} />
        </section>
      </div>
      <Notes application={application} />
    </>
  )
}

const ForWhoFiled = ({ application }: { readonly application: ApplicationView }) => (
  <>
    <Filing application={application} />
    <Evidence application={application} />
  </>
)

const Content = () => {
  const texts = useTexts()
  const person = usePerson()
  const { applicationId } = route.useParams()
  const { data: application, error, refetch } = useQuery(applicationQuery(useShell(), applicationId))
  if (error) return <Failure error={error} retry={() => void refetch()} />
  const isOperator = person.status === 'known' && person.isOperator
  const trail = isOperator
    ? ({ label: texts.application.queue, to: '/applications' } as const)
    : ({ label: texts.application.mine, to: '/my-applications' } as const)
  if (!application)
    return (
      <Page title={texts.application.title} trail={[trail]}>
        <Loading />
      </Page>
    )
  const isOwn = person.status === 'known' && person.me.personId === application.filedBy
  return (
    <Page title={application.name} caption={texts.application.titleOf(application.reference)} trail={[trail]}>
      <CaseFacts application={application} isOperator={isOperator} />
      <Why application={application} isOperator={isOperator} />
      {isOperator && <ForOfficers application={application} />}
      {isOwn && !isOperator && <ForWhoFiled application={application} />}
      {isOwn && isOperator && <Filing application={application} />}
      <h2 className='mt-12 text-std-24B-150'>{texts.application.applied}</h2>
      <div className='max-w-3xl'>
        <ContentFacts content={application.content} />
      </div>
      {isOperator && <History about={application.applicationId} />}
    </Page>
  )
}

export const Case = () => {
  const texts = useTexts()
  return (
    <Guard title={texts.application.title}>
      <Content />
    </Guard>
  )
}
