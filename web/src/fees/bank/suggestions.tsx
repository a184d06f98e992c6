import { useQuery } from '@tanstack/react-query'
import { useShell } from '../../shell/shell.ts'
import { Tag } from '../../shell/tag.tsx'
import { usePeriod } from '../levy/claim-table.tsx'
import { usePayerNames } from '../names.tsx'
import { claimQuery, type Deposit, type Suggestion } from '../queries.ts'
import { useBankTexts, useDeskTexts } from '../texts.ts'

type SuggestionsProps = {
  readonly deposit: Deposit
  readonly code: string
  readonly chosen: number
  readonly choose: (at: number) => void
}

type PartProps = { readonly part: Suggestion['parts'][number] }

/** The claim by its number, its period and what is owed on it: since the file came in it may have been paid. */
const Part = ({ part: { claimId, amount } }: PartProps) => {
  const { review: texts } = useBankTexts()
  const { yen } = useDeskTexts()
  const periodOf = usePeriod()
  const { data: claim } = useQuery(claimQuery(useShell(), claimId))
  if (!claim) return yen(amount)
  const named = `${claim.reference} ${periodOf(claim)}`
  return claim.outstanding === 0 ? `${named}: ${texts.paidMeanwhile(yen(amount))}` : `${named}: ${yen(amount)} / ${yen(claim.outstanding)}`
}

/** What each part of a suggestion pays. */
const Parts = ({ suggestion: { reason, parts, left, together } }: { readonly suggestion: Suggestion }) => {
  const { review: texts } = useBankTexts()
  const { yen } = useDeskTexts()
  const [paid] = parts
  if (paid && left === 0 && (reason === 'duplicate' || reason === 'over')) return <p className='mt-1'>{texts.overpaid(yen(paid.amount))}</p>
  return (
    <ul className='mt-1 list-disc pl-6'>
      {parts.map((part) => (
        <li key={part.claimId} className='tabular-nums'>
          <Part part={part} />
        </li>
      ))}
      {left > 0 && <li>{texts.left(yen(left))}</li>}
      {together && together.length > 0 && <li>{texts.together(together.length)}</li>}
    </ul>
  )
}

/** What may be meant, the likeliest first, each with its reason; a digit chooses. */
export const Suggestions = ({ deposit, code, chosen, choose }: SuggestionsProps) => {
  const { review: texts } = useBankTexts()
  const nameOf = usePayerNames(code)
  const suggestions = deposit.review?.suggestions ?? []
  return (
    <>
      <h2 className='mt-6 text-std-20B-150'>{texts.suggestions}</h2>
      {suggestions.length === 0 && <p className='mt-2'>{texts.noSuggestion}</p>}
      <ol className='mt-3 grid gap-3'>
        {suggestions.map((suggestion, at) => {
          const isChosen = at === chosen
          const isFit = suggestion.parts.length > 0
          return (
            <li
              key={`${suggestion.payerId} ${JSON.stringify(suggestion.parts)}`}
              className={`rounded-8 border p-4 ${isChosen ? 'border-2 border-key-900 bg-key-50' : 'border-solid-gray-420'}`}
            >
              <p className='flex flex-wrap items-center gap-2'>
                <strong>{nameOf(suggestion.payerId)}</strong>
                <Tag>{texts.reasons[suggestion.reason]}</Tag>
                {isChosen && <Tag tone='good'>{texts.chosen}</Tag>}
              </p>
              <p className='mt-1 text-solid-gray-800'>{texts.why[suggestion.reason]}</p>
              <Parts suggestion={suggestion} />
              {isFit && (
                <button
                  type='button'
                  data-key={String(at + 1)}
                  aria-keyshortcuts={String(at + 1)}
                  aria-pressed={isChosen}
                  onClick={() => choose(at)}
                  className='no-print link mt-2 min-h-11 cursor-pointer'
                >
                  {texts.choose(at + 1)}
                </button>
              )}
            </li>
          )
        })}
      </ol>
    </>
  )
}
