import { addDays, dateInTokyo, fiscalYearOf, instant, type LocalDate } from '../functions/kernel/time.ts'
import { personIdOf } from '../functions/platform/token.ts'
import { type Ask, askerAt } from './demo-asking.ts'
import { demoBank, transferNotice } from './demo-bank-file.ts'
import { arcade, ordinanceOf } from './demo-district-sheets.ts'
import { actOf, city, cleared, imported, levied, of, waiting } from './demo-fees-acts.ts'
import { activityCosts, demoRoll, type Owed, paymentsOf } from './demo-fees-sheets.ts'
import { grantedNow } from './demo-grants.ts'
import { closeEarlierYear, loadEarlierYear } from './demo-year.ts'

type Place = { readonly origin: string; readonly putBack: (days: number) => void }

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
    await ask('fuyu', 'PUT', `${city}/bank-accounts/${of('bac', 'account')}`, {
      name: 'まちなか負担金の収納口座（デモ）',
      ...{ account: demoBank, source: 'zengin-01', years: 'era', openingBalance: 0 },
    })
    await loadEarlierYear({ ask, travel, today })
    travel(decidedOn)
    const { appealInstruction, instalments } = ordinanceOf(startsOn, startsOn)
    await levied(ask, {
      ...{ name: 'levy', bytes: demoRoll(startsOn), necessaryCost: arcade.total, activities: activityCosts, unit: 1000 },
      ...{ fiscalYear: fiscalYearOf(today), referenceOn: startsOn, grounds: { from: 'heard' }, appealInstruction },
      ...{ instalments: instalments.map(({ dueOn }) => dueOn), document: { number: '高財第12号', on: decidedOn } },
    })
    const owed = await owedBy(ask, fiscalYearOf(today))
    const { first, second } = paymentsOf(owed)
    travel(firstOn)
    await imported(ask, 'furikomi-01.txt', transferNotice(firstOn, first, 1))
    travel(secondOn)
    await imported(ask, 'furikomi-02.txt', transferNotice(secondOn, second, 1))
    await imported(ask, 'furikomi-03.txt', withWrongTotal(transferNotice(secondOn, second, 101)))
    await clearedByHand(ask)
    await grantedNow({ ask, travel, today }, { fiscalYear: fiscalYearOf(today), spentOn: secondOn })
    putBack(0)
    await closeEarlierYear({ ask, today })
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

const owedBy = async (ask: Ask, fiscalYear: number): Promise<readonly Owed[]> => {
  const { items } = await ask('fuyu', 'GET', `${city}/claims?limit=1000`)
  return (items as readonly Owed[]).filter((claim) => claim.fiscalYear === fiscalYear)
}

/** A digit of the trailer's total is another: what a bad line does to a file. */
const withWrongTotal = (bytes: Buffer): Buffer => {
  const wrong = Buffer.from(bytes)
  const trailer = bytes.length - 2 * 202
  wrong[trailer + 18] = wrong[trailer + 18] === 0x39 ? 0x38 : 0x39
  return wrong
}

/** Fuyu has cleared one deposit and remembered the name it came under; the others wait. */
const clearedByHand = async (ask: Ask): Promise<void> => {
  const deposit = (await waiting(ask)).find(({ review }) => review?.reason === 'amount-only')
  if (deposit) await cleared(ask, deposit, { by: 'by hand', learnName: true })
}
