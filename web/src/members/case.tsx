import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { momentText } from '../shell/date.ts'
import { Facts } from '../shell/facts.tsx'
import { Failure } from '../shell/failure.tsx'
import { Guard } from '../shell/guard.tsx'
import { Loading } from '../shell/loading.tsx'
import { useLocale } from '../shell/locale.ts'
import { Page } from '../shell/page.tsx'
import { usePerson } from '../shell/person.ts'
import { useShell } from '../shell/shell.ts'
import { Table } from '../shell/table.tsx'
import { Tag } from '../shell/tag.tsx'
import { StatusTag } from './application-table.tsx'
import { Reasons } from './apply/reasons.tsx'
import { useApplicationTexts } from './apply/texts.ts'
import { ContentFacts } from './content-facts.tsx'
import { EventTable, TrailFile } from './event-table.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { Filing } from './filing.tsx'
import { Notes } from './notes.tsx'
import { Officer } from './officer.tsx'
import { type ApplicationView, applicationQuery, auditQuery } from './queries.ts'
import { Verification } from './verification.tsx'

const route = getRouteApi('/applications/$applicationId')

type CaseProps = { readonly application: ApplicationView }

const CaseFacts = ({ application, isOperator }: { readonly application: ApplicationView; readonly isOperator: boolean }) => {
  const texts = useApplicationTexts()
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
  const texts = useApplicationTexts()
  return (
    <>
      {returnedFor && <Reasons title={texts.application.returnedFor} reasons={returnedFor} />}
      {refusedFor && <Reasons title={texts.application.refusedFor} reasons={[refusedFor]} />}
      {isOperator && pausedFor && <Reasons title={texts.application.pausedFor} reasons={[pausedFor]} />}
    </>
  )
}

const tones = { passed: 'good', failed: 'bad', 'not-applicable': 'neutral' } as const

const Checks = ({ application }: CaseProps) => {
  const texts = useApplicationTexts()
  return (
    <>
      <p className='mt-2 text-solid-gray-700'>{texts.application.checksLead}</p>
      <Table
        caption={texts.application.checks}
        file='checks.csv'
        rows={application.checks}
        keyOf={({ name }) => name}
        columns={[
          { label: texts.application.check, cell: ({ name }) => texts.checks[name] },
          {
            label: texts.application.outcome,
            text: ({ outcome }) => texts.outcomes[outcome],
            cell: ({ outcome }) => <Tag tone={tones[outcome]}>{texts.outcomes[outcome]}</Tag>,
          },
          { label: texts.application.found, cell: ({ found }) => found ?? '–' },
          { label: texts.application.expected, cell: ({ expected }) => expected ?? '–' },
        ]}
      />
    </>
  )
}

const History = ({ about }: { readonly about: string }) => {
  const texts = useApplicationTexts()
  const { data } = useQuery(auditQuery(useShell(), { about }))
  return (
    <section>
      <h2 className='mt-12 text-std-24B-150'>{texts.application.history}</h2>
      {data ? <EventTable caption={texts.application.history} events={data.items} /> : <Loading />}
      <TrailFile about={about} />
    </section>
  )
}

const Evidence = ({ application: { applicationId, content } }: CaseProps) => {
  const texts = useApplicationTexts()
  return (
    <section>
      <h2 className='mt-12 text-std-24B-150'>{texts.application.evidence}</h2>
      <EvidenceList applicationId={applicationId} evidence={content.evidence} />
    </section>
  )
}

const Applied = ({ application: { content } }: CaseProps) => {
  const texts = useApplicationTexts()
  return (
    <section className='max-w-3xl'>
      <h2 className='mt-12 text-std-24B-150'>{texts.application.applied}</h2>
      <ContentFacts content={content} />
    </section>
  )
}

const ForOfficers = ({ application }: CaseProps) => {
  const texts = useApplicationTexts()
  return (
    <>
      <Verification application={application} />
      <div className='grid gap-x-12 lg:grid-cols-[1fr_2fr]'>
        <Evidence application={application} />
        <section>
          <h2 className='mt-12 text-std-24B-150'>{texts.application.checks}</h2>
          <Checks application={application} />
        </section>
      </div>
      <div className='grid gap-x-12 lg:grid-cols-[3fr_2fr]'>
        <Applied application={application} />
        <Notes application={application} />
      </div>
      <History about={application.applicationId} />
    </>
  )
}

const Content = () => {
  const texts = useApplicationTexts()
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
      {isOwn && <Filing application={application} />}
      {isOperator ? (
        <ForOfficers application={application} />
      ) : (
        <>
          <Evidence application={application} />
          <Applied application={application} />
        </>
      )}
    </Page>
  )
}

export const Case = () => {
  const texts = useApplicationTexts()
  return (
    <Guard title={texts.application.title}>
      <Content />
    </Guard>
  )
}
