import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { dateText } from '../../shell/date.ts'
import { useLocale } from '../../shell/locale.ts'
import { Notice } from '../../shell/notice.tsx'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { checksQuery, movementsQuery } from '../money-queries.ts'
import type { Movement } from '../queries.ts'
import { useBankTexts, useDeskTexts } from '../texts.ts'

const Movements = ({ movements }: { readonly movements: readonly Movement[] }) => {
  const { difference: texts } = useBankTexts()
  const { yen } = useDeskTexts()
  const locale = useLocale()
  return (
    <details className='mt-2'>
      <summary className='cursor-pointer underline underline-offset-3'>{texts.show}</summary>
      <Table
        caption={texts.title}
        file='movements.csv'
        rows={movements}
        keyOf={({ movementId }) => movementId}
        columns={[
          { label: texts.kind, cell: ({ kind }) => texts.kinds[kind] },
          { label: texts.payer, cell: ({ payerKana }) => payerKana ?? '–' },
          { label: texts.postedOn, cell: ({ postedOn }) => dateText(locale, postedOn), text: ({ postedOn }) => postedOn },
          { label: texts.amount, numeric: true, cell: ({ amount }) => yen(amount), text: ({ amount }) => amount },
        ]}
      />
    </details>
  )
}

/** What the books hold otherwise than the bank, and why: never out of sight while money is cleared. */
export const Difference = ({ code }: { readonly code: string }) => {
  const { difference: texts } = useBankTexts()
  const { yen } = useDeskTexts()
  const shell = useShell()
  const moved = useQuery(movementsQuery(shell, code))
  const checked = useQuery(checksQuery(shell, code))
  const [movements, checks] = [moved.data, checked.data]
  const error = moved.error ?? checked.error
  if (!movements || !checks)
    return (
      <section aria-label={texts.title} data-part='bank-difference' data-known='no'>
        {error ? <RefusalNotice error={error} /> : <Notice title={texts.asking} />}
      </section>
    )
  const isUnexplained = checks.findings.some(({ check, differences }) => check === 'bank' && differences.length > 0)
  const sum = movements.reduce((all, { amount }) => all + amount, 0)
  const tone = isUnexplained ? 'error' : sum > 0 ? 'warning' : 'success'
  return (
    <section aria-label={texts.title} data-part='bank-difference' data-known='yes'>
      <Notice tone={tone} title={sum > 0 ? texts.sum(yen(sum)) : isUnexplained ? texts.title : texts.none}>
        {isUnexplained ? (
          <p>
            {texts.unexplained}{' '}
            <Link to='/fees/books/checks' className='link'>
              {texts.toChecks}
            </Link>
          </p>
        ) : (
          sum > 0 && <p>{texts.explained(movements.length)}</p>
        )}
        {movements.length > 0 && <Movements movements={movements} />}
      </Notice>
    </section>
  )
}
