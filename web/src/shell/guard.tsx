import { type ReactNode, useEffect } from 'react'
import { Button } from './button.tsx'
import { Failure, Forbidden } from './failure.tsx'
import { Loading } from './loading.tsx'
import { useAddress, useLocale, useTexts } from './locale.ts'
import { Page } from './page.tsx'
import { usePerson } from './person.ts'
import { useSession, useShell } from './shell.ts'

type GuardProps = { readonly title: string; readonly operator?: boolean; readonly children: ReactNode }

const AskToSignIn = ({ title }: { readonly title: string }) => {
  const texts = useTexts()
  const locale = useLocale()
  const address = useAddress()
  const { session } = useShell()
  return (
    <Page title={title}>
      <p className='mt-6'>{texts.session.needed}</p>
      <div className='mt-6'>
        <Button onClick={() => void session.signIn(address.pathname + address.search, locale)}>{texts.session.signIn}</Button>
      </div>
    </Page>
  )
}

/** Whoever was signed in still is, as far as anybody knows; goes on by itself when there is a network again. */
const Unreached = ({ title }: { readonly title: string }) => {
  const { session: texts, failure } = useTexts()
  const { pathname, search } = useAddress()
  const { session } = useShell()
  useEffect(() => {
    const resume = () => void session.start(pathname + search)
    window.addEventListener('online', resume)
    return () => window.removeEventListener('online', resume)
  }, [session, pathname, search])
  return (
    <Page title={title}>
      <p className='mt-6'>{texts.unreached}</p>
      <div className='mt-6'>
        <Button onClick={() => void session.start(pathname + search)}>{failure.retry}</Button>
      </div>
    </Page>
  )
}

/** For courtesy only: the server refuses by itself what a person may not see. */
export const Guard = ({ title, operator = false, children }: GuardProps) => {
  const person = usePerson()
  const state = useSession()
  if (state.status === 'returning' && state.isUnreachable) return <Unreached title={title} />
  if (person.status === 'nobody') return <AskToSignIn title={title} />
  if (person.status === 'failed') return <Failure error={person.error} retry={person.retry} />
  if (person.status === 'asking')
    return (
      <Page title={title}>
        <Loading />
      </Page>
    )
  if (operator && !person.isOperator) return <Forbidden />
  return children
}
