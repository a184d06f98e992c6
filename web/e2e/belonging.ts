import type { Page } from 'playwright-core'
import { type Portal, settled, type Visitor } from './portal.ts'

/** What the page announces after an act. */
export const said = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text })

/** Refusals are provoked here, and the browser writes each down; all else is a fault. */
export const unasked = ({ faults }: Visitor) => faults.filter((fault) => !/status of (409|422)/.test(fault))

/** The member acted for, chosen in the header as by anybody with several. */
export const actFor = async (page: Page, name: string) => {
  const choice = page.getByLabel('操作する団体')
  await choice.waitFor()
  await choice.selectOption({ label: name })
  await settled(page)
}

export const signUp = async (portal: Portal, email: string): Promise<Visitor> => {
  const visitor = await portal.visitor({ locale: 'ja' })
  const { page } = visitor
  await page.goto(`${portal.origin}/invitations`)
  await page.locator('main').getByRole('button', { name: 'ログイン' }).click()
  await page.locator('a[href*="new-account"]').click()
  await page.locator('#email').fill(email)
  await page.locator('#password').fill('natsu-no-hi-2026')
  await page.locator('button[type=submit]').first().click()
  await page.locator('header[data-session=in]').waitFor()
  await settled(page)
  return visitor
}

/** From the page of the member to that of one of its people. */
export const toPerson = async (page: Page, called: string) => {
  await page.getByRole('link', { name: '人と役割' }).first().click()
  await page.getByRole('link', { name: `${called} の役割の変更` }).click()
  await page.getByRole('heading', { name: '後任に引き継ぐ' }).waitFor()
}
