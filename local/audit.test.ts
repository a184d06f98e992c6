import { describe, expect, it } from 'vitest'
import { componentsOf, type Lock, licencesOf, readLock, shipped, vulnerabilitiesIn } from './audit.ts'
import { shippedByThePortal } from './licences.ts'

const lock = readLock()

describe('what is shipped', () => {
  it('stands under licences that are allowed, each with its reason', () => {
    expect(licencesOf(lock).findings).toEqual([])
  })

  it('is what runs in a function and what the browser loads, with all they need', () => {
    const paths = shipped(lock)

    for (const name of [...Object.keys(lock.packages['']?.dependencies ?? {}), ...shippedByThePortal]) expect(paths).toContain(`node_modules/${name}`)
    expect(paths).toContain('node_modules/scheduler')
    expect(paths).not.toContain('node_modules/vitest')
  })

  it('is in the inventory, each once', () => {
    const react = { name: 'react', version: lock.packages['node_modules/react']?.version ?? '', purl: '' }
    const listed = { ...react, purl: `pkg:npm/react@${react.version}` }

    const components = componentsOf(lock, [listed])

    expect(components.filter(({ name }) => name === 'react')).toEqual([listed])
    expect(components.map(({ name }) => name)).toContain('@tanstack/react-query')
  })

  it('is found out when a package deep below comes under another licence, or under none', () => {
    const planted: Lock = {
      packages: {
        '': { dependencies: { above: '1' } },
        'node_modules/above': { license: 'MIT', dependencies: { below: '1' } },
        'node_modules/below': { license: 'MIT' },
        'node_modules/above/node_modules/below': { license: 'AGPL-3.0-only', dependencies: { silent: '1' } },
        'node_modules/silent': {},
      },
    }

    expect(licencesOf(planted).findings).toEqual(['below: AGPL-3.0-only', 'silent: none'])
  })
})

describe('the advisories', () => {
  it('are unknown, not absent, where the service does not answer', () => {
    expect(vulnerabilitiesIn('{"message":"405 Method Not Allowed"}')).toEqual({ unknown: '405 Method Not Allowed' })
    expect(vulnerabilitiesIn('')).toEqual({ unknown: 'the answer is not JSON' })
    expect(vulnerabilitiesIn('{"metadata":{"vulnerabilities":{"high":1}}}')).toEqual({ high: 1 })
  })
})
