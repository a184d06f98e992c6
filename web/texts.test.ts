import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const source = join(import.meta.dirname, 'src')

const catalogues = async () => (await readdir(source, { recursive: true })).filter((file) => /[\\/]texts[\\/][a-z-]+\.ts$/.test(file))

/** Every block that brings entries to the menu has pages, and words on them. */
const blocksWithMenu = async () =>
  (await readdir(source, { recursive: true })).filter((file) => /[\\/]menu\.ts$/.test(file)).map((file) => file.split(/[\\/]/)[0] ?? '')

const isOf = (file: string, block: string, language: string) => file.startsWith(block) && new RegExp(`[\\\\/-]${language}\\.ts$`).test(file)

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
})
