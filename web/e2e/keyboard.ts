import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement)

/** Whether the focused thing shows that it has the focus: a line at least two pixels wide. */
const showsFocus = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document
    if (!activeElement || activeElement === document.body) return true
    const { outlineStyle, outlineWidth } = getComputedStyle(activeElement)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  })

/** Goes to a control as somebody without a mouse does, and sees at every stop where the focus is. */
export const tabTo = async (page: Page, target: Locator): Promise<void> => {
  await target.waitFor()
  for (let stops = 0; stops < 80; stops += 1) {
    if (await hasFocus(target)) return
    await page.keyboard.press('Tab')
    expect(await showsFocus(page), await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120) ?? '')).toBe(true)
  }
  throw new Error(`${target} is not reached by the Tab key`)
}

export const pressOn = async (page: Page, target: Locator, key = 'Enter'): Promise<void> => {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

/** Replaces what stands in a field by typing. */
export const typeInto = async (page: Page, target: Locator, text: string): Promise<void> => {
  await tabTo(page, target)
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Delete')
  await page.keyboard.type(text)
}
