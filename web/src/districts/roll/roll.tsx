import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Awaited } from '../../projects/awaited.tsx'
import { Button, ButtonLink } from '../../shell/button.tsx'
import { CsvButton } from '../../shell/csv-button.tsx'
import { Facts } from '../../shell/facts.tsx'
import { Guard } from '../../shell/guard.tsx'
import { useLocale, useTexts } from '../../shell/locale.ts'
import { Page } from '../../shell/page.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { Tag } from '../../shell/tag.tsx'
import { textIn } from '../answers.ts'
import { Entry } from '../entry.tsx'
import { useConcernedWith } from '../public/concerned.ts'
import { useDistrictTexts, useRollTexts } from '../texts.ts'
import { useDistrictTrail } from '../trail.ts'
import { baseFigures } from './base-figures.ts'
import { classesOf, everything, found, groupsOf, type Sought } from './roll-filter.ts'
import { type RollEntry, rollQuery } from './roll-queries.ts'

const route = getRouteApi('/my-districts/$districtId/roll')

const pageSize = 20

type FilterProps = { readonly entries: readonly RollEntry[]; readonly sought: Sought; readonly seek: (sought: Sought) => void }

const Filter = ({ entries, sought, seek }: FilterProps) => {
  const texts = useRollTexts().filter
  const named = (codes: readonly string[]) => [['', texts.all] as const, ...codes.map((code) => [code, code] as const)]
  const standings = [
    ['', texts.all],
    ['present', texts.present],
    ['gone', texts.gone],
  ] as const
  const cells = [
    { name: 'text', label: texts.text, optional: true },
    { name: 'class', label: texts.class, among: named(classesOf(entries)), optional: true },
    { name: 'group', label: texts.group, among: named(groupsOf(entries)), optional: true },
    { name: 'standing', label: texts.standing, among: standings, optional: true },
  ]
  return (
    <search aria-label={texts.title} className='mt-4 grid gap-x-4 sm:grid-cols-2 lg:grid-cols-4'>
      {cells.map((cell) => (
        <Entry
          key={cell.name}
          cell={cell}
          id={`sought-${cell.name}`}
          answers={sought}
          change={(changed) => seek({ ...sought, [cell.name]: textIn(changed, cell.name) })}
        />
      ))}
    </search>
  )
}

/** What is wanted of one business at a time: a telephone need not scroll through it for all. */
const Details = ({ entry: { content } }: { readonly entry: RollEntry }) => {
  const texts = useRollTexts()
  const { yen } = useDistrictTexts().form
  return (
    <details>
      <summary className='link w-fit cursor-pointer py-2'>
        {texts.show}
        <span className='sr-only'>{` ${content.name}`}</span>
      </summary>
      <Facts
        facts={[
          { label: texts.labels['corporateNumber'] ?? '', value: content.corporateNumber ?? '–' },
          { label: texts.labels['premises'] ?? '', value: texts.premisesCount(content.premises.length) },
          { label: texts.filter.group, value: content.group ?? '–' },
          { label: texts.labels['expectedBenefit'] ?? '', value: yen(content.expectedBenefit) },
        ]}
      />
    </details>
  )
}

const Listed = ({ entries }: { readonly entries: readonly RollEntry[] }) => {
  const texts = useRollTexts()
  const locale = useLocale()
  const words = useTexts().table
  const [page, setPage] = useState(1)
  const pages = Math.max(1, Math.ceil(entries.length / pageSize))
  const at = Math.min(page, pages)
  return (
    <>
      <Table
        caption={texts.title}
        rows={entries.slice((at - 1) * pageSize, at * pageSize)}
        keyOf={({ beneficiaryId }) => beneficiaryId}
        columns={[
          {
            label: texts.labels['name'] ?? '',
            cell: (entry) => (
              <>
                <Link
                  to='/my-districts/$districtId/roll/$beneficiaryId'
                  params={{ districtId: entry.districtId, beneficiaryId: entry.beneficiaryId }}
                  className='link mr-2'
                >
                  {entry.content.name}
                </Link>
                {entry.gone && <Tag>{texts.standing[entry.gone.because]}</Tag>}
              </>
            ),
          },
          { label: texts.labels['class'] ?? '', cell: ({ content }) => [...new Set(content.premises.map((each) => each.class))].join(' ') },
          {
            label: texts.labels['quantities'] ?? '',
            cell: ({ content }) =>
              baseFigures(content)
                .map(({ basis, quantity }) => `${texts.bases[basis]} ${Number(quantity).toLocaleString(locale)}`)
                .join(' / ') || '–',
          },
          { label: texts.details, cell: (entry) => <Details entry={entry} /> },
        ]}
      />
      {pages > 1 && (
        <nav aria-label={words.pages} className='no-print mt-4 flex flex-wrap items-center gap-4'>
          <Button look='outlined' onClick={() => setPage(Math.max(1, at - 1))}>
            {words.previous}
          </Button>
          <span role='status'>{words.page(at, pages)}</span>
          <Button look='outlined' onClick={() => setPage(Math.min(pages, at + 1))}>
            {words.next}
          </Button>
        </nav>
      )}
    </>
  )
}

const Sheet = ({ entries, districtId }: { readonly entries: readonly RollEntry[]; readonly districtId: string }) => {
  const texts = useRollTexts()
  const locale = useLocale()
  const { settings } = useShell()
  const trail = useDistrictTrail(districtId)
  const { amo } = useConcernedWith(districtId)
  const [sought, seek] = useState(everything)
  const shown = found(entries, sought)
  return (
    <Page title={texts.title} trail={trail}>
      <p className='mt-4 max-w-3xl'>{texts.lead}</p>
      <div className='no-print mt-6 flex flex-wrap gap-4'>
        {amo && (
          <ButtonLink to='/my-districts/$districtId/roll/new' params={{ districtId }}>
            {texts.add}
          </ButtonLink>
        )}
        <ButtonLink look='outlined' to='/my-districts/$districtId/imports' params={{ districtId }}>
          {texts.imports}
        </ButtonLink>
        <ButtonLink look='outlined' to='/my-districts/$districtId/levy-rolls' params={{ districtId }}>
          {texts.levyRolls}
        </ButtonLink>
      </div>
      {entries.length === 0 ? (
        <p className='mt-6'>{texts.none}</p>
      ) : (
        <section>
          <Filter entries={entries} sought={sought} seek={seek} />
          <p role='status' className='mt-4'>
            {shown.length === 0 ? texts.nothing : texts.count(shown.length, entries.length)}
          </p>
          <div className='no-print mt-4'>
            <CsvButton
              address={`${settings.blocks['districts'] ?? ''}/districts/${districtId}/beneficiaries.csv?language=${locale}`}
              filename='beneficiaries.csv'
            />
          </div>
          {shown.length > 0 && <Listed entries={shown} />}
        </section>
      )}
    </Page>
  )
}

const Loaded = () => {
  const { districtId } = route.useParams()
  const texts = useRollTexts()
  const query = useQuery(rollQuery(useShell(), districtId))
  return (
    <Awaited query={query} title={texts.title}>
      {(entries) => <Sheet entries={entries} districtId={districtId} />}
    </Awaited>
  )
}

/** The roll of a district, whole, sought in and filtered. */
export const Roll = () => {
  const texts = useRollTexts()
  return (
    <Guard title={texts.title}>
      <Loaded />
    </Guard>
  )
}
