import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useId, useState } from 'react'
import { Button, buttonClass } from '../shell/button.tsx'
import { now } from '../shell/clock.ts'
import { CsvButton } from '../shell/csv-button.tsx'
import { monthText, recentMonths } from '../shell/date.ts'
import { Failure } from '../shell/failure.tsx'
import { control } from '../shell/field.tsx'
import { Guard } from '../shell/guard.tsx'
import { Loading } from '../shell/loading.tsx'
import { useLocale, useTexts } from '../shell/locale.ts'
import { Page } from '../shell/page.tsx'
import { auditSearch } from '../shell/search.ts'
import { useShell } from '../shell/shell.ts'
import { EventTable } from './event-table.tsx'
import { auditQuery } from './queries.ts'

const route = getRouteApi('/audit')

const yearsShown = 2

const AuditForm = ({ months }: { readonly months: readonly string[] }) => {
  const texts = useTexts()
  const locale = useLocale()
  const search = route.useSearch()
  const navigate = useNavigate()
  const monthId = useId()
  const aboutId = useId()
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    void navigate({ to: '/audit', search: auditSearch(Object.fromEntries(new FormData(event.currentTarget))) })
  }
  return (
    <form onSubmit={send} aria-label={texts.audit.filter} className='no-print mt-6 flex flex-wrap items-end gap-4 rounded-16 bg-solid-gray-50 p-6'>
      <div className='min-w-0 grow basis-48'>
        <label htmlFor={monthId} className='text-std-16B-170'>
          {texts.audit.month}
        </label>
        <select id={monthId} name='month' defaultValue={search.month ?? months[0]} className={`${control} mt-1 block w-full`}>
          {months.map((month) => (
            <option key={month} value={month}>
              {monthText(locale, month)}
            </option>
          ))}
        </select>
      </div>
      <div className='min-w-0 grow-2 basis-64'>
        <label htmlFor={aboutId} className='text-std-16B-170'>
          {texts.audit.aboutFilter}
        </label>
        <input id={aboutId} name='about' maxLength={80} defaultValue={search.about ?? ''} className={`${control} mt-1 block w-full`} />
      </div>
      <Button type='submit'>{texts.audit.show}</Button>
    </form>
  )
}

const Trail = () => {
  const texts = useTexts()
  const locale = useLocale()
  const search = route.useSearch()
  const shell = useShell()
  const [months] = useState(() => recentMonths(now(), yearsShown * 12))
  const { data, error, refetch } = useQuery(auditQuery(shell, search))
  if (error) return <Failure error={error} retry={() => void refetch()} />
  const { cursor, ...kept } = search
  const asked = new URLSearchParams({ ...kept, language: locale })
  return (
    <Page title={texts.audit.title}>
      <p className='mt-4 max-w-3xl'>{texts.audit.lead}</p>
      <AuditForm key={JSON.stringify(kept)} months={months} />
      {!data && <Loading />}
      {data?.items.length === 0 && <p className='mt-6'>{texts.audit.empty}</p>}
      {data && data.items.length > 0 && <EventTable caption={texts.audit.title} events={data.items} />}
      <div className='no-print mt-6 flex flex-wrap items-center gap-4'>
        {cursor && (
          <Link to='/audit' search={kept} className={buttonClass('outlined')}>
            {texts.table.first}
          </Link>
        )}
        {data?.cursor && (
          <Link to='/audit' search={{ ...kept, cursor: data.cursor }} className={buttonClass('outlined')}>
            {texts.table.next}
          </Link>
        )}
        <CsvButton address={`${shell.settings.blocks.members}/audit.csv?${asked}`} filename='audit.csv' />
      </div>
    </Page>
  )
}

export const Audit = () => {
  const texts = useTexts()
  return (
    <Guard title={texts.audit.title} operator>
      <Trail />
    </Guard>
  )
}
