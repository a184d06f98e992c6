import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { More } from '../../districts/more.tsx'
import { colleaguesQuery } from '../../members/queries.ts'
import { dateText, momentText } from '../../shell/date.ts'
import { wholeOf } from '../../shell/list.ts'
import { Loading } from '../../shell/loading.tsx'
import { useLocale } from '../../shell/locale.ts'
import { usePerson } from '../../shell/person.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { officeActsQuery, reviewedQuery } from '../grant/grant-queries.ts'
import { useDeskTexts, useGrantTexts, useLevyTexts } from '../texts.ts'

type ReviewProps = { readonly code: string; readonly fiscalYear: number }

/** Who did something: colleagues by their name, others by their number. */
const useWho = () => {
  const person = usePerson()
  const acting = person.status === 'known' ? person.acting?.memberId : undefined
  const { data } = useQuery(colleaguesQuery(useShell(), acting))
  return (by: string): string => data?.get(by) ?? `…${by.slice(-4)}`
}

const Thing = ({ about }: { readonly about: string }) => {
  const { things } = useGrantTexts().year
  const words = `${things[about.slice(0, 3) as keyof typeof things] ?? ''} …${about.slice(-4)}`
  if (about.startsWith('clm_'))
    return (
      <Link to='/fees/claims/$claimId' params={{ claimId: about }} className='link'>
        {words}
      </Link>
    )
  if (about.startsWith('grt_'))
    return (
      <Link to='/grants/$grantId' params={{ grantId: about }} className='link'>
        {words}
      </Link>
    )
  return words
}

const Entries = ({ code, fiscalYear }: ReviewProps) => {
  const { year: texts } = useGrantTexts()
  const { kinds } = useLevyTexts().claim
  const desk = useDeskTexts()
  const locale = useLocale()
  const who = useWho()
  const list = useInfiniteQuery(reviewedQuery(useShell(), code, fiscalYear))
  if (list.error) return <RefusalNotice error={list.error} />
  if (!list.data) return <Loading />
  if (list.data.length === 0) return <p className='mt-4'>{texts.reviewNone}</p>
  return (
    <>
      <Table
        caption={texts.review}
        file={`reviewed-${fiscalYear}.csv`}
        rows={list.data}
        whole={wholeOf(list)}
        keyOf={({ entryId }) => entryId}
        columns={[
          { label: texts.bookedOn, cell: ({ bookedOn }) => dateText(locale, bookedOn), text: ({ bookedOn }) => bookedOn },
          { label: texts.kind, cell: ({ kind }) => kinds[kind] },
          { label: texts.about, cell: ({ about }) => <Thing about={about} />, text: ({ about }) => about },
          { label: texts.amount, numeric: true, cell: ({ amount }) => desk.yen(amount), text: ({ amount }) => amount },
          { label: desk.reason, cell: ({ reason }) => reason ?? '–' },
          { label: texts.by, cell: ({ by }) => who(by), text: ({ by }) => by },
        ]}
      />
      <More list={list} of={texts.review} />
    </>
  )
}

const OfficeActs = ({ code }: { readonly code: string }) => {
  const { year: texts } = useGrantTexts()
  const locale = useLocale()
  const who = useWho()
  const list = useInfiniteQuery(officeActsQuery(useShell(), code))
  if (list.error) return <RefusalNotice error={list.error} />
  if (!list.data) return <Loading />
  return (
    <>
      <Table
        caption={texts.office}
        file='office-acts.csv'
        rows={list.data}
        whole={wholeOf(list)}
        keyOf={({ eventId }) => eventId}
        columns={[
          { label: texts.at, cell: ({ at }) => momentText(locale, at), text: ({ at }) => at },
          { label: texts.act, cell: ({ name }) => texts.names[name] ?? name },
          { label: texts.about, cell: ({ after }) => String(after?.['month'] ?? after?.['fiscalYear'] ?? '–') },
          { label: texts.by, cell: ({ by }) => (by ? who(by) : '–') },
        ]}
      />
      <More list={list} of={texts.office} />
    </>
  )
}

/** What whoever audits a year looks at beside its totals. */
export const Review = ({ code, fiscalYear }: ReviewProps) => {
  const { year: texts } = useGrantTexts()
  return (
    <>
      <section>
        <h2 className='mt-10 text-std-24B-150'>{texts.review}</h2>
        <p className='mt-2 max-w-3xl'>{texts.reviewLead}</p>
        <Entries code={code} fiscalYear={fiscalYear} />
      </section>
      <section>
        <h2 className='mt-10 text-std-24B-150'>{texts.office}</h2>
        <p className='mt-2 max-w-3xl'>{texts.officeLead}</p>
        <OfficeActs code={code} />
      </section>
    </>
  )
}
