import { Suspense, use, useLayoutEffect, useRef, useState } from 'react'
import { ProblemLink } from './failure.tsx'
import { type Locale, useLocale, useTexts } from './locale.ts'
import { Notice } from './notice.tsx'
import { type ProblemDocument, Refusal } from './refusal.ts'

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

/** What a field of the form around is called to its reader; undefined where the form has none of that name. */
const labelIn = (form: HTMLFormElement | null | undefined, name: string): string | undefined => {
  const field = form?.elements.namedItem(name)
  const label = field instanceof Element && 'labels' in field ? (field as HTMLInputElement).labels?.[0] : undefined
  // Beside its name a label says whether the field is required.
  return label?.firstChild?.textContent?.trim()
}

/** The fields of the form around that the API found wrong, as the form calls them. */
const useMisfits = (problem: ProblemDocument | undefined) => {
  const place = useRef<HTMLDivElement>(null)
  const [misfits, setMisfits] = useState<readonly string[]>([])
  useLayoutEffect(() => {
    const form = place.current?.closest('form')
    const named = (problem?.errors ?? []).flatMap(({ pointer }) => labelIn(form, pointer.split('/').at(-1) ?? '') ?? [])
    setMisfits([...new Set(named)])
  }, [problem])
  return { place, misfits }
}

const Told = ({ problem }: { readonly problem: ProblemDocument | undefined }) => {
  const locale = useLocale()
  const texts = useTexts()
  const { place, misfits } = useMisfits(problem)
  const shared: Readonly<Record<string, string>> = texts.refusals
  const type = problem?.type ?? 'about:blank'
  const own = use(wordsOf(type))[locale]
  const title = misfits.length > 0 ? texts.failure.misfits(misfits) : (own[type] ?? shared[type] ?? texts.failure.act)
  return (
    <div ref={place}>
      <Notice tone='error' announced title={title}>
        {problem?.retryAfterSeconds !== undefined && <p>{texts.failure.again(problem.retryAfterSeconds)}</p>}
        <ProblemLink type={type} />
      </Notice>
    </div>
  )
}

/** An act was refused: in the reader's words where we have them, with the way to its page. */
export const RefusalNotice = ({ error }: { readonly error: Error }) => (
  <Suspense>
    <Told problem={error instanceof Refusal ? error.problem : undefined} />
  </Suspense>
)
