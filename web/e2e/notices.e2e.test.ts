import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPortal, type Portal, type Visitor } from './portal.ts'

let portal: Portal

beforeAll(async () => {
  portal = await openPortal()
})

afterAll(() => portal.close())

const operator = async (): Promise<Visitor> => {
  const visitor = await portal.visitor({ locale: 'ja' })
  await visitor.signIn('kei')
  return visitor
}

describe('the operator', () => {
  it('sees how many applications came in, marks all read, and stops the mail of that kind with one press', async () => {
    const { page, open, leave } = await operator()
    await open('/notices')

    await page.getByRole('link', { name: /お知らせ（未読\d+件/ }).waitFor()
    await page.getByRole('button', { name: 'すべて既読にする' }).click()
    await page.getByRole('status').filter({ hasText: '既読にしました' }).waitFor()
    await page.getByRole('banner').getByRole('link', { name: 'お知らせ', exact: true }).waitFor()
    await open('/notices?only=unread')
    await page.getByText('未読のお知らせはありません。').waitFor()

    await open('/notices/settings?kind=queue')
    expect(await page.getByText('kei@kanmin.example').count()).toBeGreaterThan(0)
    await page.getByRole('button', { name: /のメールを止める/ }).click()
    await page.getByRole('status').filter({ hasText: '設定を保存しました' }).waitFor()
    await open('/notices/settings')
    expect(await page.getByLabel('審査待ちの申請（事務局）のメール').inputValue()).toBe('off')
    await leave()
  })
})
