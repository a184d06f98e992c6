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

/** Runs in the browser, after each press of the Tab key: where the focus is now, and what is wrong with it. */
const stop = (): 'round' | 'fine' | { readonly fault: string } => {
  const walk = self as unknown as { stops?: Set<Element> }
  const seen = walk.stops ?? new Set()
  walk.stops = seen
  const { activeElement: at } = document
  if (!at || at === document.body || seen.has(at)) return 'round'
  seen.add(at)
  const { outlineStyle, outlineWidth } = getComputedStyle(at)
  if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) return 'fine'
  return { fault: `no focus seen: ${at.outerHTML.slice(0, 120)}` }
}

/** Runs in the browser, after the round: what a mouse could press and the Tab key has not come to. */
const passedOver = (): readonly string[] => {
  const { stops = new Set() } = self as unknown as { stops?: Set<Element> }
  const controls = document.querySelectorAll<HTMLElement>(':is(a[href], button, input, select, textarea, summary):not(:disabled, [tabindex="-1"])')
  // Of radio buttons of one name the Tab key comes to one, and the arrows to the others.
  const isOneOfMany = (control: Element) => control instanceof HTMLInputElement && control.type === 'radio'
  const missed = [...controls].filter((each) => each.checkVisibility({ visibilityProperty: true }) && !isOneOfMany(each) && !stops.has(each))
  return missed.map((each) => `not reached: ${each.outerHTML.slice(0, 120)}`)
}

const stopsAtMost = 250

/** What somebody without a mouse cannot reach on a page, or not see that they have. */
export const keyboardFaults = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(() => {
    delete (self as unknown as { stops?: Set<Element> }).stops
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
  const faults: string[] = []
  for (let stops = 0; stops < stopsAtMost; stops += 1) {
    await page.keyboard.press('Tab')
    const found = await page.evaluate(stop)
    if (found === 'round') return [...faults, ...(await page.evaluate(passedOver))]
    if (found !== 'fine') faults.push(found.fault)
  }
  // A page longer than that is looked at as far as it goes.
  return faults
}
