import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const page = readFileSync(join(root, 'docs/security.md'), 'utf8')

const requirements = page
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, id = '']) => /^V\d+\.\d+\.\d+$/.test(id))
  .map(([, id = '', requirement = '', where = '', test = '', met = '']) => ({ id, requirement, where, test, met }))

const missing = (named: readonly string[]) => named.filter((file) => !existsSync(join(root, file)))

describe('the page on security', () => {
  it('names only files that are there', () => {
    const named = [...page.matchAll(/`([\w./-]+\/[\w./-]+\.\w+)`/g)].map(([, file = '']) => file)

    expect(named.length).toBeGreaterThan(40)
    expect(missing(named)).toEqual([])
  })

  it('names each requirement once', () => {
    const ids = requirements.map(({ id }) => id)

    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  it.each(requirements.map((each) => [each.id, each] as const))(
    'says of %s where it is met, which test shows it, and how far',
    (_, { requirement, where, test, met }) => {
      expect(requirement).not.toBe('')
      expect(where).toMatch(/^`[^`]+`$/)
      expect(test).toMatch(/^`[^`]+\.test\.ts`$/)
      expect(met).toMatch(/^(yes|partly: .+|no: .+)$/)
    },
  )
})
