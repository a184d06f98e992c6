import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { addDays, dateInTokyo, fiscalYearOf, instant, type LocalDate } from '../functions/kernel/time.ts'
import { personIdOf } from '../functions/platform/token.ts'
import { type Ask, askerAt, sent, stepFrom } from './demo-asking.ts'
import { demoBank, transferNotice } from './demo-bank-file.ts'
import { arcade, ordinanceOf } from './demo-district-sheets.ts'
import { activityCosts, demoRoll, type Owed, paymentsOf } from './demo-fees-sheets.ts'
import { ulidOf } from './demo-ids.ts'

type Place = { readonly origin: string; readonly putBack: (days: number) => void }

const city = '/municipalities/372013'
const of = (prefix: string, what: string) => `${prefix}_${ulidOf(`${what} of the fees of ${arcade.key}`)}`
const actOf = (what: string) => of('act', what)

/** The fee of the first district: levied in April, partly paid, and what is not clear waits for the treasurer. */
export const loadFees = async ({ origin, putBack }: Place): Promise<void> => {
  const today = dateInTokyo(instant(new Date()))
  const startsOn = `${fiscalYearOf(today)}-04-01` as LocalDate
  const travel = (on: LocalDate) => putBack(Math.round((Date.parse(today) - Date.parse(on)) / 86_400_000))
  const notBefore = (on: LocalDate): LocalDate => (on < startsOn ? startsOn : on)
  const ask = await askerAt(origin, 'fees')
  const [decidedOn, firstOn, secondOn] = [startsOn, notBefore(addDays(today, -33)), notBefore(addDays(today, -3))]
  try {
    travel(decidedOn)
    await appointed(ask)
    await levied(ask, { fiscalYear: fiscalYearOf(today), startsOn, decidedOn })
    await ask('fuyu', 'PUT', `${city}/bank-accounts/${of('bac', 'account')}`, {
      name: 'まちなか負担金の収納口座（デモ）',
      ...{ account: demoBank, source: 'zengin-01', years: 'era', openingBalance: 0 },
    })
    const owed = await owedBy(ask)
    const { first, second } = paymentsOf(owed)
    travel(firstOn)
    await imported(ask, 'furikomi-01.txt', transferNotice(firstOn, first, 1))
    travel(secondOn)
    await imported(ask, 'furikomi-02.txt', transferNotice(secondOn, second, 1))
    await imported(ask, 'furikomi-03.txt', withWrongTotal(transferNotice(secondOn, second, 101)))
    await clearedByHand(ask)
  } finally {
    putBack(0)
  }
}

/** Haru appoints three different people. */
const appointed = async (ask: Ask): Promise<void> => {
  const people = (login: string) => [personIdOf(`demo-${login}`)]
  const { version } = await ask('haru', 'GET', `${city}/officers`)
  if (version !== 0) return
  await ask('haru', 'PUT', `${city}/officers/acts/${actOf('officers')}`, {
    version: 0,
    ...{ revenueOfficers: people('natsu'), expenditureOfficers: people('aki'), treasurers: people('fuyu') },
  })
}

const fileOf = (name: string, bytes: Buffer) => ({ name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') })

const minutesToWork = 2

/** The worker has done its part when the thing is in one of these states. */
const reached = async (ask: Ask, path: string, ...statuses: readonly string[]) => {
  const until = Date.now() + minutesToWork * 60_000
  for (;;) {
    const thing = await ask('haru', 'GET', path)
    if (statuses.includes(String(thing['status']))) return thing
    if (Date.now() > until) throw new Error(`the demo waited in vain: ${path} is ${thing['status']}`)
    await wait(100)
  }
}

/** Haru drafts and tries the levy; Natsu decides it. */
const levied = async (
  ask: Ask,
  { fiscalYear, startsOn, decidedOn }: { readonly fiscalYear: number; readonly startsOn: LocalDate; readonly decidedOn: LocalDate },
): Promise<void> => {
  const path = `/levies/${of('lvy', 'levy')}`
  const bytes = demoRoll(startsOn)
  const { appealInstruction, instalments } = ordinanceOf(startsOn, startsOn)
  const drafted = await ask('haru', 'PUT', path, {
    ...{ localGovernmentCode: '372013', districtId: `dst_${ulidOf(`district ${arcade.key}`)}`, fiscalYear },
    grounds: { from: 'heard' },
    referenceOn: startsOn,
    necessaryCost: arcade.total,
    activities: activityCosts,
    instalments: instalments.map(({ dueOn }) => dueOn),
    instalmentUnit: 1000,
    closedDays: { weekdays: [0, 6], yearEnd: { from: '12-29', until: '01-03' }, days: [] },
    appealInstruction,
    file: fileOf('賦課名簿（デモ）.csv', bytes),
  })
  if (drafted['upload']) await sent(drafted['upload'] as Readonly<Record<string, unknown>>, bytes)
  await stepFrom(ask, { who: 'haru', path }, 1, () => ask('haru', 'PUT', `${path}/acts/${actOf('read')}`, { act: 'read', version: 1 }))
  const { version, status } = await reached(ask, path, 'read', 'writing', 'done')
  if (status === 'read') {
    await groundsHeard(() =>
      ask('natsu', 'PUT', `${path}/acts/${actOf('decide')}`, {
        act: 'decide',
        version,
        document: { number: '高財第12号', on: decidedOn },
      }),
    )
  }
  await reached(ask, path, 'done')
}

/** What districts told may still be on its way. */
const groundsHeard = async (decide: () => Promise<unknown>): Promise<void> => {
  const until = Date.now() + minutesToWork * 60_000
  for (;;) {
    try {
      return void (await decide())
    } catch (error) {
      if (Date.now() > until || !String(error).includes('levy-not-ready')) throw error
      await wait(200)
    }
  }
}

const owedBy = async (ask: Ask): Promise<readonly Owed[]> => {
  const { items } = await ask('fuyu', 'GET', `${city}/claims?limit=1000`)
  return items as readonly Owed[]
}

const imported = async (ask: Ask, name: string, bytes: Buffer): Promise<void> => {
  const path = `/bank-files/${of('bkf', name)}`
  const announced = await ask('fuyu', 'PUT', path, { bankAccountId: of('bac', 'account'), file: fileOf(name, bytes) })
  if (announced['upload']) await sent(announced['upload'] as Readonly<Record<string, unknown>>, bytes)
  await stepFrom(ask, { who: 'fuyu', path }, 1, () => ask('fuyu', 'PUT', `${path}/acts/${actOf(`read ${name}`)}`, { act: 'read', version: 1 }))
  await reached(ask, path, 'posted', 'refused')
  await lookedAt(ask)
}

/** What can be cleared is cleared after a file is posted, and on the same day. */
const lookedAt = async (ask: Ask): Promise<void> => {
  const until = Date.now() + minutesToWork * 60_000
  for (;;) {
    const { items } = await ask('fuyu', 'GET', `${city}/deposits?limit=1000`)
    if ((items as readonly WaitingDeposit[]).every(({ review }) => review)) return
    if (Date.now() > until) throw new Error('the deposits of the demo were never looked at')
    await wait(100)
  }
}

/** A digit of the trailer's total is another: what a bad line does to a file. */
const withWrongTotal = (bytes: Buffer): Buffer => {
  const wrong = Buffer.from(bytes)
  const trailer = bytes.length - 2 * 202
  wrong[trailer + 18] = wrong[trailer + 18] === 0x39 ? 0x38 : 0x39
  return wrong
}

type WaitingDeposit = {
  readonly depositId: string
  readonly version: number
  readonly review?: { readonly reason: string; readonly suggestions: readonly { readonly parts: readonly object[] }[] }
}

/** Fuyu has cleared one deposit and remembered the name it came under; the others wait. */
const clearedByHand = async (ask: Ask): Promise<void> => {
  const { items } = await ask('fuyu', 'GET', `${city}/deposits`)
  const deposit = (items as readonly WaitingDeposit[]).find(({ review }) => review?.reason === 'amount-only')
  const [suggestion] = deposit?.review?.suggestions ?? []
  if (!deposit || !suggestion) return
  await ask('fuyu', 'PUT', `/deposits/${deposit.depositId}/acts/${actOf('clear by hand')}`, {
    act: 'clear',
    version: deposit.version,
    clearingId: of('clr', 'by hand'),
    parts: suggestion.parts,
    learnName: true,
  })
}
