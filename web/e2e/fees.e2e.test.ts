import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { transferNotice } from '../../local/demo-bank-file.ts'
import { answered, button, type Fields, fiscalYear, mark, openClaimOf, payers, prepareLevy, reviewing, roll, text, today } from './fees-desk.ts'
import { hindrances } from './hindrances.ts'
import { openPortal, type Portal, settled, type Visitor } from './portal.ts'

describe('the fee of a year, from its levy to the public page', () => {
  let portal: Portal
  let haru: Visitor
  let natsu: Visitor
  let fuyu: Visitor
  let levy = ''
  let district = ''

  beforeAll(async () => {
    portal = await openPortal()
    ;[haru, natsu, fuyu] = [await portal.visitor({ locale: 'ja' }), await portal.visitor({ locale: 'ja' }), await portal.visitor({ locale: 'ja' })]
    await haru.signIn('haru')
    await natsu.signIn('natsu')
    await fuyu.signIn('fuyu')
  })
  afterAll(() => portal.close())

  it('is tried without writing anything, and what is missing is told at its field', async () => {
    district = await prepareLevy(haru)
    await button(haru, '送信して試算する').click()
    const summary = haru.page.locator('[data-part=error-summary]')
    await summary.waitFor()
    expect(await summary.innerText()).toContain('賦課名簿のファイルを選んでください')
    expect(await haru.page.title()).toMatch(/^エラー：/)

    await haru.page.locator('input[type=file]').setInputFiles({ name: 'roll.csv', mimeType: 'text/csv', buffer: roll })
    await button(haru, '送信して試算する').click()
    await text(haru, '試算できました').waitFor()

    expect(await haru.page.locator('main').innerText()).toContain('120,000円')
    await text(haru, '歳入徴収者の決定を待っています').waitFor()
    expect(await button(haru, '調定を決定する').count()).toBe(0)
    levy = /lvy_\w+/.exec(haru.page.url())?.[0] ?? ''
    await haru.follow(`/fees/claims?text=${encodeURIComponent(mark)}`)
    await text(haru, '該当する債権はありません').waitFor()
  })

  it('is decided by another person, who holds the office', async () => {
    await natsu.open('/fees')
    await text(natsu, '調定の決定を待つ賦課').waitFor()
    await natsu.follow(`/fees/levies/${levy}`)
    await button(natsu, '調定を決定する').click()
    const dialog = natsu.page.locator('dialog[open]')
    await dialog.locator('[name=number]').fill('高財第88号')
    await dialog.locator('[name=on]').fill(today)
    await dialog.getByRole('button', { name: '調定を決定する', exact: true }).click()

    await button(natsu, '調定を決定する').waitFor({ state: 'detached' })
    await natsu.page.getByText('調定済み', { exact: true }).waitFor()
    await natsu.follow(`/fees/claims?text=${encodeURIComponent(mark)}`)
    expect(await natsu.page.locator('main tbody tr').count()).toBe(12)
  })

  const referenceOf = async (name: string): Promise<string> => {
    await fuyu.follow(`/fees/claims?text=${encodeURIComponent(name)}`)
    return fuyu.page.locator('main tbody th').first().innerText()
  }

  it('is paid by a file of the bank: what is clear is cleared, what is not waits', async () => {
    await fuyu.open('/fees/claims')
    const [first, second, third] = [await referenceOf(`アサヒ${mark}`), await referenceOf(`ミナト${mark}`), await referenceOf(`ウシオ${mark}`)]
    const told = [
      { amount: 10_000, kana: 'アサヒ', reference: first },
      { amount: 4_000, kana: 'ミナト', reference: second },
      { amount: 12_000, kana: 'ウシオ', reference: third },
    ]
    const bytes = transferNotice(today as Parameters<typeof transferNotice>[0], told, 100_000 + Math.floor(Math.random() * 800_000))

    await fuyu.follow('/fees/bank')
    await fuyu.page.locator('input[type=file]').setInputFiles({ name: 'today.txt', mimeType: 'text/plain', buffer: bytes })
    await button(fuyu, '送信して取り込む').click()
    await fuyu.page.getByRole('heading', { level: 1, name: 'today.txt' }).waitFor()
    await fuyu.page.locator('main').getByText('取込み済み', { exact: true }).waitFor()

    expect(await fuyu.page.locator('main').innerText()).toContain('26,000円')
    await fuyu.follow(`/fees/claims?text=${first}`)
    await fuyu.page.getByText('納付済み', { exact: true }).waitFor()
  })

  it('is reviewed by the keyboard alone, with the difference to the bank in sight, and the last clearing is undone', async () => {
    const { page } = fuyu
    const { walkTo, openSplit, closed } = reviewing(fuyu)
    await fuyu.follow('/fees/review')
    await page.locator('[data-part=bank-difference][data-known=yes]').waitFor()
    await walkTo('ミナト')
    expect(await hindrances(fuyu.page)).toEqual([])

    await page.keyboard.press('1')
    await page.keyboard.press('c')
    await text(fuyu, '消し込みました').waitFor()
    await page.keyboard.press('u')
    await page.locator('dialog[open] textarea').waitFor()
    expect(await hindrances(fuyu.page)).toEqual([])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await text(fuyu, '取り消しました').waitFor()
    await closed()
    await walkTo('ミナト')
    await openSplit()
    await page.locator('dialog[open]').getByLabel('債権をさがす').fill(`ミナト${mark}`)
    await page.locator('dialog[open] li input').first().fill('4,000')
    await page.keyboard.press('Enter')
    await closed()
    await text(fuyu, '消し込みました').waitFor()

    await walkTo('ウシオ')
    await openSplit()
    const parts = page.locator('dialog[open] li input')
    await parts.nth(0).fill('10,000')
    await parts.nth(1).fill('2,000')
    await text(fuyu, '12,000円のうち 12,000円').waitFor()
    await page.keyboard.press('Enter')
    await closed()
    await fuyu.follow(`/fees/claims?text=${encodeURIComponent(`ウシオ${mark}`)}`)
    const rows = () => page.locator('main tbody tr').allInnerTexts()
    await expect.poll(rows, { timeout: 15_000 }).toEqual([expect.stringContaining('納付済み'), expect.stringContaining('8,000円')])
  })

  it('lets single keys be switched off', async () => {
    const { page } = fuyu
    const { payer } = reviewing(fuyu)
    await fuyu.follow('/fees/review')
    await page.locator('[data-part=payer]').waitFor()
    const before = await payer()
    await page.getByLabel('キーで操作する').uncheck()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    expect(await payer()).toBe(before)
    await page.getByLabel('キーで操作する').check()
  })

  it('leaves books that agree, and a public page whose figures are those of the levy and of the payments', async () => {
    await fuyu.follow('/fees/books/checks')
    await text(fuyu, 'すべて一致しています').waitFor()

    const guest = await portal.visitor({ locale: 'ja', width: 320 })
    await guest.open(`/districts/${district}/accounts`)
    await settled(guest.page)
    const words = await guest.page.locator('main').innerText()
    expect(words).toContain('120,000円')
    expect(words).toContain('26,000円')
    expect(await guest.page.locator('[data-part=collection-rate]').innerText()).toContain('21.66％')
    for (const { name } of payers) expect(words).not.toContain(name)
    expect(await hindrances(guest.page)).toEqual([])
    expect(guest.faults).toEqual([])
    for (const { faults } of [haru, natsu, fuyu]) expect(faults).toEqual([])
  })

  it('is told to each payer: what notices say, made for all, printed, sent; what comes back is published', async () => {
    const { page } = natsu
    await natsu.follow('/fees/notice-terms')
    for (const [name, words] of Object.entries({
      issuer: '高松市長　讃岐 太郎',
      revenueItem: '分担金及び負担金',
      reason: '地域再生法第17条の8第1項',
      placesOfPayment: '高松市会計課\n市内の金融機関',
      office: '高松市産業振興課 087-000-0000',
      lateCharge: '督促の後に延滞金がかかります。',
    }))
      await page.locator(`main [name=${name}]`).fill(words)
    await button(natsu, '保存する').click()
    await text(natsu, '保存しました').waitFor()

    await natsu.follow(`/fees/levies/${levy}`)
    await answered(natsu, '通知書をつくる', { number: '高財第89号', on: today })
    await page.locator('main').getByText('完成', { exact: true }).waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page
        .locator('main')
        .getByRole('button', { name: /印刷用PDF 1/ })
        .click(),
    ])
    expect(download.suggestedFilename()).toMatch(/\.pdf$/)
    await answered(natsu, '発送を記録', { on: today })
    expect(await hindrances(natsu.page)).toEqual([])

    await haru.open('/fees')
    await openClaimOf(haru, `イズミ${mark}`)
    await answered(haru, '返戻', { on: today, reason: '転居先不明' })
    await haru.follow('/fees/returned-notices')
    await text(haru, `イズミ${mark}`).waitFor()
    const row = haru.page.locator('main tbody tr', { hasText: `イズミ${mark}` })
    await row.getByRole('button', { name: '公示送達' }).click()
    const dialog = haru.page.locator('dialog[open]')
    await dialog.locator('[name=on]').fill(today)
    await dialog.locator('[name=place]').fill('市役所掲示場')
    await dialog.locator('button[type=submit]').click()
    await row.waitFor({ state: 'detached' })
  })

  it('is deferred and lessened where that was asked for: applied for, decided with a document, withdrawn or cancelled', async () => {
    const decision = { number: '高財第90号', on: today, reason: '申請のとおり' }
    const decide = async (name: string, act: string, fields: Fields) => {
      await natsu.follow('/fees')
      await natsu.follow('/fees/petitions')
      await answered(natsu, `${act} ${name}`, fields)
    }
    const stateOf = (name: string) => natsu.page.locator('main tbody tr', { hasText: name }).innerText()
    const ask = async (name: string, kind: string, fields: Fields) => {
      await openClaimOf(haru, name)
      await haru.page.locator('main').getByRole('button', { name: '申請する', exact: true }).click()
      const dialog = haru.page.locator('dialog[open]')
      await dialog.locator('[name=kind]').selectOption(kind)
      await dialog.locator('[name=claim]').first().check()
      for (const [field, value] of Object.entries(fields)) await dialog.locator(`[name=${field}]`).fill(value)
      await dialog.locator('button[type=submit]').click()
      await dialog.waitFor({ state: 'detached' })
    }

    const [fire, slump] = [`オオトリ${mark}`, `カモメ${mark}`]
    await ask(fire, 'exemption', { reduced: '3,000', reason: '火災' })
    await decide(fire, '減免を承認', decision)
    await expect.poll(() => stateOf(fire)).toContain('承認')
    await openClaimOf(natsu, fire)
    await text(natsu, '3,000円').waitFor()
    await decide(fire, '承認を取り消す', { ...decision, number: '高財第91号' })
    await expect.poll(() => stateOf(fire)).toContain('承認の取消し')

    await ask(slump, 'deferral', { until: `${fiscalYear + 1}-03-31`, reason: '売上の減少' })
    await decide(slump, '徴収猶予を承認', decision)
    await expect.poll(() => stateOf(slump)).toContain('承認')
    expect(await hindrances(natsu.page)).toEqual([])

    const riku = await portal.visitor({ locale: 'ja', width: 320 })
    await riku.signIn('riku')
    await riku.open('/my-levies')
    await riku.page.locator('main a[href*="bnf_"]').first().click()
    await riku.page.locator('main').getByRole('button', { name: '申請する', exact: true }).click()
    const dialog = riku.page.locator('dialog[open]')
    await dialog.locator('[name=claim]').first().check()
    await dialog.locator('[name=until]').fill(`${fiscalYear + 2}-03-31`)
    await dialog.locator('[name=reason]').fill('改装による休業')
    expect(await hindrances(riku.page)).toEqual([])
    await dialog.locator('button[type=submit]').click()
    await dialog.waitFor({ state: 'detached' })
    await answered(riku, '申請を取り下げる')
    await riku.page.locator('main').getByText('取下げ', { exact: true }).first().waitFor()
    const account = { bankCode: '9999', bankKana: 'カンミン', branchCode: '001', branchKana: 'ホンテン', number: '7654321', holderKana: 'ムツダ' }
    await answered(riku, '口座を登録する', account)
    await text(riku, '****321').waitFor()
    expect(await riku.page.locator('main').innerText()).not.toContain(account.number)
    expect(await hindrances(riku.page)).toEqual([])
    expect(riku.faults).toEqual([])
  })

  it('changes when somebody closes in the course of the year, by a new entry with its document', async () => {
    const { page } = natsu
    await natsu.follow(`/fees/levies/${levy}`)
    await text(natsu, `イズミ${mark}`).waitFor()
    await button(natsu, '債権を更正する').click()
    const dialog = page.locator('dialog[open]')
    for (const [name, value] of Object.entries({ on: today, number: '高財第92号', documentOn: today, reason: '閉業' }))
      await dialog.locator(`[name=${name}]`).fill(value)
    await dialog.getByLabel('納入義務者（名称またはカナの一部）').fill(`イズミ${mark}`)
    await dialog.locator('[name^=clm_]').nth(1).fill('0')
    await dialog.locator('button[type=submit]').click()
    await dialog.waitFor({ state: 'detached' })

    await expect.poll(() => page.locator('main tbody tr', { hasText: '高財第92号' }).innerText()).toContain('−10,000円')
    await openClaimOf(natsu, `イズミ${mark}`)
    await natsu.follow('/fees/books/checks')
    await text(natsu, 'すべて一致しています').waitFor()
    for (const { faults } of [haru, natsu]) expect(faults).toEqual([])
  })

  it('is cleared wrongly, and all that was cleared of one file is undone together', async () => {
    const { page } = fuyu
    await fuyu.follow('/fees')
    await fuyu.follow('/fees/clearings')
    await page.getByRole('checkbox', { name: '選ぶ' }).first().check()
    await button(fuyu, '同じファイルの消込みをすべて選ぶ').click()
    await text(fuyu, '選んだ消込み：3件').waitFor()
    await answered(fuyu, '選んだ消込みをまとめて取り消す', { reason: 'ファイルの誤り' })

    await text(fuyu, '3件を取り消しました').waitFor()
    expect(await hindrances(page)).toEqual([])
    await fuyu.follow('/fees/books/checks')
    await text(fuyu, 'すべて一致しています').waitFor()
    expect(fuyu.faults).toEqual([])
  })
})
