import { Link } from '@tanstack/react-router'
import { Button } from './button.tsx'
import { useTexts } from './locale.ts'
import { NotFound } from './not-found.tsx'
import { Page } from './page.tsx'
import { Refusal } from './refusal.ts'

/** `/problems/members/body-already-applied` → its page of this portal. */
export const ProblemLink = ({ type }: { readonly type: string }) => {
  const texts = useTexts()
  const [, block, name] = /^\/problems\/([a-z-]+)\/([a-z-]+)$/.exec(type) ?? []
  if (block === undefined || name === undefined) return null
  return (
    <Link to='/problems/$block/$name' params={{ block, name }} className='link'>
      {texts.failure.aboutThis}
    </Link>
  )
}

export const Forbidden = () => {
  const texts = useTexts()
  return (
    <Page title={texts.failure.forbidden}>
      <p className='mt-6'>{texts.failure.forbiddenAdvice}</p>
    </Page>
  )
}

/** Something a page needed did not come: says what, and offers the way on. */
export const Failure = ({ error, retry }: { readonly error: Error; readonly retry?: (() => void) | undefined }) => {
  const texts = useTexts()
  const problem = error instanceof Refusal ? error.problem : undefined
  // An id that cannot be an id is as absent as one that names nothing.
  if (problem?.status === 404 || problem?.errors?.some(({ pointer }) => pointer.startsWith('path:'))) return <NotFound />
  if (problem?.status === 403) return <Forbidden />
  return (
    <Page title={texts.failure.title}>
      <p className='mt-6'>{texts.failure.advice}</p>
      {problem && (
        <p className='mt-2'>
          <ProblemLink type={problem.type} />
        </p>
      )}
      <div className='mt-6'>
        <Button onClick={retry ?? (() => window.location.reload())}>{texts.failure.retry}</Button>
      </div>
    </Page>
  )
}
