import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { dateInTokyo, fiscalYearOf, instant } from '../../../../functions/kernel/time.ts'
import { Awaited } from '../../projects/awaited.tsx'
import { PlainAct, textOf } from '../../projects/plain-act.tsx'
import { useActing } from '../../projects/thing-act.ts'
import { now } from '../../shell/clock.ts'
import { monthText } from '../../shell/date.ts'
import { Field } from '../../shell/field.tsx'
import { useLocale } from '../../shell/locale.ts'
import { Page } from '../../shell/page.tsx'
import { answered } from '../../shell/refusal.ts'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { OfCity, useOffices } from '../city.tsx'
import { closedQuery } from '../money-queries.ts'
import { useBooksTexts, useDeskTexts, useGrantTexts } from '../texts.ts'
import { BooksPages } from './books-pages.tsx'
import { Retention } from './retention.tsx'

type Act = { readonly act: 'close-month'; readonly month: string } | { readonly act: 'close-year'; readonly fiscalYear: number }

const useClosing = (code: string) => {
  const { fees } = useShell()
  return useActing((body: Act, id) =>
    answered(
      fees.PUT('/municipalities/{localGovernmentCode}/books/acts/{actId}', {
        params: { path: { localGovernmentCode: code, actId: `act_${id}` } },
        body,
      }),
    ),
  )
}

const Acts = ({ code }: { readonly code: string }) => {
  const { closing: texts } = useBooksTexts()
  const closing = useClosing(code)
  return (
    <div className='no-print mt-6 flex flex-wrap gap-4'>
      <PlainAct
        words={texts.closeMonth}
        acting={closing}
        does={(form, then) => closing.mutate({ act: 'close-month', month: textOf(form, 'month') }, then)}
      >
        <Field label={texts.month} name='month' type='month' required />
      </PlainAct>
      <PlainAct
        words={texts.closeYear}
        acting={closing}
        does={(form, then) => closing.mutate({ act: 'close-year', fiscalYear: Number(textOf(form, 'fiscalYear')) }, then)}
      >
        <Field label={texts.year} name='fiscalYear' inputMode='numeric' pattern='20[0-9]{2}' required />
      </PlainAct>
    </div>
  )
}

type ListProps = { readonly title: string; readonly file: string; readonly names: readonly { readonly key: string; readonly name: string }[] }

const List = ({ title, file, names }: ListProps) => {
  const { closing: texts } = useBooksTexts()
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{title}</h2>
      {names.length === 0 ? (
        <p className='mt-4'>{texts.none}</p>
      ) : (
        <Table
          caption={title}
          file={file}
          rows={names}
          keyOf={({ key }) => key}
          columns={[{ label: title, cell: ({ name }) => name, text: ({ key }) => key }]}
        />
      )}
    </section>
  )
}

const Sheet = ({ code }: { readonly code: string }) => {
  const { closing: texts } = useBooksTexts()
  const { year: statement } = useGrantTexts()
  const desk = useDeskTexts()
  const locale = useLocale()
  const { treasurer } = useOffices(code)
  const query = useQuery(closedQuery(useShell(), code))
  return (
    <Awaited query={query} title={texts.title}>
      {({ months, years }) => (
        <Page title={texts.title} caption={desk.section} trail={[{ label: desk.today.title, to: '/fees' }]}>
          <p className='mt-4 max-w-3xl'>{texts.lead}</p>
          <BooksPages here='closing' />
          <p className='mt-4'>
            <Link to='/fees/books/years/$fiscalYear' params={{ fiscalYear: String(fiscalYearOf(dateInTokyo(instant(now())))) }} className='link'>
              {statement.heading}
            </Link>
          </p>
          {treasurer ? <Acts code={code} /> : <p className='mt-6'>{texts.notTreasurer}</p>}
          <List title={texts.months} file='closed-months.csv' names={months.map((month) => ({ key: month, name: monthText(locale, month) }))} />
          <List title={texts.years} file='closed-years.csv' names={years.map((year) => ({ key: String(year), name: desk.year(year) }))} />
          <Retention code={code} />
        </Page>
      )}
    </Awaited>
  )
}

/** Which months and years are closed. */
export const Closing = () => <OfCity title={useBooksTexts().closing.title}>{(code) => <Sheet code={code} />}</OfCity>
