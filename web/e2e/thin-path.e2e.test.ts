import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pressOn, tabTo, typeInto } from './keyboard.ts'
import { openPortal, type Portal, settled, type Visitor } from './portal.ts'

const heading = ({ page }: Visitor, name: string) => page.getByRole('heading', { level: 1, name })

const save = async (visitor: Visitor) => pressOn(visitor.page, visitor.page.getByRole('button', { name: '保存して次へ' }))

/** Sent with a fault: the summary has the focus, the title says so, and its link leads to the field. */
const expectErrorSummary = async ({ page }: Visitor, field: string) => {
  const summary = page.locator('[data-part=error-summary]')
  await summary.waitFor()
  expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true)
  expect(await page.title()).toMatch(/^エラー：/)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(field)
}

describe('Aizuwakamatsu becomes a member', () => {
  let portal: Portal
  let aoi: Visitor
  let kei: Visitor

  beforeAll(async () => {
    portal = await openPortal()
    aoi = await portal.visitor({ locale: 'ja' })
    kei = await portal.visitor({ locale: 'ja' })
  })
  afterAll(() => portal.close())

  it('lets Aoi apply by keyboard alone, and tells her what does not fit', async () => {
    const { page } = aoi
    await aoi.open('/apply')
    await pressOn(page, page.locator('main').getByRole('button', { name: 'ログインして始める' }))
    await page.locator('button[name=demo][value=aoi]').click()
    await pressOn(page, page.getByRole('button', { name: '新しい申請を始める' }))
    await heading(aoi, '種別').waitFor()

    await save(aoi)
    await expectErrorSummary(aoi, 'kind')
    await page.keyboard.press('Space')
    await save(aoi)

    await heading(aoi, '団体').waitFor()
    await typeInto(page, page.getByRole('searchbox'), 'あいづわかまつ')
    await pressOn(page, page.getByRole('radio', { name: '福島県会津若松市' }), 'Space')
    await page.getByText('9000020072028').waitFor()
    await save(aoi)

    await heading(aoi, '住所').waitFor()
    await typeInto(page, page.getByLabel('郵便番号'), '９６５')
    await save(aoi)
    await expectErrorSummary(aoi, 'postalCode')
    await typeInto(page, page.getByLabel('郵便番号'), '９６５ー８６０１')
    await typeInto(page, page.getByRole('textbox', { name: '住所' }), '福島県会津若松市東栄町3番46号')
    await save(aoi)

    await heading(aoi, '取り組む分野').waitFor()
    await pressOn(page, page.getByRole('checkbox', { name: '防災' }), 'Space')
    await save(aoi)

    await heading(aoi, '確認書類').waitFor()
    await save(aoi)

    await heading(aoi, '担当者').waitFor()
    await typeInto(page, page.getByLabel('氏名'), '青井 葵')
    await typeInto(page, page.getByLabel('電話番号'), '1234')
    await save(aoi)
    await expectErrorSummary(aoi, 'phone')
    await typeInto(page, page.getByLabel('電話番号'), '0242-39-1111')
    await save(aoi)

    await heading(aoi, '利用規約').waitFor()
    await pressOn(page, page.getByRole('checkbox'), 'Space')
    await save(aoi)
    await heading(aoi, '申請内容の確認').waitFor()
  })

  it('keeps her answers, so that she goes on with them on another machine', async () => {
    const office = await portal.visitor({ locale: 'ja' })
    await office.signIn('aoi')
    await office.open('/my-applications')
    await pressOn(office.page, office.page.getByRole('row', { name: '会津若松市' }).getByRole('link'))
    await heading(office, '申請の手順').waitFor()
    await pressOn(office.page, office.page.getByRole('link', { name: '内容を確認する' }))

    await heading(office, '申請内容の確認').waitFor()
    for (const answer of ['福島県会津若松市', '965-8601', '防災', '青井 葵', 'aoi@city.aizuwakamatsu.lg.jp'])
      await office.page.locator('dd').filter({ hasText: answer }).first().waitFor()
    expect(office.faults).toEqual([])
    await office.leave()
  })

  it('leads her back to the answers after a change, and gives her a reference number', async () => {
    const { page } = aoi
    await pressOn(page, page.getByRole('link', { name: '変更 担当者' }).first())
    await heading(aoi, '担当者').waitFor()
    await typeInto(page, page.getByLabel('部署'), 'スマートシティ推進室')
    await save(aoi)
    await heading(aoi, '申請内容の確認').waitFor()
    await pressOn(page, page.getByRole('button', { name: '申請する' }))

    await heading(aoi, '申請を受け付けました').waitFor()
    expect(await page.locator('[data-part=reference]').innerText()).toMatch(/^A-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    await page.locator('main').getByRole('link', { name: '自分の申請' }).click()
    await page.getByRole('row', { name: '会津若松市' }).getByText('審査待ち').waitFor()
    expect(await page.getByRole('heading', { name: '下書き' }).count()).toBe(0)
  })

  it('lets Kei admit it, once asked', async () => {
    const { page } = kei
    await kei.signIn('kei')
    await kei.open('/applications')
    await page.getByRole('row', { name: '会津若松市' }).getByRole('link').click()
    await heading(kei, '会津若松市').waitFor()
    await settled(page)

    await page.getByRole('button', { name: '承認する' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '承認する' }).click()

    await page.getByText('承認しました').waitFor()
    await page.getByRole('link', { name: '会員名簿で見る' }).click()
    await heading(kei, '会津若松市').waitFor()
  })

  it('stands in the directory, on the map and in the audit trail', async () => {
    const { page } = kei
    await kei.open('/directory')
    await page.getByLabel('キーワード').fill('Aizu')
    await page.getByRole('button', { name: '検索' }).click()
    await page.getByRole('link', { name: '会津若松市' }).waitFor()
    await page.locator('figure [data-state=idle]').waitFor()
    await page.getByText('表で見る').click()
    await page.getByRole('row', { name: '福島県 1' }).waitFor()

    await kei.open('/audit')
    const events = page.locator('tbody tr').filter({ hasText: '072028' })
    await events.first().waitFor()
    expect(await events.count()).toBe(2)
    expect(kei.faults).toEqual([])
  })

  it('is told to Aoi, who finds her application admitted', async () => {
    await aoi.page.getByRole('link', { name: '使い方' }).first().click()
    await heading(aoi, '使い方').waitFor()
    await aoi.page.getByRole('button', { name: '自分の手続' }).click()
    await aoi.page.getByRole('link', { name: '自分の申請' }).first().click()
    await aoi.page.getByRole('row', { name: '会津若松市' }).getByText('承認済み').waitFor()
    expect(aoi.faults).toEqual([])
  })
})

describe('the first press of Tab', () => {
  it('offers to skip the menu', async () => {
    const portal = await openPortal()
    const guest = await portal.visitor({ locale: 'ja' })
    await guest.open('/help')

    await tabTo(guest.page, guest.page.getByRole('link', { name: '本文へ移動' }))
    expect(await guest.page.getByRole('link', { name: '本文へ移動' }).isVisible()).toBe(true)
    await guest.page.keyboard.press('Enter')

    expect(await guest.page.evaluate(() => document.activeElement?.id)).toBe('content')
    await portal.close()
  })
})
