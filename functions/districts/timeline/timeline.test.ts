import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { calendarOf, day, decidingOn, examplePlan, ruleIn, stepped, wayIntoForce } from '../plan/plan-example.ts'
import { inspectionFrom } from './calendar.ts'
import { backPlan, timeline } from './timeline.ts'
import { AssemblySession, type TimelineStep } from './timeline-contract.ts'

const shipped = (file: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, '../../../data', file), 'utf8'))
const calendar = calendarOf(shipped('holidays.json'))
const deciding = decidingOn('2026-11-20', { calendar, rules: ruleIn(shipped('consent-rules.json')) })

const session = (name: string, opensOn: string, closesOn: string) => AssemblySession().parse({ name, opensOn, closesOn })
const sessions = [
  session('第4回定例会', '2020-12-01', '2020-12-21'),
  session('第1回定例会', '2021-02-24', '2021-03-24'),
  session('第2回定例会', '2021-06-10', '2021-06-30'),
]
const aim = { levyOn: day('2021-04-01'), sessions, calendar, daysToNotice: 14 }
const planned = backPlan(aim)

describe('a back-plan', () => {
  it('takes the last session that closes before the levy', () => {
    expect(planned?.session.name).toBe('第1回定例会')
    expect(backPlan({ ...aim, levyOn: day('2021-03-24') })?.session.name).toBe('第4回定例会')
    expect(backPlan({ ...aim, levyOn: day('2020-12-21') })).toBeUndefined()
  })

  it('lets opinions end before the session opens, and not a day is wasted', () => {
    const notice = planned?.dueBy.get('notice') ?? day('1970-01-01')

    expect(notice).toBe('2021-01-22')
    expect(inspectionFrom(notice, calendar).opinionsUntil).toBe('2021-02-22')
    expect(planned?.dueBy.get('application')).toBe('2021-01-08')
  })
})

describe('the timeline of a plan', () => {
  const facts = { today: day('2020-10-20'), backPlan: planned, planComplete: false, consentReached: false }
  const of = (done: number, given: Partial<Parameters<typeof timeline>[1]> = {}) =>
    new Map(timeline(stepped(examplePlan, wayIntoForce.slice(0, done), deciding), { ...facts, ...given }).map((entry) => [entry.step, entry]))
  const status = (entries: ReturnType<typeof of>, ...steps: TimelineStep[]) => steps.map((step) => entries.get(step)?.status)

  it('says of each step who takes it, by which article, and by when', () => {
    expect(of(0).get('regional-plan')).toEqual({
      step: 'regional-plan',
      by: 'municipality',
      article: '法5条15項',
      status: 'due',
      dueBy: '2021-01-08',
    })
    expect(of(0).get('vote')).toMatchObject({ by: 'assembly', status: 'waiting', dueBy: '2021-03-24' })
  })

  it('has one step due after the other, and the ordinance at its own pace', () => {
    expect(status(of(3), 'regional-plan', 'consent', 'application', 'notice', 'inspection-end', 'summary')).toEqual([
      'done',
      'done',
      'done',
      'done',
      'due',
      'waiting',
    ])
    expect(of(3).get('inspection-end')?.dueBy).toBe('2020-11-09')
    expect(of(3).get('notice')).toMatchObject({ on: '2020-10-08', number: '第1008号' })
    expect(status(of(3, { today: day('2020-11-10') }), 'inspection-end', 'summary')).toEqual(['done', 'due'])
    expect(status(of(7, { today: day('2021-01-04') }), 'publication', 'ordinance', 'levy')).toEqual(['done', 'due', 'due'])
  })

  it('asks for no park manager where nothing is built in a park', () => {
    expect(of(0).get('park-consent')?.status).toBe('not-needed')
  })

  it('says what is late', () => {
    expect(status(of(1, { today: day('2021-01-09') }), 'regional-plan', 'complete-plan', 'consent', 'notice')).toEqual([
      'done',
      'late',
      'late',
      'waiting',
    ])
  })

  it('ends with the settlement', () => {
    const ended = stepped(examplePlan, [...wayIntoForce, { act: 'end-period' }], deciding)
    const entries = timeline(ended, {
      ...facts,
      today: day('2026-05-01'),
      ordinance: { on: day('2021-03-24'), number: '条例第5号' },
      firstLevy: { on: day('2021-05-06'), number: '1' },
    })

    expect(entries.filter((entry) => entry.status !== 'done').map(({ step, status: now }) => [step, now])).toEqual([
      ['park-consent', 'not-needed'],
      ['settlement', 'due'],
    ])
  })
})
