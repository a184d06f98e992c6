import { addMonths, type FiscalYear, type LocalDate, type Month, monthOf } from '../kernel/time.ts'
import type { MemberKind } from './contract.ts'
import type { Member } from './member-domain.ts'

/** How many bodies of a kind took part at the end of a month. */
export type MonthOfKind = { readonly month: Month; readonly kind: MemberKind; readonly bodies: number }

type Counted = Pick<Member, 'kind' | 'admittedOn' | 'state'>

const tookPartIn = ({ admittedOn, state }: Counted, month: Month): boolean =>
  monthOf(admittedOn) <= month && (state.status !== 'left' || monthOf(state.on) > month)

/** The twelve months of a fiscal year, April first, those to come left out. */
export const monthsOf = (year: FiscalYear, today: LocalDate): Month[] =>
  Array.from({ length: 12 }, (_, at) => addMonths(`${year}-04` as Month, at)).filter((month) => month <= monthOf(today))

/** Members and observers by kind at the end of each month of a fiscal year. Suspended bodies are members still. */
export const membershipByMonth = (members: readonly Counted[], year: FiscalYear, today: LocalDate): MonthOfKind[] =>
  monthsOf(year, today).flatMap((month) => {
    const counts = new Map<MemberKind, number>()
    for (const member of members) if (tookPartIn(member, month)) counts.set(member.kind, (counts.get(member.kind) ?? 0) + 1)
    return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, bodies]) => ({ month, kind, bodies }))
  })
