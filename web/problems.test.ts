import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as devicesProblems from '../functions/devices/problems.ts'
import * as allocationProblems from '../functions/districts/allocation/allocation-problems.ts'
import * as consentProblems from '../functions/districts/consent/consent-problems.ts'
import * as districtsProblems from '../functions/districts/problems.ts'
import * as feesGrantProblems from '../functions/fees/grant/grant-problems.ts'
import * as feesPaperProblems from '../functions/fees/notice/paper-problems.ts'
import * as feesProblems from '../functions/fees/problems.ts'
import * as anyProblems from '../functions/kernel/problem.ts'
import * as membersProblems from '../functions/members/problems.ts'
import * as noticesProblems from '../functions/notices/problems.ts'
import * as projectsProblems from '../functions/projects/problems.ts'
import * as registryProblems from '../functions/registry/problems.ts'

const folder = join(import.meta.dirname, '..', 'docs', 'problems')

const typesOf = (problems: Readonly<Record<string, unknown>>) =>
  Object.values(problems).flatMap((value) => (typeof value === 'function' && 'type' in value ? [String(value.type)] : []))

const spoken = [
  anyProblems,
  allocationProblems,
  consentProblems,
  devicesProblems,
  districtsProblems,
  feesGrantProblems,
  feesPaperProblems,
  feesProblems,
  membersProblems,
  noticesProblems,
  projectsProblems,
  registryProblems,
]
  .flatMap(typesOf)
  .sort()

const written = async () => {
  const files = await readdir(folder, { recursive: true })
  return files.filter((file) => file.endsWith('.md')).map((file) => file.replaceAll('\\', '/').replace(/\.md$/, ''))
}

describe('the pages about refusals', () => {
  it('exist for every refusal, and for nothing else', async () => {
    expect((await written()).sort()).toEqual(spoken)
  })

  it.each(spoken)('say in Japanese, then in English, what it means and what to do: %s', async (type) => {
    const text = await readFile(join(folder, `${type}.md`), 'utf8')

    expect(text.match(/^#{1,2} .*$/gm)?.map((line) => line.replace(/^# .*/, '#'))).toEqual([
      '#',
      '## 意味',
      '## どうすればよいか',
      '#',
      '## Meaning',
      '## What to do',
    ])
  })
})
