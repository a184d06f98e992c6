import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hindrances } from './hindrances.ts'
import { pressOn, tabTo } from './keyboard.ts'
import { openPortal, type Portal } from './portal.ts'

const menuOf = (page: Page) => page.getByRole('navigation', { name: '主なメニュー' })

const widerThanScreen = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

describe('the menu', () => {
  let portal: Portal

  beforeAll(async () => {
    portal = await openPortal()
  })
  afterAll(() => portal.close())

  it('keeps to one line for the operator, and opens, closes and leads on by keyboard', async () => {
    const { page, signIn, leave, faults } = await portal.visitor({ locale: 'ja' })
    await signIn('kei')
    const menu = menuOf(page)
    const tops = await menu
      .locator('ul')
      .first()
      .locator('> li')
      .evaluateAll((entries) => entries.map((entry) => entry.getBoundingClientRect().top))
    expect(new Set(tops).size).toBe(1)

    const operation = menu.getByRole('button', { name: '運用' })
    const audit = menu.getByRole('link', { name: '監査証跡' })
    await pressOn(page, operation)
    expect(await operation.getAttribute('aria-expanded')).toBe('true')
    expect(await hindrances(page, { within: 'header' })).toEqual([])
    await tabTo(page, audit)
    await page.keyboard.press('Escape')
    expect(await operation.getAttribute('aria-expanded')).toBe('false')
    expect(await audit.isVisible()).toBe(false)
    expect(await operation.evaluate((element) => element === document.activeElement)).toBe(true)

    await page.keyboard.press('Space')
    await pressOn(page, audit)
    await page.getByRole('heading', { level: 1, name: '監査証跡' }).waitFor()
    expect(await operation.getAttribute('aria-expanded')).toBe('false')
    expect(await operation.getAttribute('aria-current')).toBe('true')
    expect(faults).toEqual([])
    await leave()
  })

  it('has one group open at a time, and none once one has gone on', async () => {
    const { page, signIn, leave } = await portal.visitor({ locale: 'ja' })
    await signIn('kei')
    const menu = menuOf(page)
    await menu.getByRole('button', { name: '会員' }).click()
    await menu.getByRole('button', { name: '運用' }).click()

    expect(await menu.locator('[aria-expanded=true]').allInnerTexts()).toEqual(['運用'])
    await page.mouse.click(1200, 850)
    expect(await menu.locator('li [aria-expanded=true]').count()).toBe(0)
    await leave()
  })

  it('stands behind one button on a telephone, wider than nothing', async () => {
    const { page, signIn, leave } = await portal.visitor({ locale: 'ja', width: 320 })
    await signIn('kei')
    const menu = menuOf(page)
    const whole = menu.getByRole('button', { name: 'メニュー' })
    const operation = menu.getByRole('button', { name: '運用' })
    expect(await operation.isVisible()).toBe(false)

    await pressOn(page, whole)
    await pressOn(page, operation)
    expect(await widerThanScreen(page)).toBeLessThanOrEqual(0)
    expect(await hindrances(page, { within: 'header' })).toEqual([])
    await page.keyboard.press('Escape')
    expect(await whole.getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('Escape')
    expect(await whole.getAttribute('aria-expanded')).toBe('false')
    expect(await whole.evaluate((element) => element === document.activeElement)).toBe(true)

    await pressOn(page, whole)
    await pressOn(page, operation)
    await pressOn(page, menu.getByRole('link', { name: '監査証跡' }))
    await page.getByRole('heading', { level: 1, name: '監査証跡' }).waitFor()
    expect(await operation.isVisible()).toBe(false)
    await leave()
  })
})
