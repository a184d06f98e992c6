import { getRouteApi, Navigate } from '@tanstack/react-router'
import { Button } from './button.tsx'
import { inLocale, useLocale, useTexts } from './locale.ts'
import { Page } from './page.tsx'
import { useSession, useShell } from './shell.ts'

const route = getRouteApi('/sign-in')

export const SignIn = () => {
  const texts = useTexts()
  const locale = useLocale()
  const { session } = useShell()
  const { returnTo } = route.useSearch()
  const state = useSession()
  if (state.status === 'in') return <Navigate to='/' replace />
  return (
    <Page title={texts.session.signIn}>
      <p className='mt-6 max-w-3xl'>{texts.session.explanation}</p>
      <div className='mt-6'>
        <Button onClick={() => void session.signIn(returnTo ?? inLocale(locale, '/'), locale)}>{texts.session.toIssuer}</Button>
      </div>
    </Page>
  )
}
