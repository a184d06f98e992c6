import axe, { type AxeResults, type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

type Asked = {
  /** Only of this part of the page. */
  readonly within?: string
  /** Colours are the same in every language and at every width: who has looked at a page once need not again. It takes axe half its time. */
  readonly colours?: boolean
}

/** Runs in the browser, where axe stands once it has been brought. */
const look = ([within, options]: readonly [string, RunOptions]): Promise<AxeResults> =>
  (self as unknown as { readonly axe: typeof axe }).axe.run(within, options)

/** What axe finds on the page as it is now that hinders somebody (WCAG 2.2 AA): each rule with the elements. */
export const hindrances = async (page: Page, { within = 'html', colours = true }: Asked = {}): Promise<readonly string[]> => {
  if (!(await page.evaluate(() => 'axe' in self))) await page.evaluate(axe.source)
  const options: RunOptions = {
    runOnly: rules,
    resultTypes: ['violations'],
    preload: false,
    ...(!colours && { rules: { 'color-contrast': { enabled: false } } }),
  }
  const { violations } = await page.evaluate(look, [within, options] as const)
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
