import { addDays, addMonths, fiscalYearOf, type LocalDate, type Month } from '../functions/kernel/time.ts'
import type { Ask } from './demo-asking.ts'
import { transferNotice } from './demo-bank-file.ts'
import { ordinanceOf } from './demo-district-sheets.ts'
import { actOf, city, cleared, imported, levied, of, reached, waiting } from './demo-fees-acts.ts'
import type { Owed } from './demo-fees-sheets.ts'
import { districtId, grantedThen, type Loading } from './demo-grants.ts'
import {
  activitiesThen,
  businessAt,
  collectionThen,
  earlierRoll,
  finishedYear,
  forgotten,
  forgottenDue,
  handedOver,
  noticeThen,
  owedThen,
  paidInTime,
  pledges,
  riku,
} from './demo-year-sheets.ts'

const papers = (year: number) => ({
  from: 'papers',
  certificate: { number: '高地活第8号', on: `${year}-03-05` },
  ordinance: { number: '条例第19号', on: `${year}-03-20` },
})

/** The year before: levied, mostly paid, dunned, granted and settled; and a claim of five years ago that nobody looked after. */
export const loadEarlierYear = async ({ ask, travel, today }: Loading): Promise<void> => {
  const year = finishedYear(today)
  const day = (on: string) => `${year}-${on}` as LocalDate
  const { appealInstruction } = ordinanceOf(day('03-20'), day('04-01'))
  const due = forgottenDue(today)
  travel(addDays(due, -90))
  await levied(ask, {
    ...{ name: 'levy of five years ago', bytes: earlierRoll([[forgotten, 24_000]], due), necessaryCost: 100_000, unit: 1 },
    ...{ fiscalYear: fiscalYearOf(due), referenceOn: `${fiscalYearOf(due)}-04-01`, grounds: papers(fiscalYearOf(due)) },
    ...{ instalments: [due.slice(5)], document: { number: '高財第3号', on: addDays(due, -90) }, appealInstruction },
  })
  travel(day('04-15'))
  await levied(ask, {
    ...{ name: 'levy of the year before', bytes: earlierRoll(owedThen, day('04-01')), necessaryCost: 600_000, unit: 1 },
    ...{ fiscalYear: year, referenceOn: day('04-01'), grounds: papers(year), activities: activitiesThen },
    ...{ instalments: ['09-30'], document: { number: '高財第9号', on: day('04-15') }, appealInstruction },
  })
  travel(day('09-25'))
  const owed = await owedIn(ask, year)
  const told = (at: number, amount?: number) => {
    const { payerId, kana } = businessAt(at, day('04-01'))
    const claim = owed.get(payerId)
    return claim ? [{ amount: amount ?? claim.outstanding, kana, reference: claim.reference }] : []
  }
  await imported(
    ask,
    'furikomi-a.txt',
    transferNotice(
      day('09-25'),
      paidInTime.flatMap((at) => told(at)),
      301,
    ),
  )
  await grantedThen({ ask, travel, today }, year)
  await collected({ ask, travel, today }, { year, owed, appealInstruction })
  travel(day('12-22'))
  await imported(ask, 'furikomi-b.txt', transferNotice(day('12-22'), [...told(riku, 50_000), ...told(pledges, 15_000)], 321))
  for (const deposit of await waiting(ask)) await cleared(ask, deposit, { by: `part ${deposit.depositId}`, learnName: false })
}

const owedIn = async (ask: Ask, fiscalYear: number): Promise<ReadonlyMap<string, Owed & { readonly claimId: string }>> => {
  const { items } = await ask('fuyu', 'GET', `${city}/claims?limit=1000`)
  const claims = items as readonly (Owed & { readonly claimId: string; readonly fiscalYear: number })[]
  return new Map(claims.filter((claim) => claim.fiscalYear === fiscalYear).map((claim) => [claim.payerId, claim]))
}

type Collecting = { readonly year: number; readonly owed: Awaited<ReturnType<typeof owedIn>>; readonly appealInstruction: string }

/** Who did not pay is dunned; one pledges to pay in parts, one is handed over to disposition. */
const collected = async ({ ask, travel, today }: Loading, { year, owed, appealInstruction }: Collecting): Promise<void> => {
  const day = (on: string) => `${year}-${on}` as LocalDate
  const path = `/dunnings/${of('dun', 'dunning')}`
  travel(day('10-27'))
  const { version: told } = await ask('haru', 'GET', `${city}/notice-terms`)
  if (told === 0) await ask('natsu', 'PUT', `${city}/notice-terms/acts/${actOf('notice terms')}`, { version: 0, terms: noticeThen })
  const terms = { version: 0, terms: collectionThen(day('03-20'), appealInstruction) }
  await ask('natsu', 'PUT', `${city}/collection-terms/${districtId}/acts/${actOf('collection terms')}`, terms)
  const except = [businessAt(forgotten, forgottenDue(today)).payerId]
  await ask('haru', 'PUT', `${city}${path}`, { districtId, kind: 'statutory', on: day('10-27'), except })
  const listed = await reached(ask, path, 'listed', 'writing', 'printing', 'done')
  if (listed['status'] === 'listed')
    await ask('natsu', 'PUT', `${path}/acts/${actOf('decide the dunning')}`, { act: 'decide', version: listed['version'], number: '高財第57号' })
  const { version, dispatched } = await reached(ask, path, 'done')
  if (!dispatched)
    await ask('haru', 'PUT', `${path}/acts/${actOf('dispatch the dunning')}`, { act: 'dispatch', version, on: day('10-28'), how: 'post' })
  const claimOf = (at: number) => owed.get(businessAt(at, day('04-01')).payerId)
  const [pledged, over] = [claimOf(pledges), claimOf(handedOver)]
  travel(day('11-20'))
  const parts = [0, 1, 2, 3, 4].map((at) => ({ on: `${addMonths(`${year}-12` as Month, at)}-22`, amount: at === 0 ? 20_000 : 17_000 }))
  if (pledged)
    await ask('natsu', 'PUT', `/payers/${pledged.payerId}/part-payments/${of('ppp', 'pledge')}`, {
      ...{ claims: [pledged.claimId], pledgedOn: day('11-20'), document: { number: '分納誓約第4号', on: day('11-20') }, parts },
    })
  travel(day('12-10'))
  const arrears = over && (await ask('natsu', 'GET', `/claims/${over.claimId}/arrears`))
  if (over && arrears?.['stage'] === 'dunned')
    await ask('natsu', 'PUT', `/claims/${over.claimId}/arrears/acts/${actOf('hand over')}`, {
      ...{ act: 'step', version: arrears['version'], kind: 'handed-over', on: day('12-10'), document: { number: '高財第71号', on: day('12-10') } },
    })
}

/** The accounts of the year before are closed, month by month and then the year: after everything that is booked in it. */
export const closeEarlierYear = async ({ ask, today }: Pick<Loading, 'ask' | 'today'>): Promise<void> => {
  const year = finishedYear(today)
  const months = Array.from({ length: 14 }, (_, at) => addMonths(`${year}-04` as Month, at))
  for (const month of months) await ask('fuyu', 'PUT', `${city}/books/acts/${actOf(`close ${month}`)}`, { act: 'close-month', month })
  await ask('fuyu', 'PUT', `${city}/books/acts/${actOf('close the year')}`, { act: 'close-year', fiscalYear: year })
}
