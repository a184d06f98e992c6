import { beforeAll, describe, expect, it } from 'vitest'
import { area, base, bodies, done, newId, somebodyOf, takamatsuCode } from '../../../local/harness/district.ts'
import type { Person } from '../../../local/harness/people.ts'
import { type TestCity, testCity } from '../../../local/harness/test-city.ts'
import { instant } from '../../kernel/time.ts'
import { exampleContent } from '../plan/plan-example.ts'

let city: TestCity
const district = newId('dst')
const plan = newId('apl')
const officer = somebodyOf('city')
const ask = (who: Person | undefined, method: string, path: string, body?: unknown) => city.as(who)(method, `${base}${path}`, body)

const said = {
  scope: '区域内で小売業を営む事業者とする。',
  amount: '店舗面積に応じて定める。',
  collection: '納入通知書により徴収する。',
  reference: '04-01',
  instalments: [{ dueOn: '06-30' }],
  rounding: { unitYen: 1, mode: 'down', remainder: 'falls-short' },
  lateCharge: { charged: true, firstMonthRate: 725, rate: 1450, special: true, daysInYear: 'always-365' },
}
const version = (inForceFrom: string, changes: object = {}) => ({
  ...said,
  document: { title: '負担金条例', number: '令和2年条例第1号', on: '2020-03-20' },
  inForceFrom,
  appealInstruction: '三月以内に審査請求をすることができる。',
  ...changes,
})

beforeAll(async () => {
  city = await testCity({ clock: () => instant(new Date('2020-09-01T03:00:00.000Z')) })
  done(
    await ask(somebodyOf('amo'), 'PUT', `/districts/${district}`, {
      content: { localGovernmentCode: takamatsuCode, amoId: bodies.amo.memberId, name: '中央地区', area },
    }),
  )
  const act = { act: 'record-regional-plan', version: 1, document: { title: '認定書', number: '第1号', on: '2020-08-03' } }
  done(await ask(officer, 'PUT', `/districts/${district}/acts/${newId('act')}`, act))
  done(await ask(somebodyOf('amo'), 'PUT', `/plans/${plan}`, { districtId: district, content: { ...exampleContent, attachments: [] } }))
})

describe('the ordinance', () => {
  it('is kept version by version for everybody to read, none changed, the one in force marked', async () => {
    const [first, second] = [newId('ord'), newId('ord')]
    const enact = (who: Person, id: string, body: object) => ask(who, 'PUT', `/districts/${district}/ordinances/${id}`, body)

    expect((await enact(somebodyOf('amo'), first, version('2020-04-01'))).status).toBe(403)
    expect((await enact(officer, first, version('2020-04-01'))).status).toBe(201)
    expect((await enact(officer, first, version('2020-04-01'))).status).toBe(200)
    expect((await enact(officer, first, version('2020-05-01'))).body.type).toBe('/problems/any/id-reused')
    expect((await enact(officer, second, version('2020-04-01'))).body.type).toBe('/problems/districts/ordinance-out-of-order')
    const tooHigh = version('2020-08-01', { lateCharge: { ...said.lateCharge, rate: 1460 } })
    expect((await enact(officer, second, tooHigh)).body.type).toBe('/problems/districts/late-charge-too-high')
    done(await enact(officer, second, version('2020-08-01')))

    const { body } = await ask(undefined, 'GET', `/districts/${district}/ordinances`)
    expect(body.items.map(({ ordinanceId, inForce }: { ordinanceId: string; inForce: boolean }) => [ordinanceId, inForce])).toEqual([
      [first, false],
      [second, true],
    ])
  })

  it('is drafted in Japanese from the plan, for its organization and its city', async () => {
    const draft = await ask(officer, 'POST', `/plans/${plan}/ordinance-draft`, said)

    expect(draft.body.text).toContain('高松市中央地区地域再生エリアマネジメント負担金条例（案）')
    expect((await ask(somebodyOf('otherCity'), 'POST', `/plans/${plan}/ordinance-draft`, said)).status).toBe(404)
  })
})

describe('the settings of a municipality', () => {
  it('are said by its administrator, and plan the steps back from the session and the levy', async () => {
    const settings = {
      closed: { weekdays: [0, 6] },
      procedure: { hearingOnDemand: true },
      sessions: [{ name: '令和2年第4回定例会', opensOn: '2020-12-01', closesOn: '2020-12-18' }],
      levyOn: '2021-04-01',
    }
    const path = `/municipalities/${takamatsuCode}/settings`

    expect((await ask(officer, 'PUT', path, { settings })).status).toBe(403)
    expect((await ask(somebodyOf('city', 'administrator'), 'PUT', path, { settings })).body).toMatchObject({ version: 1 })
    expect((await ask(somebodyOf('city', 'administrator'), 'PUT', path, { settings: { ...settings, sessions: [] } })).body.type).toBe(
      '/problems/any/changed-meanwhile',
    )

    const timeline = await ask(somebodyOf('amo'), 'GET', `/plans/${plan}/timeline`)
    expect(timeline.body.session).toMatchObject({ name: '令和2年第4回定例会' })
    const entry = (name: string) => timeline.body.items.find(({ step }: { step: string }) => step === name)
    expect(entry('regional-plan')).toMatchObject({ status: 'done', on: '2020-08-03' })
    expect(entry('complete-plan')).toMatchObject({ status: 'due', by: 'amo' })
    expect(entry('vote')).toMatchObject({ status: 'waiting', dueBy: '2020-12-18', by: 'assembly' })
    expect((await ask(undefined, 'GET', `/plans/${plan}/timeline`)).status).toBe(404)
  })
})
