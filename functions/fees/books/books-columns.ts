import type { CsvColumn } from '../../platform/csv.ts'
import { accountParts, type Entry, type Posting } from './ledger.ts'

type Row = { readonly entry: Entry; readonly posting: Posting }

/** The journal for the financial system of a city: one line for each posting. */
export const journalColumns: readonly CsvColumn<Row>[] = [
  { ja: '仕訳番号', en: 'Entry', value: ({ entry }) => entry.entryId },
  { ja: '記帳日', en: 'Booked on', value: ({ entry }) => entry.bookedOn },
  { ja: '所属年度', en: 'Fiscal year', value: ({ entry }) => entry.fiscalYear },
  { ja: '種別', en: 'Kind', value: ({ entry }) => entry.kind },
  { ja: '対象', en: 'About', value: ({ entry }) => entry.about },
  { ja: '勘定', en: 'Account', value: ({ posting }) => accountParts(posting.account).kind },
  { ja: '区分', en: 'Whose', value: ({ posting }) => accountParts(posting.account).whose },
  { ja: '債権年度', en: 'Year of the claim', value: ({ posting }) => accountParts(posting.account).fiscalYear },
  { ja: '納入義務者', en: 'Payer', value: ({ posting }) => accountParts(posting.account).payerId },
  { ja: '借方', en: 'Debit', value: ({ posting }) => (posting.side === 'debit' ? posting.amount : undefined) },
  { ja: '貸方', en: 'Credit', value: ({ posting }) => (posting.side === 'credit' ? posting.amount : undefined) },
  { ja: '取り消す仕訳', en: 'Reverses', value: ({ entry }) => entry.reverses },
  { ja: '理由', en: 'Reason', value: ({ entry }) => entry.reason },
]
