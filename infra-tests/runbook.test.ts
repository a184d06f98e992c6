import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { doors } from '../lib/parts/bundling.ts'
import { city, resources } from './city.ts'

const runbook = readFileSync('docs/runbook.md', 'utf8')
const chapter = runbook.slice(runbook.indexOf('\n## 警報'), runbook.indexOf('\n## 復元'))
const sections = new Map(
  chapter
    .split('\n### ')
    .slice(1)
    .map((text) => [/<a id="([a-z-]+)">/.exec(text)?.[1] ?? text.slice(0, 40), text]),
)

let told: readonly string[]

beforeAll(async () => {
  const alarms = [...(await city()).values()].flatMap((template) => resources(template, 'AWS::CloudWatch::Alarm'))
  told = alarms.map(({ id, Properties }) => /docs\/runbook\.md#([a-z-]+)$/.exec(String(Properties.AlarmDescription))?.[1] ?? `nothing for ${id}`)
})

describe('the runbook', () => {
  it('has a section for every alarm that is deployed, and none for an alarm there is not', () => {
    expect([...new Set(told)].sort()).toEqual([...sections.keys()].sort())
    expect(told.length).toBeGreaterThan(100)
  })

  it('says in each what it means to people, how to look, what to do, and when it is over', () => {
    const asked = ['**人への影響 / What it means.**', '**調べる / Look.**', '**する / Do.**', '**終わり / Over.**']
    const silent = [...sections].filter(([, text]) => asked.some((question, at) => text.indexOf(question) <= text.indexOf(asked[at - 1] ?? '')))

    expect(silent.map(([id]) => id)).toEqual([])
  })

  it('says of each door what its errors mean, once', () => {
    const rows = (sections.get('errors') ?? '').split('\n').filter((line) => line.startsWith('| `'))
    const patterns = rows.flatMap((row) =>
      [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => new RegExp(`^${name.replace('*', '.*')}$`)),
    )
    const known = Object.keys(doors)

    expect(known.filter((door) => patterns.filter((pattern) => pattern.test(door)).length !== 1)).toEqual([])
    expect(patterns.filter((pattern) => !known.some((door) => pattern.test(door)))).toEqual([])
  })

  it('leads only to places it has', () => {
    const links = [...runbook.matchAll(/\]\(#([^)]+)\)/g)].map(([, id = '']) => id)

    expect(links.filter((id) => !sections.has(id))).toEqual([])
    expect(links.length).toBeGreaterThan(2)
  })
})
