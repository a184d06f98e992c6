import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { button, confirm, done, paper, type Typed, text } from './acts.ts'
import { type AskedDistrict, askedDistrict, daysAgo } from './asked-district.ts'
import { codesOn } from './letter-codes.ts'
import { openPortal, type Portal, settled, type Visitor } from './portal.ts'

const criteria = { regionalPlan: '適合する', effect: '認められる', feasibility: '確実である', benefitLimit: '限度内である', fairness: '差別がない' }

describe('a plan from its letters to its certificate', () => {
  let portal: Portal
  let umi: Visitor
  let haru: Visitor
  let aoi: Visitor
  let asked: AskedDistrict

  beforeAll(async () => {
    portal = await openPortal()
    asked = await askedDistrict(portal.origin)
    umi = await portal.visitor({ locale: 'ja' })
    haru = await portal.visitor({ locale: 'ja' })
    aoi = await portal.visitor({ locale: 'ja', width: 390 })
    for (const [visitor, login] of [
      [umi, 'umi'],
      [haru, 'haru'],
      [aoi, 'aoi'],
    ] as const)
      await visitor.signIn(login)
  })
  afterAll(() => portal.close())

  it('prints a letter with a code for each business, by which a person of no member consents', async () => {
    await umi.open(`/plans/${asked.planId}/documents`)
    await done(umi, '確認コードの手紙をつくる', { on: daysAgo(0) }, 'つくる')
    await umi.page.getByRole('cell', { name: '完成' }).waitFor()
    const codes = codesOn(await asked.pdf(await asked.newestDocument()))
    expect(codes).toHaveLength(asked.shops.length)

    await aoi.open('/my-fees')
    await aoi.page.getByLabel('確認コード').fill('7K3M')
    await button(aoi, 'コードを確認する').click()
    await text(aoi, '確認コードは12文字です。').waitFor()
    await aoi.page.getByLabel('確認コード').fill((codes[0] ?? '').toLowerCase().replaceAll('-', ''))
    await button(aoi, 'コードを確認する').click()
    await text(aoi, 'コードを確認しました。').waitFor()

    await aoi.page.getByRole('link', { name: `負担金と計画を見る ${asked.shops[0]?.name}` }).click()
    await aoi.page.getByRole('heading', { level: 2, name: asked.shops[0]?.name ?? '', exact: true }).waitFor()
    const shown = await aoi.page.locator('main').innerText()
    expect(shown).toContain('5,000円')
    expect(shown).not.toContain(asked.shops[1]?.name)
    await aoi.page.getByText('負担金の算定の内訳').click()
    await aoi.page.getByRole('cell', { name: '1,000円' }).first().waitFor()
    await aoi.page
      .getByRole('row', { name: /総額の配分 [\d,.]+点 [\d,.]+円/ })
      .first()
      .waitFor()
    await done(aoi, '同意する')
    await text(aoi, '回答を受け付けました。').waitFor()
    await done(aoi, '同意を撤回する')
    await text(aoi, 'まだ答えていません。').waitFor()
    await done(aoi, '同意する')
    await button(aoi, '同意を撤回する').waitFor()
  })

  it('keeps a note from the field without a network, and sends it once there is one', async () => {
    const [, , absent, ...others] = asked.shops
    for (const { beneficiaryId } of others.slice(0, 4)) await asked.consentOnPaper(beneficiaryId)
    await umi.open(`/plans/${asked.planId}/consents/paper`)
    await umi.page.locator('select[name=business] option').nth(9).waitFor({ state: 'attached' })

    await umi.page.context().setOffline(true)
    await text(umi, 'いまは通信できません。').waitFor()
    await umi.page.locator('select[name=business]').selectOption(absent?.beneficiaryId ?? '')
    await umi.page.getByLabel('署名者の氏名').fill('髙橋 明')
    await umi.page.getByLabel('署名した紙の写真').setInputFiles({ name: '同意書.png', mimeType: 'image/png', buffer: Buffer.from('a picture') })
    await button(umi, '記録する').click()
    await text(umi, '送信を待っている記録：1件').waitFor()
    await umi.page.context().setOffline(false)
    await text(umi, '1件を送信しました。').waitFor()
    // The browser writes down that there was no network; nothing else may stand there.
    expect(umi.faults.splice(0).filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])

    await haru.open(`/plans/${asked.planId}/consents/evidence`)
    await done(haru, `確認する ${absent?.name}`, {}, '確認する')
    await text(haru, '数える回答6件のうち1件を確認しました。').waitFor()
  })

  it('shows how consent stands, and takes the application when the law is met', async () => {
    await umi.open(`/plans/${asked.planId}/consents`)
    await text(umi, '法律が求める同意に達しています。').waitFor()
    await umi.page.getByRole('row', { name: '受益事業者の数 3分の2以上 6者 1者 9者 6者 足りています 達成' }).waitFor()
    await umi.open(`/plans/${asked.planId}/procedure`)
    await done(umi, '認定を申請する', paper('中工第1号', 60))
    await text(umi, '申請済み').waitFor()
    await aoi.page.reload()
    await text(aoi, '同意の受付は終わりました').waitFor()
  })

  it('goes through notice, inspection, assembly and certificate, and refuses with its article what comes too early', async () => {
    await haru.open(`/plans/${asked.planId}/procedure`)
    await done(haru, '申請を公告する', paper('高公告第8号', 55))
    await settled(haru.page)
    const early = await confirm(haru, '意見書の要旨を議会に提出する', paper('高議第2号', 50))
    await early.getByText('縦覧の期間が終わっていません。').waitFor()
    await early.getByText('法17条の7第6項').waitFor()
    await early.locator('[data-part=refusal-facts]').waitFor()
    // The browser writes a refusal down; nothing else may stand there.
    expect(haru.faults.splice(0)).toEqual([expect.stringContaining('409')])
    await early.locator('[name=on]').fill(daysAgo(14))
    await early.getByRole('button', { name: '意見書の要旨を議会に提出する', exact: true }).click()
    await early.waitFor({ state: 'hidden' })
    await done(haru, '議会の議決を記録する', paper('議案第41号', 7))
    await done(haru, '計画を認定する', { ...paper('高地活第102号', 5), ...criteria })
    await done(haru, '認定を公表する', paper('高公告第64号', 4))
    await text(haru, '実施中').waitFor()

    await haru.open(`/plans/${asked.planId}/documents`)
    await done(haru, '認定書をつくる', { ...paper('高地活第102号', 5), ...criteria }, 'つくる')
    await haru.page.getByRole('row', { name: '認定書 高地活第102号' }).getByRole('cell', { name: '完成' }).waitFor()
    expect((await asked.pdf(await asked.newestDocument())).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('is told to everybody, without names, in both languages', async () => {
    const guest = await portal.visitor({ locale: 'ja' })
    await guest.open(`/districts/${asked.districtId}`)
    await text(guest, '9者のうち6者').waitFor()
    await guest.page.getByRole('row', { name: '認定書 高地活第102号' }).waitFor()
    expect(await guest.page.locator('main').innerText()).not.toContain('商店（')
    const stranger = await portal.visitor({ locale: 'en' })
    await stranger.open(`/districts/${asked.districtId}`)
    await stranger.page.getByRole('heading', { level: 1, name: 'Chuo shopping street' }).waitFor()
    await text(stranger, '6 of 9').waitFor()
    await text(stranger, 'In force').waitFor()
    expect([...guest.faults, ...stranger.faults]).toEqual([])
    await guest.leave()
    await stranger.leave()
  })

  it('lets the city record the ordinance and draft one, and weigh a change', async () => {
    await haru.open(`/plans/${asked.planId}/ordinance-draft`)
    await button(haru, '条例案をつくる').click()
    await text(haru, '第一条').waitFor()
    await haru.open(`/plans/${asked.planId}/change`)
    await haru.page.getByLabel('受益事業者の範囲').fill('区域内で小売業又は飲食業を営む事業者')
    await button(haru, '軽微な変更かどうかを調べる').click()
    await haru.page.getByRole('row', { name: '受益事業者の範囲 軽微でない' }).waitFor()
    await haru.open(`/districts/${asked.districtId}/ordinances/new`)
    const typed: Typed = {
      title: '負担金条例',
      number: '条例第5号',
      on: daysAgo(3),
      inForceFrom: daysAgo(2),
      scope: '小売業',
      amount: '面積',
      collection: '年一回',
    }
    for (const [name, words] of Object.entries({ ...typed, appealInstruction: '三月以内' })) await haru.page.locator(`[name="${name}"]`).fill(words)
    await button(haru, 'この版を記録する').click()
    await haru.page.getByRole('row', { name: '負担金条例 条例第5号' }).getByRole('cell', { name: '施行中' }).waitFor()
  })

  it('has left nothing in the consoles', () => {
    for (const visitor of [umi, haru, aoi]) expect(visitor.faults).toEqual([])
  })
})
