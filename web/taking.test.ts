import { createHash } from 'node:crypto'
import { ScanCommand } from '@aws-sdk/client-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { instant } from '../functions/kernel/time.ts'
import { actors, keepEverything } from '../local/harness/kept.ts'
import { operations } from '../local/harness/operations.ts'
import { of, rival, sensors, takamatsu } from '../local/harness/sheets.ts'
import { type TestCity, testCity } from '../local/harness/test-city.ts'
import { belongings, belongingsOfCity, type Question } from './src/members/belong/belongings.ts'
import { collect, packed, type Taking } from './src/members/belong/taking.ts'

const everything = [...belongings, ...belongingsOfCity]

const allOf = (questions: readonly Question[]): readonly Question[] => questions.flatMap((question) => [question, ...allOf(question.under)])

const askedFor = new Set(allOf(everything).map(({ block, ask }) => `${block} ${ask.replace(/\?.*/, '')}`))

/** What can be read and is not taken along, and why. */
const left: Readonly<Record<string, readonly RegExp[]>> = {
  'is a document, of which name and hash are in what names it': [
    /\/(attachments|evidence|files|documents)\/\{\w+\}/,
    /\/(photo|file)$/,
    /\{proof\}$/,
    /roll-imports\/\{importId\}/,
  ],
  'is everybody’s': [
    /^registry /,
    /^ngsi-ld /,
    /^members \/(directory|statistics|membership-classes|terms)/,
    /^projects \/(needs|solutions|cases)$/,
    /\/ocds$/,
    /^districts \/districts$/,
    /\/(tally|spending|accounts)$/,
    /^devices \/(device-types|devices)$/,
    /^devices \/districts/,
    /^fees \/base-rates$/,
  ],
  'is for the operator': [
    /\/(audit|parked-deliveries|stuck|rechecks|unanswered-needs|matching-quality|failed-mails|templates|quarantine|checks)\b/,
    /^members \/(applications|members)$/,
    /^members \/rechecks/,
    /disclosure$/,
  ],
  'is a person’s own': [
    /\/(me|my-data|bindings|follows|inbox|settings|unread)$/,
    /\/(drafts|saved-searches|unsubscribes|my-applications|my-invitations|applications)\b/,
    /\/asked$/,
  ],
  'is reckoned anew whenever it is asked for': [
    /\/(matches|comparison|explanation|full-tally|follow-ups|timeline|visit-route|today|budget|totals|your-yen|claim-list|payable|refundable)\b/,
    /\/books\/days\/|reviewed-entries|\/anomalies$/,
  ],
  'is saved from a page of its own, being endless': [/^devices .*\/(figures|latest|readings)$/],
  'stands whole in a list that is taken along': [
    /\/(scores|panels)\b/,
    /^projects \/introductions|^projects \/cases\/\{caseId\}\/introductions/,
    /\/(fee-rules|scenarios|documents|opinions)\/\{\w+\}$/,
    /fees\/\{beneficiaryId\}$/,
    /^fees \/(claims|deposits|dunnings|bank-files)\//,
    /clearing-undos|\/levies\/\{levyId\}\/(errors|notices\/\{issueId\}$)|\/transfer-requests\/|^fees \/municipalities\/\{localGovernmentCode\}\/grants$/,
  ],
}

let city: TestCity
let taken: Taking
const told: number[] = []

const takenBy = (member: Parameters<typeof of>[0], person = of(member, 'administrator', `officer-${member}`)): Promise<Taking> => {
  const caller = city.as(person)
  const values = { memberId: member, localGovernmentCode: person.memberships[0]?.localGovernmentCode }
  return collect(
    everything,
    values,
    async (block, path) => {
      const { status, body, text } = await caller('GET', `/api/${block}${path}`)
      if (status >= 500) throw new Error(text)
      return { status, body }
    },
    (things) => told.push(things),
  )
}

beforeAll(async () => {
  let seconds = 0
  const clock = () => instant(new Date(Date.parse('2026-11-22T03:00:00.000Z') + 1000 * seconds++)) as never
  city = await testCity({ clock })
  await keepEverything(city, clock)
  taken = await takenBy(takamatsu, actors.haru)
})

describe('what a member takes along', () => {
  it('is everything that can be read, but for what is left with a reason', () => {
    const reads = operations()
      .filter(({ method, path }) => method === 'GET' && !path.endsWith('.csv'))
      .map(({ block, path }) => `${block} ${path}`)
    const reasons = Object.values(left).flat()

    expect(reads.filter((read) => !askedFor.has(read) && !reasons.some((reason) => reason.test(read)))).toEqual([])
    expect([...askedFor].filter((asked) => !reads.includes(asked))).toEqual([])
    expect(reasons.filter((reason) => !reads.some((read) => !askedFor.has(read) && reason.test(read))).map(String)).toEqual([])
  })

  it.each(['NEED', 'SOLUTION', 'PROPOSAL'])('holds every %s of its own that is stored, and no other', async (item) => {
    const id = `${item.toLowerCase()}Id`
    const { Items = [] } = await city.client.send(new ScanCommand({ TableName: city.tableName({ name: 'projects' } as never) }))
    const stored = Items.map((each) => unmarshall(each)).filter(({ sk }) => sk === item)
    expect(stored.length).toBeGreaterThan(0)
    for (const member of [takamatsu, sensors, rival]) {
      const own = stored.filter(({ memberId }) => memberId === member).map((each) => each[id])
      const { files } = await takenBy(member)
      const asked = (files.get('projects') ?? []).filter((line) => line.asked.startsWith(`/${item.toLowerCase()}s/`))
      const whole = asked.map(({ answer }) => answer as Readonly<Record<string, unknown>>)
      const taken = whole.flatMap((each) => (each['content'] !== undefined && each['memberId'] === member ? [each[id]] : []))
      expect([...new Set(taken)].sort()).toEqual(own.sort())
    }
  })

  it('tells how much has come', () => {
    expect(told.at(-1)).toBeGreaterThan(0)
    expect(told.slice(1, 20).every((things, at) => things >= (told[at] ?? 0))).toBe(true)
  })

  it('is written down where it was refused', () => {
    expect(taken.refused.length).toBeGreaterThan(0)
    expect(taken.refused.filter(({ status }) => ![403, 404, 409].includes(status))).toEqual([])
  })

  it('is a ZIP that opens, each file as its manifest says', async () => {
    const zip = unzipSync(new Uint8Array(await (await packed(taken, { memberId: takamatsu })).arrayBuffer()))
    const { files, refused, memberId } = JSON.parse(strFromU8(zip['manifest.json'] ?? new Uint8Array()))

    expect({ refused, memberId }).toEqual({ refused: taken.refused, memberId: takamatsu })
    expect(Object.keys(zip).sort()).toEqual(['manifest.json', ...files.map(({ name }: { name: string }) => name)].sort())
    for (const { name, things, sha256 } of files) {
      const bytes = zip[name] ?? new Uint8Array()
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
      const lines = strFromU8(bytes).split('\n').slice(0, -1)
      expect(lines.map((line) => JSON.parse(line))).toHaveLength(things)
    }
  })
})
