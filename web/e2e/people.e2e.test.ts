import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { said, signUp, toPerson, unasked } from './belonging.ts'
import { openPortal, type Portal, type Visitor } from './portal.ts'

const colleague = 'mio@city.takamatsu.lg.jp'

describe('the people of a member', () => {
  let portal: Portal
  let haru: Visitor
  let mio: Visitor

  beforeAll(async () => {
    portal = await openPortal()
    haru = await portal.visitor({ locale: 'ja' })
    await haru.signIn('haru')
  })
  afterAll(() => portal.close())

  it('comes as a viewer, to whom nothing is offered that would change the member', async () => {
    await haru.open('/my-member/people')
    await haru.page.getByLabel('メールアドレス').fill(colleague)
    await haru.page.getByRole('radio', { name: /^閲覧者/ }).check()
    await haru.page.getByRole('button', { name: '招待を送る' }).click()
    await said(haru.page, `${colleague} に招待を送りました`).waitFor()

    mio = await signUp(portal, colleague)
    await mio.page.getByRole('button', { name: '高松市の招待を受け入れる' }).click()
    await said(mio.page, '「高松市」に加わりました').waitFor()

    await mio.page.getByRole('link', { name: '所属団体を見る' }).click()
    await mio.page.locator('dd').filter({ hasText: '閲覧者' }).waitFor()
    expect(await mio.page.getByRole('link', { name: '内容を変更する' }).count()).toBe(0)
  })

  it('becomes an editor, and changes what the member says at once', async () => {
    await haru.open('/my-member/people')
    await toPerson(haru.page, colleague)
    const form = haru.page.getByRole('form', { name: '役割を変える' })
    await form.getByRole('radio', { name: /^編集者/ }).check()
    await form.getByRole('button', { name: '役割を変更する' }).click()
    await said(haru.page, '役割を変更しました').waitFor()
    await haru.page.getByRole('row', { name: colleague }).getByText('編集者').waitFor()

    await mio.page.reload()
    await mio.page.getByRole('link', { name: '内容を変更する' }).click()
    await mio.page.getByLabel('住所').fill('香川県高松市番町1丁目8番15号')
    await mio.page.getByRole('button', { name: '変更を保存する' }).click()
    await said(mio.page, '変更を保存しました').waitFor()
  })

  it('is taken away by Haru, and sees nothing of the member from then on', async () => {
    const { page } = haru
    await haru.open('/my-member/people')
    await toPerson(page, colleague)

    await page.getByRole('button', { name: '外す' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '外す' }).click()

    await said(page, `${colleague} を団体から外しました`).waitFor()
    await page.getByRole('link', { name: '人と役割に戻る' }).click()
    await page.getByRole('row', { name: '春田 陽' }).waitFor()
    await page.getByRole('row', { name: colleague }).waitFor({ state: 'detached' })
    await mio.page.goto(`${portal.origin}/my-member`)
    await mio.page.getByText('あなたが操作できる団体は、まだありません').waitFor()
    expect(unasked(haru)).toEqual([])
    expect(unasked(mio)).toEqual([])
  })
})
