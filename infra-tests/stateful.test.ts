import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { city, type Resource, resources, type Template } from './city.ts'
import { type Kept, keptIn, lostWith } from './stateful.ts'

// Written by hand and on purpose: whoever changes it says that a running city may lose what the line stands for.
const pinned: Readonly<Record<string, Readonly<Record<string, Kept>>>> = JSON.parse(readFileSync('infra-tests/stateful.json', 'utf8'))

let templates: ReadonlyMap<string, Template>

beforeAll(async () => {
  templates = await city()
})

const pins = () => Object.entries(pinned).flatMap(([stack, things]) => Object.entries(things).map(([id, thing]) => ({ stack, id, thing })))

const standing = (stack: string): Readonly<Record<string, Kept>> => {
  const template = templates.get(stack)
  return template ? keptIn(template) : {}
}

// A version of a function is another one each time, and stays only so that the alias can go back to it.
const outlives = ({ Type, DeletionPolicy }: Resource): boolean => DeletionPolicy === 'Retain' && Type !== 'AWS::Lambda::Version'

const lost = ({ Type = '' }: Kept): string => `${Type} would be another one, and lost is ${lostWith[Type] ?? 'its name'}`

describe('what a running city has', () => {
  it('stays under the id it was made under', () => {
    const gone = pins().filter(({ stack, id }) => !(id in standing(stack)))

    expect(gone.map(({ stack, id, thing }) => `${stack} ${id}: ${lost(thing)}`)).toEqual([])
    expect(pins().length).toBeGreaterThan(100)
  })

  it('stays as it was in all that AWS cannot change without making another', () => {
    const changed = pins().flatMap(({ stack, id, thing }) => {
      const now = standing(stack)[id]
      if (!now) return []
      const names = [...new Set([...Object.keys(thing), ...Object.keys(now)])].filter((name) => thing[name] !== now[name])
      return names.map(
        (name) =>
          `${stack} ${id}: ${name} was ${thing[name]}, is ${now[name]}; ${name.startsWith('index ') ? 'AWS fills it anew from all rows' : lost(thing)}`,
      )
    })

    expect(changed).toEqual([])
  })

  it('is written down in stateful.json from its first day on', () => {
    const unwritten = [...templates.keys()].flatMap((stack) =>
      Object.entries(standing(stack)).flatMap(([id, thing]) => (pinned[stack]?.[id] ? [] : [{ stack, [id]: thing }])),
    )

    expect(unwritten).toEqual([])
  })

  it('is of a kind whose loss is spelled out, whatever outlives its stack', () => {
    const outliving = [...templates.values()].flatMap((template) => resources(template)).filter(outlives)

    expect([...new Set(outliving.map(({ Type }) => Type))].filter((type) => !(type in lostWith))).toEqual([])
    expect(outliving.length).toBeGreaterThan(50)
  })
})
