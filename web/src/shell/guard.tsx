import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { Failure, Forbidden } from './failure.tsx'
import { Loading } from './loading.tsx'
import { useAddress, useLocale, useTexts } from './locale.ts'
import { Page } from './page.tsx'
import { usePerson } from './person.ts'
import { useShell } from './shell.ts'

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

/** For courtesy only: the server refuses by itself what a person may not see. */
export const Guard = ({ title, operator = false, children }: GuardProps) => {
  const person = usePerson()
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
