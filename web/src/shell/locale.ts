import { useRouterState } from '@tanstack/react-router'
import { createContext, useContext } from 'react'
import { en } from './texts/en.ts'
import { ja, type Texts } from './texts/ja.ts'

/** The URL carries the locale, so that a link says what its sender saw: `/…` Japanese, `/en/…` English. */
export type Locale = 'ja' | 'en'

export const localeOf = (pathname: string): Locale => (/^\/en(\/|$)/.test(pathname) ? 'en' : 'ja')

export const withoutLocale = (pathname: string): string => pathname.replace(/^\/en(?=\/|$)/, '') || '/'

export const inLocale = (locale: Locale, pathname: string): string => (locale === 'ja' ? pathname : `/en${pathname === '/' ? '' : pathname}`)

const catalogues: Readonly<Record<Locale, Texts>> = { ja, en }

export const LocaleContext = createContext<Locale>('ja')

export const useLocale = (): Locale => useContext(LocaleContext)

export const useTexts = (): Texts => catalogues[useLocale()]

/** The address as the browser shows it, without the origin. */
export const useAddress = (): URL => new URL(useRouterState({ select: (state) => state.location.publicHref }), window.location.origin)

/** A name in the reader's language, where it has one in English. */
export const nameIn = (locale: Locale, { name, nameEn }: { readonly name: string; readonly nameEn?: string | undefined }): string =>
  locale === 'en' ? (nameEn ?? name) : name
