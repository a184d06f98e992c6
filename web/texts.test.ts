import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const source = join(import.meta.dirname, 'src')

const catalogues = async () => (await readdir(source, { recursive: true })).filter((file) => /[\\/]texts[\\/][a-z-]+\.ts$/.test(file))

// That both languages have the same keys is for the compiler to say.
describe('the catalogues of words', () => {
  it('stand beside their block, none so long that nobody reads it', async () => {
    const files = await catalogues()
    expect(files.length).toBeGreaterThan(5)
    for (const file of files) expect((await readFile(join(source, file), 'utf8')).split('\n').length - 1, file).toBeLessThanOrEqual(300)
  })
})
