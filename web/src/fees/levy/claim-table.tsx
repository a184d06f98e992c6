import { Link } from '@tanstack/react-router'
import { todayInTokyo } from '../../projects/terms.ts'
import { dateText } from '../../shell/date.ts'
import type { Whole } from '../../shell/list.ts'
import { useLocale } from '../../shell/locale.ts'
import { Table } from '../../shell/table.tsx'
import { Tag } from '../../shell/tag.tsx'
import { usePayerNames } from '../names.tsx'
import type { Claim } from '../queries.ts'
import { useDeskTexts, useLevyTexts } from '../texts.ts'

export const claimState = ({ outstanding, refundDue, dueOn }: Claim, today: string): 'paid' | 'overdue' | 'open' | 'refund' => {
  if (refundDue > 0) return 'refund'
  if (outstanding === 0) return 'paid'
  return dueOn < today ? 'overdue' : 'open'
}

const tones = { paid: 'good', overdue: 'bad', open: 'neutral', refund: 'wait' } as const

export const ClaimTag = ({ claim }: { readonly claim: Claim }) => {
  const { states } = useLevyTexts().claims
  const state = claimState(claim, todayInTokyo())
  return <Tag tone={tones[state]}>{states[state]}</Tag>
}

/** 2026年度（令和8年度） 第1期 */
export const usePeriod = () => {
  const desk = useDeskTexts()
  const { ordinal } = useLevyTexts().levy
  return ({ fiscalYear, instalment }: Pick<Claim, 'fiscalYear' | 'instalment'>) => `${desk.year(fiscalYear)} ${ordinal(instalment)}`
}

type ClaimTableProps = {
  readonly claims: readonly Claim[]
  readonly whole?: Whole<Claim> | undefined
  readonly code: string
  readonly caption: string
}

export const ClaimTable = ({ claims, whole, code, caption }: ClaimTableProps) => {
  const { claims: texts } = useLevyTexts()
  const { yen } = useDeskTexts()
  const locale = useLocale()
  const nameOf = usePayerNames(code)
  const periodOf = usePeriod()
  return (
    <Table
      caption={caption}
      file='claims.csv'
      whole={whole}
      rows={claims}
      keyOf={({ claimId }) => claimId}
      columns={[
        {
          label: texts.reference,
          cell: ({ claimId, reference }) => (
            <Link to='/fees/claims/$claimId' params={{ claimId }} className='link tabular-nums'>
              {reference}
            </Link>
          ),
          text: ({ reference }) => reference,
        },
        { label: texts.payer, cell: ({ payerId }) => nameOf(payerId) },
        { label: texts.period, cell: periodOf },
        { label: texts.dueOn, cell: ({ dueOn }) => dateText(locale, dueOn), text: ({ dueOn }) => dueOn },
        { label: texts.determined, numeric: true, cell: ({ determined }) => yen(determined), text: ({ determined }) => determined },
        { label: texts.received, numeric: true, cell: ({ received }) => yen(received), text: ({ received }) => received },
        { label: texts.outstanding, numeric: true, cell: ({ outstanding }) => yen(outstanding), text: ({ outstanding }) => outstanding },
        { label: texts.state, cell: (claim) => <ClaimTag claim={claim} />, text: (claim) => texts.states[claimState(claim, todayInTokyo())] },
      ]}
    />
  )
}
