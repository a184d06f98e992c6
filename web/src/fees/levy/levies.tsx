import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Awaited } from '../../projects/awaited.tsx'
import { ButtonLink } from '../../shell/button.tsx'
import { momentText } from '../../shell/date.ts'
import { useWhole } from '../../shell/list.ts'
import { useLocale } from '../../shell/locale.ts'
import { Page } from '../../shell/page.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { Tag } from '../../shell/tag.tsx'
import { OfCity, useOffices } from '../city.tsx'
import { useDistrictNames } from '../names.tsx'
import { type Levy, leviesQuery } from '../queries.ts'
import { useDeskTexts, useLevyTexts } from '../texts.ts'
import { Turning } from '../turning.tsx'

const route = getRouteApi('/fees/levies')

export const levyTone = (status: Levy['status']) =>
  status === 'done' ? 'good' : status === 'unreadable' ? 'bad' : status === 'dropped' ? 'neutral' : 'wait'

const LevyTable = ({ levies, code }: { readonly levies: readonly Levy[]; readonly code: string }) => {
  const shell = useShell()
  const whole = useWhole((cursor) => leviesQuery(shell, code, cursor))
  const { levies: texts, statuses } = useLevyTexts()
  const desk = useDeskTexts()
  const locale = useLocale()
  const nameOf = useDistrictNames(levies.map(({ districtId }) => districtId))
  return (
    <Table
      caption={texts.caption}
      file='levies.csv'
      whole={whole}
      rows={levies}
      keyOf={({ levyId }) => levyId}
      columns={[
        {
          label: texts.district,
          cell: ({ levyId, districtId }) => (
            <Link to='/fees/levies/$levyId' params={{ levyId }} className='link'>
              {nameOf(districtId)}
            </Link>
          ),
          text: ({ districtId }) => nameOf(districtId),
        },
        { label: texts.year, cell: ({ fiscalYear }) => desk.year(fiscalYear), text: ({ fiscalYear }) => fiscalYear },
        {
          label: texts.status,
          cell: ({ status }) => <Tag tone={levyTone(status)}>{statuses[status]}</Tag>,
          text: ({ status }) => statuses[status],
        },
        { label: texts.payers, numeric: true, cell: ({ found }) => found?.payers.toLocaleString() ?? '–', text: ({ found }) => found?.payers },
        { label: texts.total, numeric: true, cell: ({ found }) => (found ? desk.yen(found.total) : '–'), text: ({ found }) => found?.total },
        { label: texts.at, cell: ({ at }) => momentText(locale, at) },
      ]}
    />
  )
}

const Sheet = ({ code }: { readonly code: string }) => {
  const { levies: texts } = useLevyTexts()
  const desk = useDeskTexts()
  const { cursor } = route.useSearch()
  const { edits } = useOffices(code)
  const query = useQuery(leviesQuery(useShell(), code, cursor))
  return (
    <Awaited query={query} title={texts.title}>
      {({ items, cursor: next }) => (
        <Page title={texts.title} caption={desk.section} trail={[{ label: desk.today.title, to: '/fees' }]}>
          <p className='mt-4 max-w-3xl'>{texts.lead}</p>
          {edits && (
            <div className='no-print mt-6'>
              <ButtonLink to='/fees/levies/new'>{texts.begin}</ButtonLink>
            </div>
          )}
          {items.length === 0 ? <p className='mt-6'>{texts.none}</p> : <LevyTable levies={items} code={code} />}
          <Turning to='/fees/levies' cursor={next} isFirst={cursor === undefined} />
        </Page>
      )}
    </Awaited>
  )
}

/** The levies of a municipality, newest first. */
export const Levies = () => <OfCity title={useLevyTexts().levies.title}>{(code) => <Sheet code={code} />}</OfCity>
