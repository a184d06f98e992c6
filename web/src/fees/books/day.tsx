import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Awaited } from '../../projects/awaited.tsx'
import { textOf } from '../../projects/plain-act.tsx'
import { todayInTokyo } from '../../projects/terms.ts'
import { Button } from '../../shell/button.tsx'
import { dateText } from '../../shell/date.ts'
import { Field } from '../../shell/field.tsx'
import { useLocale } from '../../shell/locale.ts'
import { Page } from '../../shell/page.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { OfCity } from '../city.tsx'
import { bankAccountsQuery, dayQuery } from '../money-queries.ts'
import { useDistrictNames } from '../names.tsx'
import { useBooksTexts, useDeskTexts } from '../texts.ts'
import { BooksPages } from './books-pages.tsx'

const route = getRouteApi('/fees/books/day')

const Filter = ({ day }: { readonly day: string }) => {
  const { day: texts } = useBooksTexts()
  const navigate = useNavigate()
  return (
    <form
      className='no-print flex flex-wrap items-end gap-x-6'
      onSubmit={(event) => {
        event.preventDefault()
        void navigate({ to: '/fees/books/day', search: { day: textOf(new FormData(event.currentTarget), 'day') } })
      }}
    >
      <Field label={texts.day} name='day' type='date' defaultValue={day} required />
      <div className='mt-6'>
        <Button type='submit'>{texts.show}</Button>
      </div>
    </form>
  )
}

const Sheet = ({ code }: { readonly code: string }) => {
  const { day: texts, accounts } = useBooksTexts()
  const desk = useDeskTexts()
  const locale = useLocale()
  const shell = useShell()
  const { day = todayInTokyo() } = route.useSearch()
  const query = useQuery(dayQuery(shell, code, day))
  const { data: banks = [] } = useQuery(bankAccountsQuery(shell, code))
  const totals = query.data?.totals ?? []
  const districtOf = useDistrictNames(totals.map(({ whose }) => whose).filter((whose) => whose.startsWith('dst_')))
  const nameOf = (whose: string) =>
    whose.startsWith('dst_') ? districtOf(whose) : (banks.find(({ bankAccountId }) => bankAccountId === whose)?.content.name ?? '–')
  return (
    <Awaited query={query} title={texts.title}>
      {() => (
        <Page title={texts.title} caption={desk.section} trail={[{ label: desk.today.title, to: '/fees' }]}>
          <p className='mt-4 max-w-3xl'>{texts.lead}</p>
          <BooksPages here='day' />
          <Filter day={day} />
          {totals.length === 0 ? (
            <p className='mt-6'>{texts.none}</p>
          ) : (
            <Table
              caption={texts.caption(dateText(locale, day))}
              captionShown
              file={`day-${day}.csv`}
              rows={totals}
              keyOf={({ account, whose, fiscalYear, arrears }) => `${account} ${whose} ${fiscalYear} ${arrears}`}
              columns={[
                { label: texts.account, cell: ({ account }) => accounts[account] ?? account },
                { label: texts.whose, cell: ({ whose }) => nameOf(whose) },
                { label: texts.year, cell: ({ fiscalYear }) => String(fiscalYear) },
                { label: texts.arrears, cell: ({ arrears }) => (arrears ? texts.carried : texts.current) },
                { label: texts.debit, numeric: true, cell: ({ debit }) => desk.yen(debit), text: ({ debit }) => debit },
                { label: texts.credit, numeric: true, cell: ({ credit }) => desk.yen(credit), text: ({ credit }) => credit },
              ]}
            />
          )}
        </Page>
      )}
    </Awaited>
  )
}

/** What moved on a day. */
export const Day = () => <OfCity title={useBooksTexts().day.title}>{(code) => <Sheet code={code} />}</OfCity>
