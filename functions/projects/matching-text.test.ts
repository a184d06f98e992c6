import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Pair } from './matching.ts'
import { createTextSimilarity, keywordsOf, type ShippedWords, shippedFrequencies, stemOf, type TextRules, termsOf } from './matching-text.ts'

const read = <Content>(file: string): Content => JSON.parse(readFileSync(join(import.meta.dirname, '../../data', file), 'utf8'))
const frequencies = shippedFrequencies(read<ShippedWords>('matching-words.json'))
const { text: rules } = read<{ text: TextRules }>('matching.json')
const similarity = createTextSimilarity(frequencies, rules)

const likeness = async (asked: string, given: string) => {
  const [found] = await similarity([{ need: { text: asked }, solution: { text: given } } as Pair])
  return found ?? { degree: Number.NaN, words: [] }
}

const ponds = 'ため池の水位を遠くから見て、決壊のおそれを早く知りたい。Reading the water level of ponds from afar.'

describe('the form in which a word is compared', () => {
  it.each([
    ['取り組み', '取組'],
    ['申し込み', '申込み'],
    ['ｾﾝｻｰ', 'センサー'],
    ['ＧＰＳ', 'gps'],
    ['鎌ケ谷', '鎌ヶ谷'],
    ['sensors', 'sensor'],
    ['batteries', 'battery'],
  ])('is one for %s and %s', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other))
  })

  it('is another for another word', () => {
    expect(stemOf('水位')).not.toBe(stemOf('水道'))
    expect(stemOf('取り組み')).not.toBe(stemOf('取り扱い'))
  })

  it('is cut from the text alike, whatever its width', () => {
    expect(termsOf('ﾀﾞﾝﾌﾟの位置をＧＰＳで')).toEqual(termsOf('ダンプの位置をGPSで'))
  })

  it('lets no run of characters span a full stop', () => {
    expect([...termsOf('水位。計測').bigram.keys()]).toEqual(['水位', '計測'])
    expect([...termsOf('水位計のおそれ').trigram.keys()]).toEqual(['水位計', '位計の', '計のお'])
  })
})

describe('how alike two texts are', () => {
  it('is full for a text and itself, nothing for another language, and the same in either direction', async () => {
    const other = '消防が煙を見つけて知らせる'

    expect((await likeness(ponds, ponds)).degree).toBe(1)
    expect((await likeness('ため池の水位', 'fire hydrants')).degree).toBe(0)
    expect((await likeness(ponds, other)).degree).toBeLessThan(0.1)
  })

  it('does not change with the width, the case or the okurigana of what is written', async () => {
    const plain = await likeness('GPS センサーの取組', 'センサーと GPS による取組を、申込みから')
    const varied = await likeness('ＧＰＳ ｾﾝｻｰの取り組み', 'センサーと gps による取組を、申込みから')

    expect(varied.degree).toBeCloseTo(plain.degree, 1)
    expect(varied.degree).toBeGreaterThan(0.2)
  })

  it('is shown by the words a reader would point at, Japanese first, and by none that every text has', async () => {
    const { words } = await likeness(`${ponds}同じ市民が two`, 'The two water level of ponds: 市民と同じため池の水位を見る GPS')

    expect(words.slice(0, 2).toSorted()).toEqual(['ため池', '水位'].toSorted())
    expect(words).toContain('ponds')
    for (const common of ['the', 'two', 'の', '同じ']) expect(words).not.toContain(common)
  })

  it('is little where no word bears it out', async () => {
    const { degree, words } = await likeness('これを知りたい', 'これが知りたいのです')

    expect(words).toEqual([])
    expect(degree).toBeLessThan(0.275)
  })
})

it('keeps of a text its forty words that tell most', () => {
  const found = keywordsOf(`${ponds} の の の the the 12`, frequencies)

  expect(found.slice(0, 4)).toContain('ため池')
  expect(found).not.toContain('の')
  expect(found).not.toContain('12')
  expect(keywordsOf(Array.from({ length: 60 }, (_, at) => `word${at}x`).join(' '), frequencies)).toHaveLength(40)
})
