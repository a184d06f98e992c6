import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Awaited } from '../../projects/awaited.tsx'
import { textOf } from '../../projects/plain-act.tsx'
import { todayInTokyo } from '../../projects/terms.ts'
import { Button } from '../../shell/button.tsx'
import { CsvButton } from '../../shell/csv-button.tsx'
import { dateText, monthText } from '../../shell/date.ts'
import { control, Field } from '../../shell/field.tsx'
import { useWhole, type Whole } from '../../shell/list.ts'
import { useLocale } from '../../shell/locale.ts'
import { Page } from '../../shell/page.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { OfCity } from '../city.tsx'
import { journalQuery } from '../money-queries.ts'
import type { Entry } from '../queries.ts'
import { useBooksTexts, useDeskTexts, useLevyTexts } from '../texts.ts'
import { Turning } from '../turning.tsx'
import { BooksPages } from './books-pages.tsx'

const route = getRouteApi('/fees/books')

const Filter = ({ month, kind }: { readonly month: string; readonly kind: string | undefined }) => {
  const { journal: texts } = useBooksTexts()
  const { kinds } = useLevyTexts().claim
  const navigate = useNavigate()
  return (
    <form
      className='no-print flex flex-wrap items-end gap-x-6'
      onSubmit={(event) => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        const chosen = textOf(form, 'kind')
        void navigate({ to: '/fees/books', search: { month: textOf(form, 'month'), ...(chosen && { kind: chosen }) } })
      }}
    >
      <Field label={texts.month} name='month' type='month' defaultValue={month} required />
      <label className='mt-6 block text-std-17B-170'>
        {texts.kind}
        <select name='kind' defaultValue={kind ?? ''} className={`${control} mt-2 block`}>
          <option value=''>{texts.allKinds}</option>
          {Object.entries(kinds).map(([name, words]) => (
            <option key={name} value={name}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <div className='mt-6'>
        <Button type='submit'>{texts.show}</Button>
      </div>
    </form>
  )
}

type Line = { readonly entry: Entry; readonly account: string; readonly side: 'debit' | 'credit'; readonly amount: number; readonly key: string }

const linesOf = (entries: readonly Entry[]): readonly Line[] =>
  entries.flatMap((entry) => entry.postings.map((posting) => ({ entry, ...posting, key: `${entry.entryId} ${posting.account} ${posting.side}` })))

type LinesProps = { readonly entries: readonly Entry[]; readonly whole: Whole<Entry>; readonly month: string }

const Lines = ({ entries, whole, month }: LinesProps) => {
  const { journal: texts, accounts } = useBooksTexts()
  const { kinds } = useLevyTexts().claim
  const { yen } = useDeskTexts()
  const locale = useLocale()
  const nameOf = (account: string) => accounts[account.split('/')[0] ?? ''] ?? account
  const sideOf =
    (wanted: Line['side']) =>
    ({ side, amount }: Line) =>
      side === wanted ? yen(amount) : '–'
  return (
    <Table
      caption={texts.caption(monthText(locale, month))}
      file={`entries-${month}.csv`}
      whole={async (tell) => linesOf(await whole(tell))}
      rows={linesOf(entries)}
      keyOf={({ key }) => key}
      columns={[
        { label: texts.bookedOn, cell: ({ entry }) => dateText(locale, entry.bookedOn), text: ({ entry }) => entry.bookedOn },
        { label: texts.kind, cell: ({ entry }) => kinds[entry.kind] },
        { label: texts.year, cell: ({ entry }) => String(entry.fiscalYear) },
        { label: texts.account, cell: ({ account }) => nameOf(account), text: ({ account }) => account },
        { label: texts.debit, numeric: true, cell: sideOf('debit'), text: ({ side, amount }) => (side === 'debit' ? amount : undefined) },
        { label: texts.credit, numeric: true, cell: sideOf('credit'), text: ({ side, amount }) => (side === 'credit' ? amount : undefined) },
        { label: texts.reason, cell: ({ entry }) => entry.reason ?? '–' },
      ]}
    />
  )
}

const Sheet = ({ code }: { readonly code: string }) => {
  const { journal: texts } = useBooksTexts()
  const desk = useDeskTexts()
  const locale = useLocale()
  const shell = useShell()
  const { month = todayInTokyo().slice(0, 7), kind, cursor } = route.useSearch()
  const query = useQuery(journalQuery(shell, code, { month, ...(cursor && { cursor }) }))
  const isChosen = (entry: Entry) => kind === undefined || entry.kind === kind
  const ofMonth = useWhole((further) => journalQuery(shell, code, { month, ...(further && { cursor: further }) }))
  const whole: Whole<Entry> = async (tell) => (await ofMonth(tell)).filter(isChosen)
  const address = `${shell.settings.blocks['fees'] ?? ''}/municipalities/${code}/books/journal.csv?month=${month}&language=${locale}`
  return (
    <Awaited query={query} title={texts.title}>
      {({ items, cursor: next }) => {
        const entries = items.filter(isChosen)
        return (
          <Page title={texts.title} caption={desk.section} trail={[{ label: desk.today.title, to: '/fees' }]}>
            <p className='mt-4 max-w-3xl'>{texts.lead}</p>
            <BooksPages here='journal' />
            <Filter month={month} kind={kind} />
            {kind && <p className='mt-4'>{texts.filtered}</p>}
            {entries.length === 0 ? <p className='mt-6'>{texts.none}</p> : <Lines entries={entries} whole={whole} month={month} />}
            <Turning to='/fees/books' cursor={next} isFirst={cursor === undefined} search={{ month, ...(kind && { kind }) }} />
            <h2 className='no-print mt-10 text-std-20B-150'>{texts.whole}</h2>
            <div className='no-print mt-4'>
              <CsvButton address={address} filename={`journal-${month}.csv`} />
            </div>
          </Page>
        )
      }}
    </Awaited>
  )
}

/** The entries of a month. */
export const Journal = () => <OfCity title={useBooksTexts().journal.title}>{(code) => <Sheet code={code} />}</OfCity>
