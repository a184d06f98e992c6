import { Suspense, use } from 'react'
import { ProblemLink } from './failure.tsx'
import { type Locale, useLocale, useTexts } from './locale.ts'
import { Notice } from './notice.tsx'
import { Refusal } from './refusal.ts'

type Words = Readonly<Record<Locale, Readonly<Record<string, string>>>>

/** A block's own words for its refusals, where it has any: they come when it first refuses. */
const files = import.meta.glob<Words>('../*/texts/refusals.ts', { import: 'refusals' })

const none: Promise<Words> = Promise.resolve({ ja: {}, en: {} })
const asked = new Map<string, Promise<Words>>()

const wordsOf = (type: string): Promise<Words> => {
  const block = type.split('/')[2] ?? ''
  const words = asked.get(block) ?? files[`../${block}/texts/refusals.ts`]?.().catch(() => none) ?? none
  asked.set(block, words)
  return words
}

const Told = ({ type }: { readonly type: string }) => {
  const locale = useLocale()
  const texts = useTexts()
  const shared: Readonly<Record<string, string>> = texts.refusals
  const own = use(wordsOf(type))[locale]
  return (
    <Notice tone='error' announced title={own[type] ?? shared[type] ?? texts.failure.act}>
      <ProblemLink type={type} />
    </Notice>
  )
}

/** An act was refused: in the reader's words where we have them, with the way to its page. */
export const RefusalNotice = ({ error }: { readonly error: Error }) => (
  <Suspense>
    <Told type={error instanceof Refusal ? error.problem.type : 'about:blank'} />
  </Suspense>
)
