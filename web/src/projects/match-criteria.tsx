import { Tag } from '../shell/tag.tsx'
import { useWhy } from './match-words.ts'
import type { Criterion } from './sheet-queries.ts'
import { useSheetTexts } from './sheet-texts.ts'

const percent = (degree: number) => Math.round(degree * 100)

/** The length of the frame is the weight, its dark part how well it fits; the words beside it say the same. */
const Bar = ({ weight, degree, most }: { readonly weight: number; readonly degree: number | undefined; readonly most: number }) => (
  <svg aria-hidden='true' viewBox='0 0 100 12' preserveAspectRatio='none' className='mt-1 h-3 w-full max-w-md'>
    <rect
      x='0'
      y='0'
      width={(weight / most) * 100}
      height='12'
      fill='var(--drawn-paper)'
      stroke='var(--drawn-words)'
      strokeWidth='1'
      vectorEffect='non-scaling-stroke'
    />
    {degree !== undefined && <rect x='0' y='0' width={(weight / most) * 100 * degree} height='12' fill='var(--drawn)' />}
  </svg>
)

/** Every criterion with its weight, how well it fits and why: a list in words, with a bar that repeats them. */
export const MatchCriteria = ({ criteria }: { readonly criteria: readonly Criterion[] }) => {
  const texts = useSheetTexts().matches
  const whyOf = useWhy()
  const most = Math.max(...criteria.map(({ weight }) => weight), 1)
  return (
    <>
      <p className='mt-2 text-solid-gray-700'>{texts.chart}</p>
      <ul className='mt-2 border-t border-solid-gray-420'>
        {criteria.map(({ criterion, weight, degree, isMissing, why }) => (
          <li key={criterion} className='grid gap-x-6 border-b border-solid-gray-420 py-3 md:grid-cols-[16rem_1fr]'>
            <div>
              <p>
                <span className='text-std-16B-170'>{texts.criteria[criterion]}</span>{' '}
                <span className='text-solid-gray-700'>
                  {texts.weight(weight)} · {degree === undefined ? texts.unasked : texts.degree(percent(degree))}
                </span>
              </p>
              <Bar weight={weight} degree={degree} most={most} />
            </div>
            <p>
              {isMissing && (
                <>
                  <Tag tone='wait'>{texts.missing}</Tag>{' '}
                </>
              )}
              {whyOf(why)}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What speaks most for a pair and what is missing: what somebody reads before they open all of it. */
export const MatchSummary = ({ criteria }: { readonly criteria: readonly Criterion[] }) => {
  const texts = useSheetTexts().matches
  const whyOf = useWhy()
  const strongest = criteria
    .filter(({ degree, isMissing }) => degree !== undefined && degree >= 0.5 && !isMissing)
    .toSorted((one, other) => other.weight * (other.degree ?? 0) - one.weight * (one.degree ?? 0))
    .slice(0, 3)
  const missing = criteria.filter(({ isMissing }) => isMissing)
  return (
    <div className='mt-3 grid gap-x-8 gap-y-3 md:grid-cols-2'>
      <div>
        <h3 className='text-std-16B-170'>{texts.strong}</h3>
        <ul className='list-disc pl-6'>
          {strongest.map(({ criterion, why }) => (
            <li key={criterion}>{texts.criteria[criterion] + texts.colon + whyOf(why)}</li>
          ))}
        </ul>
      </div>
      <div>
        <h3 className='text-std-16B-170'>{texts.lacking}</h3>
        {missing.length === 0 ? (
          <p>{texts.nothingLacking}</p>
        ) : (
          <ul className='list-disc pl-6'>
            {missing.map(({ criterion, why }) => (
              <li key={criterion}>{texts.criteria[criterion] + texts.colon + whyOf(why)}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}
