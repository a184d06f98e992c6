import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Awaited } from '../../projects/awaited.tsx'
import { Bars } from '../../projects/bars.tsx'
import { dateText, monthDayText } from '../../shell/date.ts'
import { Facts } from '../../shell/facts.tsx'
import { Loading } from '../../shell/loading.tsx'
import { useLocale, useTexts } from '../../shell/locale.ts'
import { Notice } from '../../shell/notice.tsx'
import { Page } from '../../shell/page.tsx'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { Tag } from '../../shell/tag.tsx'
import { OfCity, useOffices } from '../city.tsx'
import { useDistrictNames } from '../names.tsx'
import { Issues } from '../notice/issues.tsx'
import { type Levy, levyErrorsQuery, levyQuery } from '../queries.ts'
import { useDeskTexts, useLevyTexts } from '../texts.ts'
import { levyTone } from './levies.tsx'
import { LevyActs } from './levy-acts.tsx'
import { LevyChanges } from './levy-changes.tsx'
import { Rolled } from './rolled.tsx'

const route = getRouteApi('/fees/levies/$levyId')

type LevyProps = { readonly levy: Levy }

const Basis = ({ levy }: LevyProps) => {
  const { levy: texts, draft } = useLevyTexts()
  const desk = useDeskTexts()
  const locale = useLocale()
  const { listed, aside } = useTexts().punctuation
  const { grounds, document, activities } = levy
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.basis}</h2>
      <Facts
        facts={[
          { label: draft.grounds, value: texts.by[grounds.from] },
          ...(grounds.from === 'papers'
            ? [
                { label: draft.certificate, value: `${grounds.certificate.number}${aside(dateText(locale, grounds.certificate.on))}` },
                { label: draft.ordinance, value: `${grounds.ordinance.number}${aside(dateText(locale, grounds.ordinance.on))}` },
              ]
            : []),
          { label: draft.referenceOn, value: dateText(locale, levy.referenceOn) },
          { label: draft.necessaryCost, value: desk.yen(levy.necessaryCost) },
          { label: draft.instalments, value: listed(levy.instalments.map((monthDay) => monthDayText(locale, monthDay))) },
          { label: draft.appealInstruction, value: levy.appealInstruction },
          ...(document ? [{ label: texts.document, value: `${document.number}${aside(dateText(locale, document.on))}` }] : []),
        ]}
      />
      {activities && <Costs activities={activities} />}
    </section>
  )
}

/** What the year is spent on, as it was said when the levy was drafted. */
const Costs = ({ activities }: { readonly activities: NonNullable<Levy['activities']> }) => {
  const { draft } = useLevyTexts()
  const { yen } = useDeskTexts()
  const rows = activities.map((each, at) => ({ ...each, key: String(at) }))
  return (
    <>
      <h3 className='mt-6 text-std-20B-150'>{draft.activities}</h3>
      <Bars title={draft.activities} bars={rows.map(({ key, activity, amount }) => ({ key, label: activity, value: amount, words: yen(amount) }))} />
      <Table
        caption={draft.activities}
        file='levy-activities.csv'
        rows={rows}
        keyOf={({ key }) => key}
        columns={[
          { label: draft.activity, cell: ({ activity }) => activity },
          { label: draft.amount, numeric: true, cell: ({ amount }) => amount.toLocaleString(), text: ({ amount }) => amount },
        ]}
      />
    </>
  )
}

const Instalments = ({ found }: { readonly found: NonNullable<Levy['found']> }) => {
  const texts = useLevyTexts().levy
  const { yen } = useDeskTexts()
  const locale = useLocale()
  const rows = found.byInstalment.map((each, at) => ({ ...each, name: texts.ordinal(at + 1) }))
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.byInstalment}</h2>
      <Bars title={texts.byInstalment} bars={rows.map(({ name, total }) => ({ key: name, label: name, value: total, words: yen(total) }))} />
      <Table
        caption={texts.byInstalment}
        file='levy-instalments.csv'
        rows={rows}
        keyOf={({ name }) => name}
        columns={[
          { label: texts.instalment, cell: ({ name }) => name },
          { label: texts.namedOn, cell: ({ namedOn }) => dateText(locale, namedOn), text: ({ namedOn }) => namedOn },
          { label: texts.dueOn, cell: ({ dueOn }) => dateText(locale, dueOn), text: ({ dueOn }) => dueOn },
          { label: texts.total, numeric: true, cell: ({ total }) => yen(total), text: ({ total }) => total },
        ]}
      />
    </section>
  )
}

const Findings = ({ levy: { found, status } }: LevyProps) => {
  const { levy: texts, levies } = useLevyTexts()
  const { yen } = useDeskTexts()
  if (!found) return null
  const isTrial = status === 'read'
  return (
    <>
      <section>
        <h2 className='mt-10 text-std-24B-150'>{texts.found}</h2>
        {isTrial && (
          <Notice tone={found.rowsInError > 0 || found.aboveCost ? 'warning' : 'success'} announced>
            {found.rowsInError > 0 ? texts.doesNotFit : found.aboveCost ? texts.aboveCost : texts.fits}
          </Notice>
        )}
        <Facts
          facts={[
            { label: levies.payers, value: found.payers.toLocaleString() },
            { label: texts.paying, value: found.paying.toLocaleString() },
            { label: texts.notPaying, value: (found.payers - found.paying).toLocaleString() },
            { label: texts.claims, value: found.claims.toLocaleString() },
            { label: levies.total, value: yen(found.total) },
            { label: texts.rowsInError, value: found.rowsInError.toLocaleString() },
          ]}
        />
      </section>
      <Instalments found={found} />
    </>
  )
}

const Errors = ({ levy }: LevyProps) => {
  const texts = useLevyTexts().levy
  const { data, error } = useQuery(levyErrorsQuery(useShell(), levy))
  if (error) return <RefusalNotice error={error} />
  if (!data) return <Loading />
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.errors}</h2>
      <Table
        caption={texts.errors}
        file='levy-errors.csv'
        rows={data}
        keyOf={({ row, heading, code }) => `${row} ${heading} ${code}`}
        columns={[
          { label: texts.row, cell: ({ row }) => row },
          { label: texts.heading, cell: ({ heading }) => heading },
          { label: texts.problem, cell: ({ code }) => texts.codes[code] ?? code },
        ]}
      />
    </section>
  )
}

const Sheet = ({ levy, code }: LevyProps & { readonly code: string }) => {
  const { levy: texts, levies, statuses } = useLevyTexts()
  const desk = useDeskTexts()
  const nameOf = useDistrictNames([levy.districtId])
  const { revenue } = useOffices(code)
  const { status, progress, fault } = levy
  return (
    <Page
      title={`${nameOf(levy.districtId)} ${desk.year(levy.fiscalYear)}`}
      caption={texts.title}
      trail={[
        { label: desk.today.title, to: '/fees' },
        { label: levies.title, to: '/fees/levies' },
      ]}
    >
      <p role='status' className='mt-6'>
        <Tag tone={levyTone(status)}>{statuses[status]}</Tag>
      </p>
      {status === 'unreadable' && <Notice tone='error'>{texts.faults[fault ?? ''] ?? texts.otherFault}</Notice>}
      {status === 'writing' && progress && (
        <label className='mt-4 block max-w-xl'>
          {texts.progress(progress.written, progress.of)}
          <progress max={progress.of || 1} value={progress.written} className='mt-1 block w-full' />
        </label>
      )}
      <LevyActs levy={levy} code={code} />
      <Findings levy={levy} />
      {levy.found && levy.found.rowsInError > 0 && <Errors levy={levy} />}
      {(levy.found?.payers ?? 0) > 0 && <Rolled levy={levy} />}
      {status === 'done' && <LevyChanges levy={levy} code={code} mayChange={revenue} />}
      {status === 'done' && <Issues levyId={levy.levyId} mayIssue={revenue} />}
      <Basis levy={levy} />
    </Page>
  )
}

const Loaded = ({ code }: { readonly code: string }) => {
  const { levyId } = route.useParams()
  const query = useQuery(levyQuery(useShell(), levyId))
  return (
    <Awaited query={query} title={useLevyTexts().levy.title}>
      {(levy) => <Sheet levy={levy} code={code} />}
    </Awaited>
  )
}

/** One levy: what its roll comes to, how far it is written, and what to do with it. */
export const LevyPage = () => <OfCity title={useLevyTexts().levy.title}>{(code) => <Loaded code={code} />}</OfCity>
