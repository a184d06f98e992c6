import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { PlainAct, textOf } from '../../projects/plain-act.tsx'
import { dateText } from '../../shell/date.ts'
import { useLocale } from '../../shell/locale.ts'
import { Notice } from '../../shell/notice.tsx'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { useOffices } from '../city.tsx'
import { checksQuery, movementsQuery, payoutsQuery } from '../money-queries.ts'
import type { Movement, Payout } from '../queries.ts'
import { Choice } from '../terms-fields.tsx'
import { useBankTexts, useDeskTexts } from '../texts.ts'
import { useExplain } from './review-acts.ts'

const sumOf = (lines: readonly { readonly amount: number }[]): number => lines.reduce((all, { amount }) => all + amount, 0)

/** Which payouts a line of the bank may be. */
const fitting = (movement: Movement, payouts: readonly Payout[]): readonly Payout[] =>
  movement.kind === 'out' ? payouts.filter(({ bankAccountId, amount }) => bankAccountId === movement.bankAccountId && amount === movement.amount) : []

const Explain = ({ movement, payouts }: { readonly movement: Movement; readonly payouts: readonly Payout[] }) => {
  const { difference: texts } = useBankTexts()
  const { yen } = useDeskTexts()
  const locale = useLocale()
  const acting = useExplain(movement)
  return (
    <PlainAct words={texts.explain} acting={acting} does={(form, then) => acting.mutate(textOf(form, 'entryId'), then)}>
      <Choice name='entryId' label={texts.payout}>
        {payouts.map(({ entryId, kind, bookedOn, amount }) => (
          <option key={entryId} value={entryId}>
            {`${texts.payoutKinds[kind]} ${dateText(locale, bookedOn)} ${yen(amount)}`}
          </option>
        ))}
      </Choice>
    </PlainAct>
  )
}

type Lines = { readonly movements: readonly Movement[]; readonly payouts: readonly Payout[] }

const Movements = ({ movements, payouts, mayAct }: Lines & { readonly mayAct: boolean }) => {
  const { difference: texts, review } = useBankTexts()
  const { yen } = useDeskTexts()
  const locale = useLocale()
  const actOn = (movement: Movement) => {
    const may = fitting(movement, payouts)
    return may.length > 0 ? <Explain movement={movement} payouts={may} /> : texts.toDo[movement.kind]
  }
  return (
    <Table
      caption={texts.movements}
      captionShown
      file='movements.csv'
      rows={movements}
      keyOf={({ movementId }) => movementId}
      columns={[
        { label: texts.kind, cell: ({ kind }) => texts.kinds[kind] },
        { label: texts.payer, cell: ({ payerKana }) => payerKana?.normalize('NFKC') || '–' },
        { label: texts.postedOn, cell: ({ postedOn }) => dateText(locale, postedOn), text: ({ postedOn }) => postedOn },
        { label: texts.amount, numeric: true, cell: ({ amount }) => yen(amount), text: ({ amount }) => amount },
        ...(mayAct ? [{ label: review.acts, isAct: true as const, cell: actOn }] : []),
      ]}
    />
  )
}

const Payouts = ({ payouts }: { readonly payouts: readonly Payout[] }) => {
  const { difference: texts } = useBankTexts()
  const { yen } = useDeskTexts()
  const locale = useLocale()
  return (
    <Table
      caption={texts.payouts}
      captionShown
      file='payouts.csv'
      rows={payouts}
      keyOf={({ entryId }) => entryId}
      columns={[
        { label: texts.kind, cell: ({ kind }) => texts.payoutKinds[kind] },
        { label: texts.bookedOn, cell: ({ bookedOn }) => dateText(locale, bookedOn), text: ({ bookedOn }) => bookedOn },
        { label: texts.amount, numeric: true, cell: ({ amount }) => yen(amount), text: ({ amount }) => amount },
      ]}
    />
  )
}

/** What the books hold otherwise than the bank, and why: never out of sight while money is cleared. */
export const Difference = ({ code }: { readonly code: string }) => {
  const { difference: texts } = useBankTexts()
  const { yen } = useDeskTexts()
  const shell = useShell()
  const { treasurer } = useOffices(code)
  const [moved, paid, checked] = [useQuery(movementsQuery(shell, code)), useQuery(payoutsQuery(shell, code)), useQuery(checksQuery(shell, code))]
  const [movements, payouts, checks] = [moved.data, paid.data, checked.data]
  const error = moved.error ?? paid.error ?? checked.error
  if (!movements || !payouts || !checks)
    return (
      <section aria-label={texts.title} data-part='bank-difference' data-known='no'>
        {error ? <RefusalNotice error={error} /> : <Notice title={texts.asking} />}
      </section>
    )
  const isUnexplained = checks.findings.some(({ check, differences }) => check === 'bank' && differences.length > 0)
  const lines = movements.length + payouts.length
  const more = sumOf(movements) - sumOf(payouts)
  const tone = isUnexplained ? 'error' : lines > 0 ? 'warning' : 'success'
  const title = more > 0 ? texts.more(yen(more)) : more < 0 ? texts.less(yen(-more)) : isUnexplained ? texts.title : texts.none
  return (
    <section aria-label={texts.title} data-part='bank-difference' data-known='yes'>
      <Notice tone={tone} title={title}>
        {isUnexplained ? (
          <p>
            {texts.unexplained}{' '}
            <Link to='/fees/books/checks' className='link'>
              {texts.toChecks}
            </Link>
          </p>
        ) : (
          lines > 0 && <p>{texts.explained(movements.length, payouts.length)}</p>
        )}
        {lines > 0 && (
          <details className='mt-2'>
            <summary className='cursor-pointer underline underline-offset-3'>{texts.show}</summary>
            {movements.length > 0 && <Movements movements={movements} payouts={payouts} mayAct={treasurer} />}
            {payouts.length > 0 && <Payouts payouts={payouts} />}
          </details>
        )}
      </Notice>
    </section>
  )
}
