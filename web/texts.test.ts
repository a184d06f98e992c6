import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as feesGrantProblems from '../functions/fees/grant/grant-problems.ts'
import * as feesPaperProblems from '../functions/fees/notice/paper-problems.ts'
import * as feesProblems from '../functions/fees/problems.ts'
import { refusals as feesRefusals } from './src/fees/texts/refusals.ts'

const source = join(import.meta.dirname, 'src')

const catalogues = async () => (await readdir(source, { recursive: true })).filter((file) => /[\\/]texts[\\/][a-z-]+\.ts$/.test(file))

/** Every block that brings entries to the menu has pages, and words on them. */
const blocksWithMenu = async () =>
  (await readdir(source, { recursive: true })).filter((file) => /[\\/]menu\.ts$/.test(file)).map((file) => file.split(/[\\/]/)[0] ?? '')

const isOf = (file: string, block: string, language: string) => file.startsWith(block) && new RegExp(`[\\\\/-]${language}\\.ts$`).test(file)

/** Full-width punctuation, letters and spaces: at home in Japanese alone. */
const fullWidth = /[\u3000-\u303f\uff00-\uffef]/

/** The English of a file: all of a catalogue, and where both languages stand together what follows `en:`. */
const englishOf = (file: string, text: string): string =>
  isOf(file, '', 'en') ? text : [...text.matchAll(/\ben: (['"`])(.*?)\1/g)].map(([, , words]) => words).join('\n')

/** What asks for the language, says what may be typed in either, or is said to whoever reads the source. */
const isNoWord = /=== 'ja'|pattern=|\.(?:split|replace)\(\/|^\s*(?:\/\*\*|\/\/)/

/** What a page says by itself, whoever reads it. */
const saidToEverybody = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !isNoWord.test(line))
    .join('\n')

// That both languages have the same keys is for the compiler to say.
describe('the catalogues of words', () => {
  it('stand beside their block, none so long that nobody reads it', async () => {
    const files = await catalogues()
    expect(files.length).toBeGreaterThan(5)
    for (const block of await blocksWithMenu())
      for (const language of ['ja', 'en'])
        expect(
          files.some((file) => isOf(file, block, language)),
          `${block} in ${language}`,
        ).toBe(true)
    for (const file of files) expect((await readFile(join(source, file), 'utf8')).split('\n').length - 1, file).toBeLessThanOrEqual(300)
  })

  it('keep the punctuation of Japanese out of English', async () => {
    const files = (await readdir(source, { recursive: true })).filter((file) => /[\\/](texts[\\/][a-z-]+|menu|[a-z-]+-menu)\.ts$/.test(file))
    const english = await Promise.all(files.map(async (file) => ({ file, text: englishOf(file, await readFile(join(source, file), 'utf8')) })))

    expect(english.filter(({ text }) => text !== '').length).toBeGreaterThan(10)
    expect(english.filter(({ text }) => fullWidth.test(text)).map(({ file }) => file)).toEqual([])
  })

  it('have all punctuation that differs: a page itself has none that only one language knows', async () => {
    // Before any language is known it speaks both.
    const files = (await readdir(source, { recursive: true })).filter((file) => file.endsWith('.tsx') && !file.endsWith('unreachable.tsx'))
    const pages = await Promise.all(files.map(async (file) => ({ file, text: saidToEverybody(await readFile(join(source, file), 'utf8')) })))

    expect(pages.length).toBeGreaterThan(100)
    expect(pages.filter(({ text }) => fullWidth.test(text)).map(({ file }) => file)).toEqual([])
  })
})

describe('the refusals of fees', () => {
  const spoken = Object.values({ ...feesProblems, ...feesGrantProblems, ...feesPaperProblems })
    .map(({ type }) => `/problems/${type}`)
    .toSorted()

  it.each(['ja', 'en'] as const)('are each told to a reader of %s, and none that is never spoken', (language) => {
    expect(spoken.length).toBeGreaterThan(30)
    expect(Object.keys(feesRefusals[language]).toSorted()).toEqual(spoken)
  })
})
