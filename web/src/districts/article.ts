import type { Locale } from '../shell/locale.ts'

const laws: Readonly<Record<string, string>> = { 法: '', 規則: 'Ordinance for Enforcement, ', 民法: 'Civil Code, ' }

const citation = /^(法|規則|民法)?(?:(\d+)条(?:の(\d+))?)?(?:第?(\d+)項)?(?:第?(\d+)号)?$/

const inEnglish = (cited: string): string => {
  const [found, law = '', article, branch, paragraph, item] = citation.exec(cited) ?? []
  if (!found) return cited
  const of = `${laws[law] ?? ''}${article ? `Art. ${article}` : ''}${branch ? `-${branch}` : ''}`
  return `${of}${paragraph ? `(${paragraph})` : ''}${item ? `${of || paragraph ? ', ' : ''}item ${item}` : ''}`
}

/** 法17条の7第2項・規則38条 · Art. 17-7(2); Ordinance for Enforcement, Art. 38 */
export const articleText = (locale: Locale, article: string): string => (locale === 'ja' ? article : article.split('・').map(inEnglish).join('; '))
