import { useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { ButtonLink } from './button.tsx'
import { Loading } from './loading.tsx'
import { useTexts } from './locale.ts'
import { Page } from './page.tsx'
import { useShell } from './shell.ts'

/** Where the issuer sends people back to: takes the tokens and goes on to where they were. */
export const Callback = () => {
  const texts = useTexts()
  const { session } = useShell()
  const { history } = useRouter()
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    session.finishSignIn().then(
      (returnTo) => history.replace(returnTo),
      () => setFailed(true),
    )
  }, [session, history])

  return (
    <Page title={failed ? texts.session.failed : texts.session.returning}>
      {failed ? (
        <>
          <p className='mt-6'>{texts.session.failedAdvice}</p>
          <div className='mt-6'>
            <ButtonLink to='/sign-in'>{texts.session.signIn}</ButtonLink>
          </div>
        </>
      ) : (
        <Loading />
      )}
    </Page>
  )
}
