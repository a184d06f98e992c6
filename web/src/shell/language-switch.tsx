import { useRouter } from '@tanstack/react-router'
import type { MouseEvent } from 'react'
import { inLocale, type Locale, useAddress, useLocale, withoutLocale } from './locale.ts'

const labels: Readonly<Record<Locale, string>> = { ja: '日本語', en: 'English' }

const isPlainClick = (event: MouseEvent) => event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

/** The same page in the other language, named in that language. */
export const LanguageSwitch = () => {
  const { history } = useRouter()
  const address = useAddress()
  const other: Locale = useLocale() === 'ja' ? 'en' : 'ja'
  const target = inLocale(other, withoutLocale(address.pathname)) + address.search
  return (
    <a
      href={target}
      lang={other}
      hrefLang={other}
      className='link inline-flex min-h-11 items-center px-1'
      onClick={(event) => {
        if (!isPlainClick(event)) return
        event.preventDefault()
        history.push(target)
      }}
    >
      {labels[other]}
    </a>
  )
}
