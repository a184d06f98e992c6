import type { Locator } from 'playwright-core'
import { daysAgo } from './asked-district.ts'
import type { Visitor } from './portal.ts'

/** What is typed into the fields of a dialog, by their names. */
export type Typed = Readonly<Record<string, string>>

export const button = ({ page }: Visitor, name: string): Locator => page.locator('main').getByRole('button', { name, exact: true })
export const text = ({ page }: Visitor, words: string): Locator => page.locator('main').getByText(words).first()

/** Asks for an act, and stands before the question with its fields filled in. */
export const question = async (visitor: Visitor, act: string, typed: Typed = {}): Promise<Locator> => {
  await button(visitor, act).click()
  const dialog = visitor.page.locator('dialog[open]')
  for (const [name, words] of Object.entries(typed)) {
    const field = dialog.locator(`[name="${name}"]`)
    if (await field.evaluate((element) => element instanceof HTMLSelectElement)) await field.selectOption(words)
    else await field.fill(words)
  }
  return dialog
}

/** Asked once more, with what the step leaves, then done. */
export const confirm = async (visitor: Visitor, act: string, typed: Typed = {}, confirmed = act): Promise<Locator> => {
  const dialog = await question(visitor, act, typed)
  await dialog.getByRole('button', { name: confirmed, exact: true }).click()
  return dialog
}

export const done = async (visitor: Visitor, act: string, typed: Typed = {}, confirmed = act): Promise<void> =>
  (await confirm(visitor, act, typed, confirmed)).waitFor({ state: 'hidden' })

/** The number and the day of an official paper. */
export const paper = (number: string, days: number) => ({ number, on: daysAgo(days) })
