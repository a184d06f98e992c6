import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

type Row = { readonly term: string; readonly article: string; readonly name: string; readonly file: string }

const rows: readonly Row[] = [...read('docs/law-tests.md').matchAll(/^\| (.+) \| (.+) \| (.+) \| `(.+)` \|$/gm)].map(
  ([, term = '', article = '', name = '', file = '']) => ({ term, article, name, file }),
)

/** What a file calls its tests: by one line or, with a table of cases, by the line that ends it. */
const testsIn = (path: string): readonly string[] => [...read(path).matchAll(/^ *(?:it|\] as const\)|\]\))\('(.+)', /gm)].map(([, name = '']) => name)

describe('the table of the law', () => {
  it.each(rows)('names a test that is there, with its article: $term', ({ article, name, file }) => {
    expect(article).toMatch(/^17-/)
    expect(testsIn(file).filter((each) => each === name)).toHaveLength(1)
  })

  it.each([
    ['functions/districts/law.test.ts', 20],
    ['functions/districts/law-each-year.test.ts', 2],
  ])('has every test of %s, each once', (file, atLeast) => {
    const named = rows.filter((row) => row.file === file).map(({ name }) => name)

    expect(testsIn(file).length).toBeGreaterThanOrEqual(atLeast)
    expect(named.toSorted()).toEqual(testsIn(file).toSorted())
  })
})
