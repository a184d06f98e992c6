import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { button, done, paper, text } from './acts.ts'
import { type AskedDistrict, askedDistrict, daysAgo } from './asked-district.ts'
import { asker } from './asker.ts'
import { certified, consented, speaksFor, stepOn } from './certified-plan.ts'
import { openPortal, type Portal, settled, type Visitor } from './portal.ts'

let portal: Portal
let umi: Visitor
let haru: Visitor
let riku: Visitor
let english: Visitor

const at = (days: number, more: object = {}) => ({ ...paper(`第${days}号`, days), ...more })

beforeAll(async () => {
  portal = await openPortal()
  umi = await portal.visitor({ locale: 'ja' })
  haru = await portal.visitor({ locale: 'ja', width: 320 })
  riku = await portal.visitor({ locale: 'ja', width: 390 })
  english = await portal.visitor({ locale: 'en' })
  await umi.signIn('umi')
  await haru.signIn('haru')
  await riku.signIn('riku')
  await english.signIn('umi')
})
afterAll(() => portal.close())

const atProcedure = async (asked: AskedDistrict, ...visitors: readonly Visitor[]) => {
  for (const visitor of visitors) await visitor.open(`/plans/${asked.planId}/procedure`)
}

/** What another wrote meanwhile is here once the page is loaded again. */
const again = async ({ page }: Visitor) => {
  await page.reload()
  await page.locator('header[data-session=in]').waitFor()
  await settled(page)
}

const quiet = () => {
  for (const visitor of [umi, haru, riku, english]) expect(visitor.faults.splice(0)).toEqual([])
}

describe('an application that does not come to a certificate', () => {
  let asked: AskedDistrict

  beforeAll(async () => {
    asked = await askedDistrict(portal.origin)
    await consented(asked)
  })

  it('is refused with reasons, written anew and withdrawn, each in a dialog', async () => {
    await atProcedure(asked, umi)
    await done(umi, '認定を申請する', at(60))
    await atProcedure(asked, haru)
    await done(haru, '認定しない', at(50, { reasons: '利益の根拠が示されていない。\n費用の積算がない。' }))
    await text(haru, '不認定').waitFor()
    await text(haru, '費用の積算がない。').waitFor()

    await again(umi)
    await text(umi, '利益の根拠が示されていない。').waitFor()
    await done(umi, '計画を書き直す')
    await text(umi, '準備中').waitFor()
    await done(umi, '認定を申請する', at(40))

    await atProcedure(asked, english)
    await done(english, 'Withdraw the application', at(30))
    await text(english, 'Withdrawn').waitFor()
    quiet()
  })
})

describe('a plan whose organization does not obey', () => {
  let asked: AskedDistrict

  beforeAll(async () => {
    asked = await askedDistrict(portal.origin)
    await certified(asked)
    await speaksFor(asked, 0, await asker(portal.origin, 'riku'))
  })

  it('is demanded a report of by a tenth of its beneficiaries', async () => {
    await riku.open(`/my-fees/${asked.planId}`)
    await done(riku, '報告の徴収の請求に同意する')
    await text(riku, '回答を受け付けました。').waitFor()
    await atProcedure(asked, riku)
    await done(riku, '報告を求めるよう請求する', at(90, { suspicion: '計画にない事業に支出した疑いがある。' }))

    await atProcedure(asked, haru)
    await text(haru, '市町村長は報告を求めなければなりません').waitFor()
    await done(haru, '報告を求める', at(85, { reasons: '受益事業者からの請求' }))
    await again(umi)
    quiet()
  })

  it('reports and explains, is ordered, obeys, and is ordered again', async () => {
    await atProcedure(asked, umi)
    await done(umi, '報告を提出する', at(80))
    await atProcedure(asked, haru)
    await done(haru, '弁明の機会を与える', at(75, { until: daysAgo(70) }))
    await again(umi)
    await done(umi, '弁明書を提出する', at(72))
    await again(haru)
    await done(haru, '是正を命ずる', at(65, { reasons: '支出の根拠が示されない。', complyUntil: daysAgo(50) }))
    await done(haru, '是正を確認する', at(55))
    await done(haru, '是正を命ずる', at(45, { reasons: '再び計画にない支出があった。', complyUntil: daysAgo(35) }))
    quiet()
  })

  it('is heard and revoked, which is published, and settles before it is closed', async () => {
    await atProcedure(asked, haru)
    await done(haru, '聴聞を記録する', at(30))
    await done(haru, '認定を取り消す', at(25, { cause: 'disobedience', reasons: '命令に従わない。' }))
    await text(haru, '認定取消し').waitFor()
    await done(haru, '取消しを公表する', at(24))

    await atProcedure(asked, umi)
    await done(umi, '精算を報告する', at(10))
    await again(haru)
    await done(haru, '計画を終える')
    await text(haru, '終了').waitFor()
    quiet()
  })
})

describe('a plan whose beneficiaries demand its revocation', () => {
  let asked: AskedDistrict

  beforeAll(async () => {
    asked = await askedDistrict(portal.origin)
    await certified(asked)
    await speaksFor(asked, 0, await asker(portal.origin, 'riku'))
  })

  it('is not revoked by too few, and must be by more than a third', async () => {
    await riku.open(`/my-fees/${asked.planId}`)
    await done(riku, '取消しの請求に同意する')
    await atProcedure(asked, riku)
    await button(riku, '認定の取消しを請求する').click()
    const dialog = riku.page.locator('dialog[open]')
    for (const [name, words] of Object.entries(at(90))) await dialog.locator(`[name="${name}"]`).fill(words)
    await dialog.getByRole('button', { name: '認定の取消しを請求する', exact: true }).click()
    await dialog.locator('[data-part=refusal-facts]').waitFor()
    expect(riku.faults.splice(0)).toEqual([expect.stringContaining('409')])
    for (const { beneficiaryId } of asked.shops.slice(1, 4)) await asked.consentOnPaper(beneficiaryId, 'revocation')
    await dialog.getByRole('button', { name: '認定の取消しを請求する', exact: true }).click()
    await dialog.waitFor({ state: 'hidden' })

    await atProcedure(asked, haru)
    await text(haru, '市町村長は認定を取り消さなければなりません').waitFor()
    await done(haru, '聴聞を記録する', at(60))
    await done(haru, '認定を取り消す', at(50, { cause: 'demand', reasons: '3分の1を超える請求があった。' }))
    await text(haru, '認定取消し').waitFor()
    quiet()
  })
})

describe('a plan whose period is over', () => {
  it('is ended, settled and closed, in English as in Japanese', async () => {
    const asked = await askedDistrict(portal.origin)
    await certified(asked)
    await atProcedure(asked, haru)
    await done(haru, '計画期間の満了を記録する')
    await atProcedure(asked, english)
    await done(english, 'Report the settlement', at(5))
    await stepOn(asked, asked.city, { act: 'close' })
    await again(english)
    await text(english, 'Closed').waitFor()
    quiet()
  })
})
