import { Link } from '@tanstack/react-router'
import { dateText } from '../../shell/date.ts'
import { useLocale } from '../../shell/locale.ts'
import { Refusal } from '../../shell/refusal.ts'
import { useProcedureTexts } from './texts.ts'

type Told = Readonly<Record<string, unknown>>

const days = ['opinionsUntil', 'notBefore', 'today'] as const

/** What a refusal says in figures and days: how much is missing, until when, since when. */
export const RefusalFacts = ({ planId, error }: { readonly planId: string; readonly error: Error | null }) => {
  const { facts: texts, yen } = useProcedureTexts()
  const locale = useLocale()
  if (!(error instanceof Refusal)) return null
  const told: Told = { ...error.problem }
  const { missingHeads, missingAmount, received, missing, fees, atMost } = told
  const lastDay = told['complyUntil'] ?? told['until'] ?? told['endsOn']
  const lines = [
    ...(typeof missingHeads === 'number' && typeof missingAmount === 'number' && missingHeads + missingAmount > 0
      ? [texts.missing(missingHeads, yen(missingAmount))]
      : []),
    ...days.flatMap((name) => {
      const on = told[name]
      return typeof on === 'string' ? [texts[name](dateText(locale, on))] : []
    }),
    ...(typeof lastDay === 'string' ? [texts.until(dateText(locale, lastDay))] : []),
    ...(typeof received === 'number' ? [texts.opinions(received)] : []),
    ...(typeof fees === 'number' && typeof atMost === 'number' ? [texts.costs(yen(fees), yen(atMost))] : []),
    ...(Array.isArray(missing) ? [texts.incomplete(missing.length)] : []),
  ]
  if (lines.length === 0) return null
  return (
    <div className='mt-4' data-part='refusal-facts'>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {Array.isArray(missing) && (
        <Link to='/plans/$planId' params={{ planId }} className='link'>
          {texts.toPlan}
        </Link>
      )}
    </div>
  )
}
