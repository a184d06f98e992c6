import { Link } from '@tanstack/react-router'
import { dateText } from '../shell/date.ts'
import { useLocale } from '../shell/locale.ts'
import { Tag } from '../shell/tag.tsx'
import { MemberName } from './member-name.tsx'
import type { NeedListing, SolutionListing } from './search-queries.ts'
import { useSearchTexts } from './sheet-texts.ts'
import { useDeadline, useFields, useListing, usePlace, usePrefectures, useTerms } from './terms.ts'

const needTones = { published: 'good', 'in-selection': 'wait' } as const

const toneOf = (status: string) => (status in needTones ? needTones[status as keyof typeof needTones] : 'neutral')

const Place = ({ code }: { readonly code: string }) => <>{usePlace(code)}</>

const useAreaWords = () => {
  const terms = useTerms()
  const listing = useListing()
  const prefectures = usePrefectures()
  return (area: SolutionListing['area']) => (area.extent === 'nationwide' ? terms.nationwide : listing(area.prefectures, prefectures))
}

const Facts = ({ thing }: { readonly thing: NeedListing | SolutionListing }) => {
  const terms = useTerms()
  const listing = useListing()
  const areaWords = useAreaWords()
  const words =
    'needId' in thing
      ? [terms.budget[thing.budgetBand], listing(thing.forms, terms.form)]
      : [terms.budget[thing.costBand], terms.costModel[thing.costModel], terms.readiness[thing.readiness], areaWords(thing.area)]
  return (
    <ul className='mt-3 flex flex-wrap gap-x-4 gap-y-1 text-solid-gray-800'>
      <li className='w-full'>{listing(thing.fields, useFields())}</li>
      {words.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  )
}

type CardProps = {
  readonly thing: NeedListing | SolutionListing
  readonly isCompared: boolean
  readonly mayCompare: boolean
  readonly onCompare: () => void
}

/** One thing that was found: enough to decide whether to open it. */
export const ResultCard = ({ thing, isCompared, mayCompare, onCompare }: CardProps) => {
  const texts = useSearchTexts()
  const terms = useTerms()
  const locale = useLocale()
  const deadline = useDeadline()
  const isNeed = 'needId' in thing
  const title = (locale === 'en' && thing.titleEn) || thing.title
  const excerpt = (locale === 'en' && thing.excerptEn) || thing.excerpt
  const language = locale === 'en' && !thing.titleEn ? 'ja' : undefined
  return (
    <li className='rounded-16 border border-solid-gray-420 p-4 sm:p-6'>
      <article>
        <div className='flex flex-wrap items-center gap-2'>
          {isNeed && <Tag tone={toneOf(thing.status)}>{terms.needStatus[thing.status]}</Tag>}
          {thing.level !== 'public' && <Tag>{terms.level[thing.level]}</Tag>}
          <p className='text-solid-gray-700'>{deadline(thing.validUntil)}</p>
        </div>
        <h3 className='mt-2 text-std-20B-150' lang={language}>
          {isNeed ? (
            <Link to='/needs/$needId' params={{ needId: thing.needId }} className='link'>
              {title}
            </Link>
          ) : (
            <Link to='/solutions/$solutionId' params={{ solutionId: thing.solutionId }} className='link'>
              {title}
            </Link>
          )}
        </h3>
        <p className='mt-1'>
          <MemberName memberId={thing.memberId} known={thing.memberName} />
          {isNeed && (
            <span className='text-solid-gray-700'>
              {locale === 'ja' ? '（' : ' ('}
              <Place code={thing.localGovernmentCode} />
              {locale === 'ja' ? '）' : ')'}
            </span>
          )}
        </p>
        <p className='mt-3' lang={locale === 'en' && !thing.excerptEn ? 'ja' : undefined}>
          {excerpt}
        </p>
        <Facts thing={thing} />
        <div className='mt-3 flex flex-wrap items-center justify-between gap-2'>
          <p className='text-solid-gray-700'>{texts.published(dateText(locale, tokyoDay(thing.publishedAt)))}</p>
          <label className={`no-print flex min-h-11 items-center gap-2 ${mayCompare ? 'cursor-pointer' : 'text-solid-gray-700'}`}>
            <input type='checkbox' checked={isCompared} disabled={!mayCompare} onChange={onCompare} className='size-5 accent-key-900' />
            {texts.compare.add}
            <span className='sr-only'>{` ${title}`}</span>
          </label>
        </div>
      </article>
    </li>
  )
}

/** The day it was in Tokyo. */
export const tokyoDay = (at: string): string => new Date(Date.parse(at) + 9 * 3_600_000).toISOString().slice(0, 10)
