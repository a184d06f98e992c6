import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { Button, buttonClass } from '../shell/button.tsx'
import { CsvButton } from '../shell/csv-button.tsx'
import { dateText } from '../shell/date.ts'
import { Failure } from '../shell/failure.tsx'
import { Field } from '../shell/field.tsx'
import { Guard } from '../shell/guard.tsx'
import { Loading } from '../shell/loading.tsx'
import { useLocale } from '../shell/locale.ts'
import { Page } from '../shell/page.tsx'
import { useShell } from '../shell/shell.ts'
import { Table } from '../shell/table.tsx'
import { MemberName } from './member-name.tsx'
import { tokyoDay } from './search-result.tsx'
import { unansweredQuery } from './sheet-queries.ts'
import { useSearchTexts, useSheetTexts } from './sheet-texts.ts'
import { useDeadline } from './terms.ts'

const route = getRouteApi('/unanswered-needs')

const patience = 14

const Loaded = () => {
  const texts = useSheetTexts()
  const words = texts.operator
  const search = useSearchTexts()
  const locale = useLocale()
  const deadline = useDeadline()
  const navigate = useNavigate()
  const shell = useShell()
  const { days = patience, cursor } = route.useSearch()
  const { data, error, refetch } = useQuery(unansweredQuery(shell, { days, ...(cursor && { cursor }) }))
  if (error) return <Failure error={error} retry={() => void refetch()} />
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const asked = Number(new FormData(event.currentTarget).get('days'))
    void navigate({ to: '/unanswered-needs', search: { days: asked } })
  }
  return (
    <Page title={words.unanswered}>
      <p className='mt-4 max-w-3xl'>{words.unansweredLead(days)}</p>
      <form key={days} onSubmit={send} className='no-print flex flex-wrap items-end gap-4'>
        <Field name='days' type='number' min={0} max={365} required label={words.days2} defaultValue={days} />
        <Button type='submit'>{words.show}</Button>
      </form>
      {!data && <Loading />}
      {data?.items.length === 0 && <p className='mt-6'>{words.noneUnanswered}</p>}
      {data && data.items.length > 0 && (
        <>
          <div className='mt-8'>
            <CsvButton
              address={`${shell.settings.blocks['projects'] ?? ''}/unanswered-needs.csv?language=${locale}&days=${days}`}
              filename='unanswered-needs.csv'
            />
          </div>
          <Table
            caption={words.unanswered}
            rows={data.items}
            keyOf={({ needId }) => needId}
            columns={[
              {
                label: texts.mine.title,
                cell: ({ needId, title, titleEn }) => (
                  <Link to='/needs/$needId' params={{ needId }} className='link'>
                    {(locale === 'en' && titleEn) || title}
                  </Link>
                ),
              },
              { label: words.member, cell: ({ memberId, memberName }) => <MemberName memberId={memberId} known={memberName} /> },
              { label: words.publishedAt, cell: ({ publishedAt }) => (publishedAt ? dateText(locale, tokyoDay(publishedAt)) : '–') },
              { label: texts.labels.validUntil, cell: ({ validUntil }) => deadline(validUntil) },
            ]}
          />
        </>
      )}
      {data?.cursor && (
        <Link to='/unanswered-needs' search={{ days, cursor: data.cursor }} className={`mt-6 ${buttonClass('outlined')}`}>
          {search.nextPage}
        </Link>
      )}
    </Page>
  )
}

/** Needs nobody has answered, for the operator. */
export const Unanswered = () => {
  const texts = useSheetTexts().operator
  return (
    <Guard title={texts.unanswered} operator>
      <Loaded />
    </Guard>
  )
}
