import type { Language } from '../kernel/page.ts'
import type { Mail } from '../platform/mail.ts'
import type { Frequency, KindCode, Link } from './contract.ts'
import type { Kind } from './reference.ts'

/** What a mail says of one notice. */
export type Line = { readonly kind: KindCode; readonly sentence: string; readonly about: Link; readonly things: readonly Link[] }

export type Letter = {
  readonly to: string
  readonly language: Language
  readonly frequency: Exclude<Frequency, 'off'>
  readonly lines: readonly Line[]
  readonly kinds: readonly Kind[]
  readonly portalUrl: string
  /** Of a saved search: how often it writes, as its owner chose. */
  readonly searchFrequency?: string | undefined
  /** Of the link that stops such mails without signing in; absent where nothing of it may be stopped. */
  readonly stopToken?: string | undefined
}

const words = {
  ja: {
    brand: '【官民 Kanmin】',
    'at-once': 'お知らせ',
    daily: 'きのうからのお知らせ',
    weekly: '今週のお知らせ',
    count: (count: number) => `（${count}件）`,
    open: '開く',
    why: (kinds: string, often: string) => `「${kinds}」のお知らせを、${often}お送りしています。`,
    often: { 'at-once': 'そのつど', daily: '毎朝まとめて', weekly: '毎週月曜日の朝にまとめて' },
    search: (often: string) => `保存した検索の新着だけを、${often}お知らせしています。止めるときは「保存した検索」で頻度を変えてください。`,
    searchOften: { 'at-once': '公開されるとすぐに', daily: '毎朝', weekly: '毎週月曜日の朝に', never: '' },
    searches: '保存した検索',
    settings: '届け方を変える・止める',
    stop: 'ログインせずに、この種類のメールを止める',
  },
  en: {
    brand: '[Kanmin] ',
    'at-once': 'Notice',
    daily: 'Notices since yesterday',
    weekly: 'Notices of this week',
    count: (count: number) => ` (${count})`,
    open: 'Open',
    why: (kinds: string, often: string) => `You get notices of the kind “${kinds}” ${often}.`,
    often: { 'at-once': 'as they happen', daily: 'each morning', weekly: 'each Monday morning' },
    search: (often: string) => `You get only the new hits of a saved search, ${often}. To stop it, change how often it writes in “Saved searches”.`,
    searchOften: { 'at-once': 'as soon as they are published', daily: 'each morning', weekly: 'each Monday morning', never: '' },
    searches: 'Saved searches',
    settings: 'Change or stop these mails',
    stop: 'Stop mails of this kind without signing in',
  },
} as const

const addressOf = ({ portalUrl, language }: Pick<Letter, 'portalUrl' | 'language'>, path: string) =>
  `${portalUrl}${language === 'en' ? '/en' : ''}${path}`

const kindsOf = ({ lines, kinds, language }: Letter): string =>
  kinds
    .filter(({ code }) => lines.some(({ kind }) => kind === code))
    .map(({ name, nameEn }) => (language === 'ja' ? name : nameEn))
    .join(language === 'ja' ? '」「' : '”, “')

const stopOf = (letter: Letter): string => {
  const [first, ...others] = new Set(letter.lines.map(({ kind }) => kind))
  return addressOf(letter, others.length === 0 && first ? `/notices/settings?kind=${first}` : '/notices/settings')
}

type Part = { readonly say: string } | { readonly link: string; readonly label: string }

/** The body, once: as plain text and as HTML it says the same. */
const partsOf = (letter: Letter): readonly Part[] => {
  const { language, frequency, lines } = letter
  const told = words[language]
  const often = told.searchOften[(letter.searchFrequency ?? '') as keyof typeof told.searchOften]
  return [
    ...lines.flatMap(({ sentence, about, things }) => [
      { say: sentence },
      ...(things.length > 0 ? things : [about]).map(({ path }) => ({ link: addressOf(letter, path), label: told.open })),
    ]),
    ...(lines.some(({ kind }) => kind === 'saved-search')
      ? [{ say: told.search(often || told.often[frequency]) }, { link: addressOf(letter, '/saved-searches'), label: told.searches }]
      : []),
    { say: told.why(kindsOf(letter), told.often[frequency]) },
    { link: stopOf(letter), label: told.settings },
    ...(letter.stopToken === undefined ? [] : [{ link: addressOf(letter, `/unsubscribe/${letter.stopToken}`), label: told.stop }]),
  ]
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')

const htmlOf = (part: Part): string =>
  'say' in part ? `<p>${escaped(part.say)}</p>` : `<p><a href="${escaped(part.link)}">${escaped(part.label)}</a></p>`

const textOf = (part: Part): string => ('say' in part ? `\n${part.say}` : `${part.label}: ${part.link}`)

/** A mail to one reader, in their language: what happened and where to read of it, and how to have no more such mails. */
export const letterMail = (letter: Letter): Mail => {
  const { to, language, frequency, lines } = letter
  const told = words[language]
  const [only, ...others] = lines
  const title = frequency === 'at-once' && only && others.length === 0 ? only.sentence : `${told[frequency]}${told.count(lines.length)}`
  const parts = partsOf(letter)
  return {
    to,
    subject: `${told.brand}${title}`,
    text: `${parts.map(textOf).join('\n').trim()}\n`,
    html: `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body>${parts.map(htmlOf).join('')}</body></html>`,
    ...(letter.stopToken === undefined
      ? { stopAt: stopOf(letter) }
      : { stopAt: `${letter.portalUrl}/api/notices/unsubscribes/${letter.stopToken}`, atOnePress: true }),
  }
}
