import { useQuery } from '@tanstack/react-query'
import { Link, type LinkProps } from '@tanstack/react-router'
import { Awaited } from '../../projects/awaited.tsx'
import { Card } from '../../shell/card.tsx'
import { dateText } from '../../shell/date.ts'
import { useLocale } from '../../shell/locale.ts'
import { Page } from '../../shell/page.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { Tag } from '../../shell/tag.tsx'
import { OfCity, type Offices, useOffices } from '../city.tsx'
import { type Today as TodayView, todayQuery } from '../queries.ts'
import { useDeskTexts } from '../texts.ts'

type Item = TodayView['items'][number]

const wayTo = ({ what, things: [first = ''], count }: Item): Pick<LinkProps, 'to' | 'params'> => {
  switch (what) {
    case 'levy-to-decide':
    case 'levy-unreadable':
    case 'levy-running':
      return count === 1 ? { to: '/fees/levies/$levyId', params: { levyId: first } } : { to: '/fees/levies' }
    case 'file-to-read':
    case 'file-refused':
    case 'file-running':
      return count === 1 ? { to: '/fees/bank/$bankFileId', params: { bankFileId: first } } : { to: '/fees/bank' }
    case 'deposit-in-review':
    case 'deposit-unapplied':
    case 'movement':
      return { to: '/fees/review' }
    case 'notice-returned':
      return { to: '/fees/returned-notices' }
    case 'petition-to-decide':
      return { to: '/fees/petitions' }
    case 'grant-to-decide':
    case 'grant-to-pay':
    case 'grant-to-determine':
    case 'grant-return-overdue':
      return count === 1 ? { to: '/grants/$grantId', params: { grantId: first } } : { to: '/fees/grants' }
    case 'write-off-to-decide':
      return { to: '/fees/write-offs' }
    case 'refund-due':
    case 'claim-overdue':
    case 'claim-due-soon':
      return count === 1 && first.startsWith('clm_') ? { to: '/fees/claims/$claimId', params: { claimId: first } } : { to: '/fees/claims' }
  }
}

const isMine = ({ whom }: Item, { revenue, expenditure, treasurer, edits }: Offices): boolean =>
  ({ revenueOfficers: revenue, expenditureOfficers: expenditure, treasurers: treasurer, editors: edits })[whom]

const Waiting = ({ items, offices }: { readonly items: readonly Item[]; readonly offices: Offices }) => {
  const { today: texts, offices: names, count, yen } = useDeskTexts()
  const locale = useLocale()
  if (items.length === 0) return <p className='mt-6'>{texts.nothing}</p>
  return (
    <Table
      caption={texts.caption}
      file='today.csv'
      rows={items}
      keyOf={({ what }) => what}
      columns={[
        {
          label: texts.what,
          cell: (item) => (
            <Link {...wayTo(item)} className='link'>
              {texts.kinds[item.what]}
            </Link>
          ),
          text: ({ what }) => texts.kinds[what],
        },
        {
          label: texts.whom,
          cell: (item) => (
            <>
              {names[item.whom]} {isMine(item, offices) && <Tag tone='wait'>{texts.mine}</Tag>}
            </>
          ),
          text: ({ whom }) => names[whom],
        },
        { label: texts.count, numeric: true, cell: (item) => count(item.count, item.isMore), text: (item) => item.count },
        { label: texts.amount, numeric: true, cell: ({ amount }) => (amount === undefined ? '–' : yen(amount)), text: ({ amount }) => amount },
        { label: texts.oldest, cell: ({ oldestOn }) => (oldestOn ? dateText(locale, oldestOn) : '–'), text: ({ oldestOn }) => oldestOn },
      ]}
    />
  )
}

const doors = [
  ['/fees/levies', 'levies'],
  ['/fees/claims', 'claims'],
  ['/fees/petitions', 'petitions'],
  ['/fees/bank', 'bank'],
  ['/fees/transfers', 'transfers'],
  ['/fees/review', 'review'],
  ['/fees/grants', 'grants'],
  ['/fees/books', 'books'],
  ['/fees/refund-terms', 'refundTerms'],
  ['/fees/officers', 'officers'],
] as const

const Sheet = ({ code }: { readonly code: string }) => {
  const { today: texts, section } = useDeskTexts()
  const locale = useLocale()
  const offices = useOffices(code)
  const query = useQuery(todayQuery(useShell(), code))
  return (
    <Awaited query={query} title={texts.title}>
      {({ on, items }) => (
        <Page title={texts.title} caption={section}>
          <p className='mt-2'>{dateText(locale, on)}</p>
          <p className='mt-2 max-w-3xl'>{texts.lead}</p>
          <Waiting items={items} offices={offices} />
          <h2 className='mt-12 text-std-24B-150'>{texts.doors}</h2>
          <div className='mt-4 grid gap-6 sm:grid-cols-2 lg:grid-cols-3'>
            {doors.map(([to, name]) => (
              <Card key={to} to={to} title={texts[name]}>
                {texts[`${name}Text`]}
              </Card>
            ))}
          </div>
        </Page>
      )}
    </Awaited>
  )
}

/** What waits for whom in a municipality's fees. */
export const Today = () => <OfCity title={useDeskTexts().today.title}>{(code) => <Sheet code={code} />}</OfCity>
