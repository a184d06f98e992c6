import { describe, expect, it } from 'vitest'
import { feesCity, rollOf } from '../../../local/harness/fees-city.ts'
import { kei } from '../../../local/harness/people.ts'
import { silentLog } from '../../../local/parts/log.ts'
import { instant } from '../../kernel/time.ts'
import { checkEveryBook } from './books-check-desk.ts'

const { city, levied } = feesCity()

const night = () =>
  checkEveryBook({ store: city().stores.fees, files: city().files, clock: () => instant(new Date('2026-06-15T18:30:00.000Z')), log: silentLog })()
const shown = async () => (await city().as(kei)('GET', '/api/fees/checks')).body.items

const roll = rollOf([
  ['マルガメショウジ', 20_000],
  ['トビウメ', 45_500],
])

describe('the check of every night', () => {
  it('looks at the books of each municipality that keeps them, and says so to the operator alone', async () => {
    await levied(roll)
    expect(await shown()).toEqual([{ localGovernmentCode: '372013' }])

    await night()

    expect(await shown()).toEqual([{ localGovernmentCode: '372013', checked: { at: '2026-06-15T18:30:00.000Z', isSound: true, differences: 0 } }])
  })

  it('fails where a yen is missing, after it has looked at all the others, and the operator sees where', async () => {
    await levied(roll)
    const table = city().tables.get('fees')
    const { items = [] } = (await table?.query({ pk: 'BALANCES#372013', prefix: 'revenue/', limit: 1 })) ?? {}
    const key = { pk: String(items[0]?.['pk']), sk: String(items[0]?.['sk']) }
    await table?.transact([{ add: key, to: 'amount', by: 1 }])

    await expect(night()).rejects.toThrow('372013')

    const [{ checked }] = await shown()
    expect(checked).toMatchObject({ isSound: false })
    expect(checked.differences).toBeGreaterThan(0)
    await table?.transact([{ add: key, to: 'amount', by: -1 }])
  })
})
