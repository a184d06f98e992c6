import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from './browser.ts'
import { missedByKeys, missedByKeysInContent } from './keyboard-walk.ts'

const style = '<style>:focus-visible { outline: 4px solid black }</style>'
const sound =
  '<a href="#content">Skip</a><main id="content" tabindex="-1"><a href="#a">First</a><button>Second</button><input type="date" aria-label="Day"></main>'

/** Each hinders somebody without a mouse in one way. */
const faulty = {
  'not reached: button “Act”': '<a href="#a">First</a><button tabindex="-1">Act</button>',
  'focus not visible: button “Act”': '<button style="outline: none">Act</button>',
  'focus covered: button “Act”': '<button>Act</button><div style="position: fixed; inset: 0; background: white">Bar</div>',
  'order: tabindex of button “Act”': '<a href="#a">First</a><button tabindex="2">Act</button>',
  'trap: the Tab key does not leave it': '<a href="#a">First</a><button onkeydown="event.preventDefault()">Act</button><a href="#b">Last</a>',
  'trap: back at a “First”':
    '<a id="" href="#a">First</a><button onkeydown="event.preventDefault(); document.querySelector(\'a\').focus()">Act</button>',
} as const

describe('the walk by the Tab key', () => {
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    browser = await launchBrowser()
    page = await browser.newPage()
  })
  afterAll(() => browser.close())

  it('misses nothing on a page that hinders nobody', async () => {
    await page.setContent(style + sound)

    expect(await missedByKeys(page)).toEqual([])
    expect(await missedByKeysInContent(page)).toEqual([])
  })

  it('takes one button of a group for all of them, and no part of what is switched off', async () => {
    const radios = '<input type="radio" name="r" aria-label="a"><input type="radio" name="r" aria-label="b"><button disabled>Off</button>'
    await page.setContent(style + radios)

    expect(await missedByKeys(page)).toEqual([])
  })

  it.each(Object.entries(faulty))('says: %s', async (said, content) => {
    await page.setContent(style + content)

    expect(await missedByKeys(page)).toContain(said)
  })

  it('says when the first link does not pass over the menu', async () => {
    await page.setContent(`${style}<a href="#elsewhere">Skip</a><main id="content" tabindex="-1"></main>`)

    expect(await missedByKeysInContent(page)).toEqual(['the first stop does not lead to the content'])
  })
})
