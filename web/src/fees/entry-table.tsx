import { dateText } from '../shell/date.ts'
import { useLocale } from '../shell/locale.ts'
import { Table } from '../shell/table.tsx'
import type { PayersEntry } from './queries.ts'
import { useDeskTexts, useLevyTexts } from './texts.ts'

/** What happened with a payer's money, entry by entry. */
export const EntryTable = ({ caption, entries }: { readonly caption: string; readonly entries: readonly PayersEntry[] }) => {
  const { claim: texts } = useLevyTexts()
  const desk = useDeskTexts()
  const locale = useLocale()
  const signed = (amount: number) => (amount === 0 ? '–' : `${amount > 0 ? '+' : '−'}${desk.yen(Math.abs(amount))}`)
  return (
    <Table
      caption={caption}
      file='entries.csv'
      rows={entries}
      keyOf={({ entryId }) => entryId}
      columns={[
        { label: texts.bookedOn, cell: ({ bookedOn }) => dateText(locale, bookedOn), text: ({ bookedOn }) => bookedOn },
        { label: texts.kind, cell: ({ kind }) => texts.kinds[kind] },
        { label: texts.owed, numeric: true, cell: ({ owed }) => signed(owed), text: ({ owed }) => owed },
        { label: texts.due, numeric: true, cell: ({ refundDue }) => signed(refundDue), text: ({ refundDue }) => refundDue },
        ...(entries.some(({ interest }) => interest !== undefined)
          ? [
              {
                label: texts.refundInterest,
                numeric: true,
                cell: ({ interest }: PayersEntry) => (interest === undefined ? '–' : desk.yen(interest)),
                text: ({ interest }: PayersEntry) => interest,
              },
            ]
          : []),
        { label: texts.paidOn, cell: ({ payment }) => (payment ? dateText(locale, payment.paidOn) : '–'), text: ({ payment }) => payment?.paidOn },
        { label: desk.reason, cell: ({ reason }) => reason ?? '–' },
      ]}
    />
  )
}
