import { describe, expect, it } from 'vitest'
import { articleText } from './article.ts'

describe('an article of the law', () => {
  it.each([
    ['法5条15項', 'Art. 5(15)'],
    ['法17条の8第1項', 'Art. 17-8(1)'],
    ['法17条の7第2項・第3項', 'Art. 17-7(2); (3)'],
    ['法17条の7第2項6号', 'Art. 17-7(2), item 6'],
    ['規則38条1号', 'Ordinance for Enforcement, Art. 38, item 1'],
    ['法17条の7第1項・規則38条', 'Art. 17-7(1); Ordinance for Enforcement, Art. 38'],
    ['法17条の7第7項・民法143条', 'Art. 17-7(7); Civil Code, Art. 143'],
    ['法17条の9第2項・17条の11第2項', 'Art. 17-9(2); Art. 17-11(2)'],
  ])('is cited in English as its translators do: %s', (article, english) => {
    expect(articleText('en', article)).toBe(english)
  })

  it('stays as it is to a reader of Japanese, and where it is no article', () => {
    expect(articleText('ja', '法5条15項')).toBe('法5条15項')
    expect(articleText('en', '条例')).toBe('条例')
  })
})
