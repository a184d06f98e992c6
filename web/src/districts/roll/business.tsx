import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Awaited } from '../../projects/awaited.tsx'
import { PlainAct, textOf } from '../../projects/plain-act.tsx'
import { ButtonLink } from '../../shell/button.tsx'
import { dateText, momentText } from '../../shell/date.ts'
import { Facts } from '../../shell/facts.tsx'
import { Field } from '../../shell/field.tsx'
import { Guard } from '../../shell/guard.tsx'
import { wholeOf } from '../../shell/list.ts'
import { useLocale } from '../../shell/locale.ts'
import { Notice } from '../../shell/notice.tsx'
import { Page } from '../../shell/page.tsx'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { AreaMap } from '../area-map.tsx'
import { cornersOf, type Position, positionsOf } from '../district/corners.ts'
import { More } from '../more.tsx'
import { useConcernedWith } from '../public/concerned.ts'
import { districtQuery } from '../queries.ts'
import { useDistrictTexts, useRollTexts } from '../texts.ts'
import { useDistrictTrail } from '../trail.ts'
import { BusinessActs, useRollAct } from './business-acts.tsx'
import { businessHistoryQuery, businessQuery, type RollEntry } from './roll-queries.ts'

const route = getRouteApi('/my-districts/$districtId/roll/$beneficiaryId')

type BusinessProps = { readonly entry: RollEntry }

const PremisesTable = ({ entry }: BusinessProps) => {
  const texts = useRollTexts()
  const { labels, bases } = texts
  const locale = useLocale()
  type Premises = RollEntry['content']['premises'][number]
  const quantities = (premises: Premises) =>
    premises.quantities.map(({ basis, quantity, measuredOn }) => `${bases[basis]} ${quantity} (${dateText(locale, measuredOn)})`).join(' / ') || '–'
  return (
    <Table
      caption={texts.business.premises}
      file='premises.csv'
      rows={entry.content.premises}
      keyOf={({ premisesId }) => premisesId}
      columns={[
        { label: labels['premises'] ?? '', cell: ({ name, address, premisesId }) => name ?? address ?? premisesId },
        { label: labels['class'] ?? '', cell: (premises) => premises.class },
        { label: labels['zone'] ?? '', cell: ({ zone }) => zone ?? '–' },
        { label: labels['quantities'] ?? '', cell: quantities },
        { label: labels['openedOn'] ?? '', cell: ({ openedOn }) => (openedOn ? dateText(locale, openedOn) : '–'), text: ({ openedOn }) => openedOn },
        { label: labels['closedOn'] ?? '', cell: ({ closedOn }) => (closedOn ? dateText(locale, closedOn) : '–'), text: ({ closedOn }) => closedOn },
      ]}
    />
  )
}

const PremisesMap = ({ entry }: BusinessProps) => {
  const texts = useDistrictTexts()
  const { data: district } = useQuery(districtQuery(useShell(), entry.districtId))
  const places = entry.content.premises.flatMap(({ name = '', location }) =>
    location?.[0] === undefined || location[1] === undefined ? [] : [{ name, at: [location[0], location[1]] satisfies Position as Position }],
  )
  if (!district || places.length === 0) return null
  return (
    <AreaMap
      label={texts.area.map}
      positions={positionsOf(cornersOf(district.area))}
      localGovernmentCode={district.localGovernmentCode}
      places={places}
    />
  )
}

const fields = ['name', 'department', 'postalCode', 'address', 'email', 'phone'] as const

const Contact = ({ entry }: BusinessProps) => {
  const texts = useRollTexts().business
  const acting = useRollAct(entry)
  const { amo } = useConcernedWith(entry.districtId)
  const { contact, version } = entry
  const contactOf = (form: FormData) =>
    Object.fromEntries(
      fields.flatMap((name) => {
        const typed = textOf(form, name).normalize('NFKC').trim()
        return typed === '' ? [] : [[name, typed]]
      }),
    )
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.contact}</h2>
      {contact ? (
        <Facts facts={fields.flatMap((name) => (contact[name] ? [{ label: texts.contactLabels[name], value: contact[name] }] : []))} />
      ) : (
        <p className='mt-4'>{texts.contactNone}</p>
      )}
      {amo && (
        <div className='no-print mt-4 flex flex-wrap gap-4'>
          <PlainAct
            words={{ act: texts.changeContact, question: texts.changeContactQuestion, consequence: texts.changeContactConsequence }}
            acting={acting}
            does={(form, then) => acting.mutate({ act: 'change-contact', version, contact: contactOf(form) }, then)}
          >
            {fields.map((name) => (
              <Field key={name} label={texts.contactLabels[name]} name={name} optional defaultValue={contact?.[name] ?? ''} maxLength={300} />
            ))}
          </PlainAct>
          {contact && (
            <PlainAct
              words={{ act: texts.eraseContact, question: texts.eraseContactQuestion, consequence: texts.eraseContactConsequence }}
              look='plain'
              acting={acting}
              does={(_, then) => acting.mutate({ act: 'erase-contact', version }, then)}
            />
          )}
        </div>
      )}
    </section>
  )
}

const History = ({ entry }: BusinessProps) => {
  const texts = useRollTexts()
  const words = texts.business
  const locale = useLocale()
  const list = useInfiniteQuery(businessHistoryQuery(useShell(), entry))
  const { data, error } = list
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{words.history}</h2>
      {error && <RefusalNotice error={error} />}
      {data && (
        <Table
          caption={words.history}
          file='history.csv'
          whole={wholeOf(list)}
          rows={data}
          keyOf={({ version }) => String(version)}
          columns={[
            { label: words.at, cell: ({ at }) => momentText(locale, at) },
            { label: words.what, cell: ({ what }) => texts.events[what] ?? what },
            { label: words.on, cell: ({ on }) => (on ? dateText(locale, on) : '–'), text: ({ on }) => on },
            { label: texts.labels['name'] ?? '', cell: ({ content }) => content.name },
            { label: words.version, cell: ({ version }) => version, numeric: true },
          ]}
        />
      )}
      <More list={list} of={words.history} />
    </section>
  )
}

const Sheet = ({ entry }: BusinessProps) => {
  const texts = useRollTexts()
  const { labels } = texts
  const { form } = useDistrictTexts()
  const locale = useLocale()
  const { districtId, beneficiaryId, content, gone } = entry
  const trail = useDistrictTrail(districtId)
  const { amo } = useConcernedWith(districtId)
  return (
    <Page
      title={content.name}
      caption={texts.business.title}
      trail={[...trail, { label: texts.title, to: '/my-districts/$districtId/roll', params: { districtId } }]}
    >
      {gone && (
        <Notice tone='warning'>
          {`${texts.standing[gone.because]}: ${texts.business.gone(dateText(locale, gone.on))} `}
          {gone.successor && (
            <Link to='/my-districts/$districtId/roll/$beneficiaryId' params={{ districtId, beneficiaryId: gone.successor }} className='link'>
              {texts.business.successor}
            </Link>
          )}
        </Notice>
      )}
      <Facts
        facts={[
          { label: labels['nameKana'] ?? '', value: content.nameKana ?? '–' },
          { label: labels['corporateNumber'] ?? '', value: content.corporateNumber ?? '–' },
          { label: labels['key'] ?? '', value: content.key ?? '–' },
          { label: labels['group'] ?? '', value: content.group ?? '–' },
          { label: labels['publiclyOwned'] ?? '', value: content.publiclyOwned ? form.yes : form.no },
          { label: labels['traits'] ?? '', value: content.traits.join(' ') || '–' },
          { label: labels['expectedBenefit'] ?? '', value: form.yen(content.expectedBenefit) },
        ]}
      />
      {amo && (
        <div className='no-print mt-6'>
          <ButtonLink look='outlined' to='/my-districts/$districtId/roll/$beneficiaryId/edit' params={{ districtId, beneficiaryId }}>
            {texts.business.edit}
          </ButtonLink>
        </div>
      )}
      <h2 className='mt-10 text-std-24B-150'>{texts.business.premises}</h2>
      <PremisesTable entry={entry} />
      <PremisesMap entry={entry} />
      <Contact entry={entry} />
      {amo && !gone && <BusinessActs entry={entry} />}
      <History entry={entry} />
    </Page>
  )
}

const Loaded = () => {
  const path = route.useParams()
  const texts = useRollTexts()
  const query = useQuery(businessQuery(useShell(), path))
  return (
    <Awaited query={query} title={texts.business.title}>
      {(entry) => <Sheet key={entry.version} entry={entry} />}
    </Awaited>
  )
}

/** A business of the roll, and what became of it. */
export const Business = () => {
  const texts = useRollTexts()
  return (
    <Guard title={texts.business.title}>
      <Loaded />
    </Guard>
  )
}
