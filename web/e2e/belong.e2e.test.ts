import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actFor, said, signUp, toPerson, unasked } from './belonging.ts'
import { openPortal, type Portal, type Visitor } from './portal.ts'

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const newcomer = 'nao@city.takamatsu.lg.jp'

describe('somebody belongs to a member', () => {
  let portal: Portal
  let haru: Visitor
  let nao: Visitor

  beforeAll(async () => {
    portal = await openPortal()
    haru = await portal.visitor({ locale: 'ja' })
    await haru.signIn('haru')
  })
  afterAll(() => portal.close())

  it('lets Haru change what Takamatsu says of itself, and tells what does not fit', async () => {
    const { page } = haru
    await haru.open('/my-member/details')
    await page.getByLabel('郵便番号').fill('76-0001')
    await page.getByRole('button', { name: '変更を保存する' }).click()
    const summary = page.locator('[data-part=error-summary]')
    await summary.waitFor()
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true)

    await page.getByLabel('郵便番号').fill('760-8571')
    await page.getByLabel('交通・モビリティ').check()
    await page.getByRole('textbox', { name: '紹介' }).fill('データで歩くまちをつくる。')
    await page.getByRole('button', { name: '変更を保存する' }).click()
    await said(page, '変更を保存しました').waitFor()

    const guest = await portal.visitor({ locale: 'ja' })
    await guest.open('/directory?prefecture=37&municipality=372013&field=mobility')
    await guest.page.getByRole('link', { name: '高松市' }).click()
    await guest.page.getByText('データで歩くまちをつくる。').waitFor()
    expect(await guest.page.getByText('760-8571').count()).toBe(0)
    await guest.leave()
  })

  it('refuses to take away the last administrator, in plain words', async () => {
    const { page } = haru
    await haru.open('/my-member/people')
    await toPerson(page, '春田 陽')

    await page.getByRole('button', { name: '外す' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '外す' }).click()

    await page.getByRole('dialog').getByRole('alert').filter({ hasText: '管理者が一人以上必要です' }).waitFor()
    await page.getByRole('dialog').getByRole('button', { name: '戻る' }).click()
  })

  it('lets Haru invite a colleague, withdraw an invitation sent in error, and save the list of people', async () => {
    const { page } = haru
    await haru.open('/my-member/people')
    for (const email of ['nobody@example.jp', newcomer]) {
      await page.getByLabel('メールアドレス').fill(email)
      await page.getByRole('button', { name: '招待を送る' }).click()
      await said(page, `${email} に招待を送りました`).waitFor()
    }
    await page.getByRole('button', { name: 'nobody@example.jp への招待を取り消す' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '取り消す' }).click()
    await said(page, '招待を取り消しました').waitFor()
    await page.getByRole('row', { name: newcomer }).waitFor()
    await page.getByRole('row', { name: 'nobody@example.jp' }).waitFor({ state: 'detached' })

    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSVをダウンロード 団体の人' }).click()])
    const text = await readFile(await file.path(), 'utf8')
    expect(text.startsWith('\uFEFF"氏名"')).toBe(true)
    expect(text).toContain('"haru@city.takamatsu.lg.jp"')
  })

  it('lets the colleague sign up with that address, accept, and act for the member at once', async () => {
    nao = await signUp(portal, newcomer)
    const { page } = nao
    await page.getByRole('button', { name: '高松市の招待を受け入れる' }).click()
    await said(page, '「高松市」に加わりました').waitFor()

    await page.getByRole('link', { name: '所属団体を見る' }).click()
    await page.getByText('760-8571').waitFor()
    await page.getByRole('link', { name: '内容を変更する' }).click()
    await page.getByLabel('住所').fill('香川県高松市番町1丁目8番15号')
    await page.getByRole('button', { name: '変更を保存する' }).click()
    await said(page, '変更を保存しました').waitFor()
    expect(await page.getByLabel('操作する団体').count()).toBe(0)
  })

  it('lets somebody with two members choose for which to act', async () => {
    const midori = await portal.visitor({ locale: 'ja' })
    await midori.signIn('midori')
    const names = await midori.page.getByLabel('操作する団体').locator('option').allInnerTexts()
    expect(names.length).toBeGreaterThan(1)
    const [first = '', second = ''] = names
    await midori.open('/my-member')
    for (const name of [second, first]) {
      await actFor(midori.page, name)
      await midori.page.locator('dd').filter({ hasText: name }).first().waitFor()
    }
    await midori.leave()
  })

  it('makes a deputy until a day, and refuses a day that has passed', async () => {
    const { page } = haru
    await haru.open('/my-member/people')
    await toPerson(page, newcomer)
    const form = page.getByRole('form', { name: '管理者の代理にする' })

    await form.getByLabel('代理の期限').fill('2026-01-01')
    await form.getByRole('button', { name: '代理にする' }).click()
    await form.getByRole('alert').filter({ hasText: '過ぎた日付は指定できません' }).waitFor()

    await form.getByLabel('代理の期限').fill('2099-03-31')
    await form.getByRole('button', { name: '代理にする' }).click()
    await said(page, '代理にしました').waitFor()
    await page.getByRole('row', { name: newcomer }).getByText('2099年（令和81年）3月31日').waitFor()
  })

  it('hands over from a day to come, and shows it beside both', async () => {
    const { page } = haru
    await haru.open('/my-member/people')
    await toPerson(page, '春田 陽')
    const form = page.getByRole('form', { name: '後任に引き継ぐ' })

    await form.getByRole('button', { name: '引き継ぎを登録する' }).click()
    await form.getByText('引き継ぐ方を選んでください').waitFor()
    await form.getByLabel('後任').selectOption({ label: newcomer })
    await form.getByLabel('引き継ぐ日').fill('2099-04-01')
    await form.getByRole('button', { name: '引き継ぎを登録する' }).click()

    await said(page, '引き継ぎを登録しました').waitFor()
    await page.getByRole('link', { name: '人と役割に戻る' }).click()
    await page.getByRole('row', { name: '春田 陽' }).getByText('に外れます').waitFor()
    await page.getByRole('row', { name: newcomer }).getByText('から 管理者').waitFor()
  })

  it('lets the operator suspend a member, which leaves the directory, and restore it', async () => {
    const kei = await portal.visitor({ locale: 'ja' })
    const { page } = kei
    await kei.signIn('kei')
    await kei.open('/members')
    await page.getByRole('link', { name: '富山市' }).click()
    await heading(page, '富山市').waitFor()
    const directory = await portal.visitor({ locale: 'ja' })
    const listed = async () => {
      await directory.open(`/directory?text=${encodeURIComponent('富山市')}`)
      return directory.page.locator('tbody').getByRole('link', { name: '富山市' }).count()
    }
    expect(await listed()).toBe(1)

    await page.getByRole('button', { name: '利用を停止する' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: '利用を停止する' }).click()
    await dialog.getByText('理由を2,000文字以内で入力してください').waitFor()
    await dialog.getByLabel('理由').fill('会員の求めによる')
    await dialog.getByRole('button', { name: '利用を停止する' }).click()
    await said(page, '利用を停止しました').waitFor()
    await page.locator('dl').getByText('会員の求めによる').waitFor()
    expect(await listed()).toBe(0)
    await page.getByRole('table', { name: 'この会員の履歴' }).getByText('利用停止').first().waitFor()

    await page.getByRole('button', { name: '利用を再開する' }).click()
    await dialog.getByLabel('理由').fill('会員の求めによる')
    await dialog.getByRole('button', { name: '利用を再開する' }).click()
    await said(page, '利用を再開しました').waitFor()
    expect(await listed()).toBe(1)
    expect(unasked(kei)).toEqual([])
    await kei.leave()
    await directory.leave()
  })

  it('lets a member leave, once its name is typed and a reason given', async () => {
    const name = '海峡商工連合会（デモ）'
    const sora = await portal.visitor({ locale: 'ja' })
    const { page } = sora
    await sora.signIn('sora')
    await actFor(page, name)
    await sora.open('/my-member/leave')
    expect(await page.getByRole('button', { name: '退会する' }).count()).toBe(0)
    await page.getByLabel('確認のため').fill(name)
    await page.getByRole('button', { name: '退会する' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: '退会する' }).click()
    await dialog.getByText('理由を2,000文字以内で入力してください').waitFor()
    await dialog.getByLabel('退会の理由').fill('事業が終わったため')
    await dialog.getByRole('button', { name: '退会する' }).click()

    await said(page, '退会しました').waitFor()
    await page.getByLabel('操作する団体').waitFor({ state: 'detached' })
    await sora.open(`/directory?text=${encodeURIComponent('海峡商工')}`)
    await page.getByText('条件に合う会員は見つかりませんでした').waitFor()
    expect(unasked(sora)).toEqual([])
    expect(unasked(haru)).toEqual([])
    expect(unasked(nao)).toEqual([])
  })
})
