import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { localGovernmentQuery } from '../registry/queries.ts'
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
import { Admission } from './admission.tsx'
import { StatusTag } from './application-table.tsx'
import { EventTable } from './event-table.tsx'
import { type ApplicationView, applicationQuery, auditQuery } from './queries.ts'

const route = getRouteApi('/applications/$applicationId')

const CaseFacts = ({ application }: { readonly application: ApplicationView }) => {
  const texts = useTexts()
  const locale = useLocale()
  return (
    <Facts
      facts={[
        { label: texts.application.status, value: <StatusTag status={application.status} /> },
        { label: texts.application.filedAt, value: momentText(locale, application.filedAt) },
        ...(application.admittedAt ? [{ label: texts.application.admittedAt, value: momentText(locale, application.admittedAt) }] : []),
        { label: texts.member.kind, value: texts.kinds[application.kind] },
        { label: texts.application.acceptedTerms, value: application.acceptedTerms },
      ]}
    />
  )
}

const ContactFacts = ({ application }: { readonly application: ApplicationView }) => {
  const texts = useTexts()
  const { contact } = application
  if (!contact) return <p className='mt-4'>{texts.application.contactErased}</p>
  return (
    <Facts
      facts={[
        ...(contact.department ? [{ label: texts.contact.department, value: contact.department }] : []),
        { label: texts.contact.name, value: contact.name },
        { label: texts.contact.email, value: contact.email },
        { label: texts.contact.phone, value: contact.phone },
      ]}
    />
  )
}

/** What was applied for, and what the registry says of this code, line by line. */
const Comparison = ({ application }: { readonly application: ApplicationView }) => {
  const texts = useTexts()
  const { data: listed } = useQuery(localGovernmentQuery(useShell(), application.localGovernmentCode))
  const isGovernment = application.kind === 'local-government'
  const compared = (label: string, applied: string | undefined, registered: string | undefined) => ({
    label,
    applied: applied ?? '–',
    registered: registered ?? '–',
  })
  const rows = [
    compared(texts.member.name, application.name, isGovernment ? listed?.name : undefined),
    compared(texts.member.nameKana, application.nameKana, isGovernment ? listed?.kana : undefined),
    compared(texts.member.nameEn, application.nameEn, isGovernment ? listed?.nameEn : undefined),
    compared(texts.member.corporateNumber, application.corporateNumber, isGovernment ? listed?.corporateNumber : undefined),
    compared(texts.member.place(isGovernment), application.localGovernmentCode, listed && `${listed.code} ${listed.prefecture} ${listed.name}`),
  ]
  return (
    <Table
      caption={texts.application.comparison}
      rows={rows}
      keyOf={({ label }) => label}
      columns={[
        { label: texts.application.item, cell: ({ label }) => label },
        { label: texts.application.applied, cell: ({ applied }) => applied },
        { label: texts.application.registered, cell: ({ registered }) => registered },
      ]}
    />
  )
}

const tones = { passed: 'good', failed: 'bad', 'not-applicable': 'neutral' } as const

const Checks = ({ application }: { readonly application: ApplicationView }) => {
  const texts = useTexts()
  return (
    <Table
      caption={texts.application.checks}
      rows={application.checks}
      keyOf={({ name }) => name}
      columns={[
        { label: texts.application.check, cell: ({ name }) => texts.checks[name] },
        { label: texts.application.outcome, cell: ({ outcome }) => <Tag tone={tones[outcome]}>{texts.outcomes[outcome]}</Tag> },
        { label: texts.application.evidence, cell: ({ evidence }) => evidence ?? '–' },
      ]}
    />
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
  return (
    <Page title={application.name} caption={texts.application.titleOf(application.reference)} trail={[trail]}>
      {isOperator && <Admission application={application} />}
      <div className='grid gap-x-12 lg:grid-cols-2'>
        <section>
          <h2 className='mt-10 text-std-24B-150'>{texts.application.facts}</h2>
          <CaseFacts application={application} />
        </section>
        <section>
          <h2 className='mt-10 text-std-24B-150'>{texts.contact.title}</h2>
          <ContactFacts application={application} />
        </section>
      </div>
      <div className='grid gap-x-12 lg:grid-cols-2'>
        <section>
          <h2 className='mt-12 text-std-24B-150'>{texts.application.comparison}</h2>
          <Comparison application={application} />
        </section>
        <section>
          <h2 className='mt-12 text-std-24B-150'>{texts.application.checks}</h2>
          <Checks application={application} />
        </section>
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
