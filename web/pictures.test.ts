import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'docs', 'pictures')

describe('the pictures of the README', () => {
  it('are all there, all shown with words for who cannot see them, and light', async () => {
    const readme = await readFile(join(root, 'README.md'), 'utf8')
    const shown = [...readme.matchAll(/!\[([^\]]*)\]\(docs\/pictures\/([^)]+)\)/g)].map(([, words = '', file = '']) => ({ words, file }))
    const taken = await readdir(folder)

    expect(shown.length).toBeGreaterThanOrEqual(4)
    expect(shown.map(({ file }) => file).toSorted()).toEqual(taken.toSorted())
    for (const { words, file } of shown) {
      expect(words.length, file).toBeGreaterThan(5)
      expect((await stat(join(folder, file))).size, file).toBeLessThan(150_000)
    }
  })
})
