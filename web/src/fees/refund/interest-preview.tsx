import { useQuery } from '@tanstack/react-query'
import { dateText } from '../../shell/date.ts'
import { useLocale } from '../../shell/locale.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { useDeskTexts, useRefundTexts } from '../texts.ts'
import { type Refund, refundableQuery } from './refund-queries.ts'

/** 0.013 is 1.3. */
export const percentOf = (rate: string): string => String(Number((Number(rate) * 100).toFixed(6)))

/** How interest comes about, stretch by stretch. */
export const Reckoned = ({ interest }: { readonly interest: Refund['interest'] }) => {
  const { preview: texts } = useRefundTexts()
  const { yen } = useDeskTexts()
  const locale = useLocale()
  return (
    <ul className='mt-2 list-disc pl-6'>
      {interest.days.map(({ from, until, days, base, rate, amount }) => (
        <li key={`${from} ${base}`}>
          {texts.days(`${dateText(locale, from)}–${dateText(locale, until)}`, days, yen(base), percentOf(rate), yen(amount))}
        </li>
      ))}
      {interest.sum !== interest.amount && <li>{texts.cut(yen(interest.sum), yen(interest.amount))}</li>}
    </ul>
  )
}

/** What goes back with a refund, before it is ordered. */
export const InterestPreview = ({ claimId, amount }: { readonly claimId: string; readonly amount: number }) => {
  const { preview: texts } = useRefundTexts()
  const { yen } = useDeskTexts()
  const { data, error } = useQuery({ ...refundableQuery(useShell(), claimId, amount), enabled: amount > 0 })
  if (error) return <RefusalNotice error={error} />
  if (!data) return null
  return (
    <div role='status' className='mt-6'>
      <p>{texts.together(yen(data.amount), yen(data.interest.amount), yen(data.amount + data.interest.amount))}</p>
      <Reckoned interest={data.interest} />
    </div>
  )
}
