import { access } from 'node:fs/promises'
import { join } from 'node:path'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import statement from '../data/accessibility.json'

const root = join(import.meta.dirname, '..')

/** How many success criteria each guideline of JIS X 8341-3:2016 has at level A and AA. */
const guidelines = { '1.1': 1, '1.2': 5, '1.3': 3, '1.4': 5, '2.1': 2, '2.2': 2, '2.3': 1, '2.4': 7, '3.1': 2, '3.2': 4, '3.3': 4, '4.1': 2 } as const

describe('the accessibility statement', () => {
  it('names each of the 38 criteria of levels A and AA once, thirteen of them AA', () => {
    const expected = Object.entries(guidelines).flatMap(([guideline, count]) => Array.from({ length: count }, (_, at) => `${guideline}.${at + 1}`))
    expect(statement.items.map(({ id }) => id)).toEqual(expected)
    expect(statement.items.length).toBe(38)
    expect(statement.items.filter(({ level }) => level === 'AA').length).toBe(13)
  })

  it('names a test that is there for all it says was tested, and none for the rest', async () => {
    for (const { id, seen, applies, tests } of statement.items) {
      expect(tests.length > 0, id).toBe(seen === 'in-part')
      expect(applies, id).toBe(seen !== 'absent')
      for (const file of tests) await expect(access(join(root, file)), `${id}: ${file}`).resolves.toBeUndefined()
    }
  })

  it('relies on axe only for what a rule of axe looks at', () => {
    const looked = new Set(axe.getRules(['wcag2a', 'wcag2aa']).flatMap(({ tags }) => tags))
    const reliant = statement.items.filter(({ noteEn }) => noteEn.includes('axe-core'))
    expect(reliant.length).toBeGreaterThan(5)
    expect(reliant.filter(({ id }) => !looked.has(`wcag${id.replaceAll('.', '')}`)).map(({ id }) => id)).toEqual([])
  })
})
