import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { said, signUp, unasked } from './belonging.ts'
import { openPortal, type Portal, type Visitor } from './portal.ts'

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })

/** Presses an act of the operator and answers what its dialog asks. */
const act = async (page: Page, name: string, answers: Readonly<Record<string, string>>) => {
  await page.getByRole('button', { name, exact: true }).click()
  const dialog = page.getByRole('dialog')
  for (const [label, answer] of Object.entries(answers)) await dialog.getByLabel(label).fill(answer)
  await dialog.getByRole('button', { name, exact: true }).click()
}

describe('a member tended by the operator', () => {
  let portal: Portal
  let kei: Visitor
  let guest: Visitor

  beforeAll(async () => {
    portal = await openPortal()
    guest = await portal.visitor({ locale: 'ja' })
    kei = await portal.visitor({ locale: 'ja' })
    await kei.signIn('kei')
    await kei.open('/members')
    await kei.page.getByRole('link', { name: '富山市' }).click()
    await heading(kei.page, '富山市').waitFor()
  })
  afterAll(() => portal.close())

  const listed = async (name: string) => {
    await guest.open(`/directory?text=${encodeURIComponent(name)}`)
    return guest.page.locator('tbody').getByRole('link', { name, exact: true }).count()
  }

  it('bears its new name everywhere, once a reason is given', async () => {
    const { page } = kei

    await act(page, '名称を変える', { 新しい名称: '' })
    const dialog = page.getByRole('dialog')
    await dialog.getByText('理由を2,000文字以内で入力してください').waitFor()
    await dialog.getByLabel('新しい名称').fill('富山みらい市')
    await dialog.getByLabel('理由').fill('名称変更の告示による')
    await dialog.getByRole('button', { name: '名称を変える' }).click()

    await said(page, '名称を変えました').waitFor()
    await heading(page, '富山みらい市').waitFor()
    await page.getByRole('table', { name: 'この会員の履歴' }).getByText('名称の変更').first().waitFor()
    expect(await listed('富山みらい市')).toBe(1)
    expect(await listed('富山市')).toBe(0)
  })

  it('is given a new administrator where its own are gone, who comes by invitation', async () => {
    const { page } = kei
    const successor = 'aki@city.toyama.lg.jp'

    await act(page, '管理者を立て直す', { 新しい管理者のメールアドレス: successor, 理由: '管理者が退職したため' })

    await said(page, '新しい管理者への招待を送りました').waitFor()
    await page.getByRole('row', { name: successor }).waitFor()
    const aki = await signUp(portal, successor)
    await aki.page.getByRole('button', { name: '富山みらい市の招待を受け入れる' }).click()
    await said(aki.page, '「富山みらい市」に加わりました').waitFor()
    await aki.page.getByRole('link', { name: '所属団体を見る' }).click()
    await aki.page.getByRole('link', { name: '人と役割' }).click()
    await aki.page.getByRole('row', { name: successor }).getByText('管理者').waitFor()
    await aki.page.getByRole('button', { name: '招待を送る' }).waitFor()
    expect([...unasked(kei), ...unasked(aki)]).toEqual([])
  })
})
