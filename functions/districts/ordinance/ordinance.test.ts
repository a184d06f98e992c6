import { describe, expect, it } from 'vitest'
import type { FiscalYear } from '../../kernel/time.ts'
import { day, exampleContent, paper } from '../plan/plan-example.ts'
import { enact, inForceOn, type Ordinance, referenceOn } from './ordinance.ts'
import { OrdinanceVersion } from './ordinance-contract.ts'
import { ordinanceDraft } from './ordinance-draft.ts'

const version = (inForceFrom: string, changes: Partial<OrdinanceVersion> = {}): OrdinanceVersion =>
  OrdinanceVersion().parse({
    document: paper('2021-03-20', '負担金条例'),
    inForceFrom,
    scope: '活動計画に記載された受益事業者とする。',
    amount: '店舗面積に応じて算定した額とする。',
    collection: '負担金は、納入通知書により徴収する。',
    reference: '04-01',
    instalments: [{ dueOn: '06-30' }, { dueOn: '12-25' }],
    rounding: { unitYen: 1, mode: 'down', remainder: 'falls-short' },
    lateCharge: { charged: true, firstMonthRate: 725, rate: 1450, special: true, daysInYear: 'always-365' },
    deferral: '市長は、災害その他やむを得ない理由があると認めるときは、徴収を猶予することができる。',
    appealInstruction: '審査請求ができます。',
    ...changes,
  })

const both: Ordinance = enact(enact([], version('2021-04-01')), version('2023-04-01', { scope: '改正後' }))

describe('the record of an ordinance', () => {
  it('says what was in force on a day: nothing before the first version, each from its first day', () => {
    expect(['2021-03-31', '2021-04-01', '2023-03-31', '2023-04-01'].map((on) => inForceOn(both, day(on))?.scope)).toEqual([
      undefined,
      version('2021-04-01').scope,
      version('2021-04-01').scope,
      '改正後',
    ])
  })

  it('takes no version that would reach back before the last', () => {
    expect(() => enact(both, version('2023-04-01'))).toThrow('takes effect after')
  })

  it('takes the reference date in the fiscal year, also of January', () => {
    expect(referenceOn(version('2021-04-01'), 2021 as FiscalYear)).toBe('2021-04-01')
    expect(referenceOn(version('2021-04-01', { reference: '01-01' }), 2021 as FiscalYear)).toBe('2022-01-01')
  })

  it('refuses a rate above the limit also for the first month', () => {
    const lateCharge = { charged: true as const, firstMonthRate: 1460, rate: 1450, special: false, daysInYear: 'calendar' as const }

    expect(() => enact([], version('2021-04-01', { lateCharge }))).toThrow('14.5')
  })
})

describe('the draft of an ordinance', () => {
  const draft = (municipality: string) =>
    ordinanceDraft({ municipality, district: '中央商店街', plan: exampleContent, version: version('2021-04-01') })

  it('numbers its articles, and writes dates, days and rates as laws do', () => {
    const text = draft('高松市')

    expect(text).toContain('高松市中央商店街地域再生エリアマネジメント負担金条例（案）')
    expect(text).toContain('令和三年四月一日から令和八年三月三十一日まで')
    expect(text).toContain('年十四・五パーセント（納期限の翌日から一月を経過する日までの期間については、年七・二五パーセント）')
    expect(text).toContain('六月三十日、十二月二十五日')
    expect([...text.matchAll(/^第(.+)条　/gm)].map(([, number]) => number)).toEqual(['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'])
  })

  it('names the head of a town, a village or a ward, and leaves the city’s own words alone', () => {
    expect(draft('倶知安町')).toContain('町長は、負担金を納期限までに')
    expect(draft('千代田区')).toContain('区長は、前条の規定により督促をしたときは')
    expect(draft('倶知安町')).toContain('市長は、災害その他')
  })

  it('leaves out what the ordinance does not have', () => {
    const { deferral: _, ...bare } = version('2021-04-01', { lateCharge: { charged: false } })
    const text = ordinanceDraft({ municipality: '高松市', district: '中央商店街', plan: exampleContent, version: bare })

    expect(text).not.toContain('徴収猶予')
    expect(text).toContain('延滞金は、徴収しない。')
  })
})
