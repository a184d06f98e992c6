import { Outlet } from '@tanstack/react-router'
import { useEffect } from 'react'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { LocaleContext, localeOf, useAddress, useTexts } from './locale.ts'
import { Reminders } from './reminders.tsx'
import { SessionWatch } from './session-watch.tsx'

const SkipLink = () => {
  const texts = useTexts()
  return (
    <a
      href='#content'
      className='sr-only z-50 rounded-8 bg-white px-4 py-2 text-key-1000 underline focus:not-sr-only focus:absolute focus:top-2 focus:left-2'
    >
      {texts.frame.skip}
    </a>
  )
}

/** What stands around every page. A change of language builds all of it anew, so that no link keeps the old one. */
export const Frame = () => {
  const locale = localeOf(useAddress().pathname)

  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])

  return (
    <LocaleContext value={locale} key={locale}>
      <SkipLink />
      <div className='flex min-h-dvh flex-col'>
        <Header />
        <main id='content' tabIndex={-1} className='grow focus-visible:outline-none focus-visible:shadow-none'>
          <Reminders />
          <Outlet />
        </main>
        <Footer />
      </div>
      <SessionWatch />
    </LocaleContext>
  )
}
