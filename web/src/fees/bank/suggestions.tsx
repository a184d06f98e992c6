import { useQuery } from '@tanstack/react-query'
import { useShell } from '../../shell/shell.ts'
import { Tag } from '../../shell/tag.tsx'
import { usePeriod } from '../levy/claim-table.tsx'
import { openClaimsQuery } from '../money-queries.ts'
import { usePayerNames } from '../names.tsx'
import type { Deposit, Suggestion } from '../queries.ts'
import { useBankTexts, useDeskTexts } from '../texts.ts'

type SuggestionsProps = {
  readonly deposit: Deposit
  readonly code: string
  readonly chosen: number
  readonly choose: (at: number) => void
}

/** What each part of a suggestion pays: the claim by its number, its period and what is owed on it. */
const Parts = ({ suggestion: { reason, parts, left, together }, code }: { readonly suggestion: Suggestion; readonly code: string }) => {
  const { review: texts } = useBankTexts()
  const { yen } = useDeskTexts()
  const periodOf = usePeriod()
  const { data: claims = [] } = useQuery(openClaimsQuery(useShell(), code))
  const [paid] = parts
  if (paid && left === 0 && (reason === 'duplicate' || reason === 'over')) return <p className='mt-1'>{texts.overpaid(yen(paid.amount))}</p>
  return (
    <ul className='mt-1 list-disc pl-6'>
      {parts.map(({ claimId, amount }) => {
        const claim = claims.find((each) => each.claimId === claimId)
        return (
          <li key={claimId} className='tabular-nums'>
            {claim ? `${claim.reference} ${periodOf(claim)}: ${yen(amount)} / ${yen(claim.outstanding)}` : yen(amount)}
          </li>
        )
      })}
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
              <Parts suggestion={suggestion} code={code} />
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
