import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { missedByKeysInContent } from './keyboard-walk.ts'
import { openPortal, type Portal } from './portal.ts'

const artefacts = process.env.KANMIN_PICTURES ? join(import.meta.dirname, '..', '..', 'artefacts', 'forced-colours') : undefined

/** Controls that would be words without an edge, and drawings that keep a colour the reader did not choose. */
const lost = (page: Page) =>
  page.evaluate(() => {
    const system = (value: string) => {
      const probe = document.createElement('i')
      probe.style.color = value
      document.body.append(probe)
      const { color } = getComputedStyle(probe)
      probe.remove()
      return color
    }
    const chosen = new Set(['Canvas', 'CanvasText', 'GrayText', 'Highlight', 'HighlightText', 'LinkText', 'ButtonText', 'ButtonBorder'].map(system))
    const isNothing = (colour: string) => colour === 'none' || colour.startsWith('url(') || /, 0\)$/.test(colour) || colour === 'transparent'
    const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0
    const nameOf = (element: Element) => `${element.localName} “${(element.textContent ?? '').trim().slice(0, 30)}”`

    const controls = [
      ...document.querySelectorAll(
        'main button, main input:not([type=checkbox], [type=radio], [type=file], [type=range]), main select, main textarea',
      ),
    ]
    const edgeless = controls.filter(seen).filter((control) => {
      const { borderTopStyle, borderTopWidth, borderTopColor, textDecorationLine } = getComputedStyle(control)
      const hasEdge = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) >= 1 && !isNothing(borderTopColor)
      return !hasEdge && textDecorationLine !== 'underline' && control.closest('.maplibregl-map') === null
    })
    const drawn = [...document.querySelectorAll('main svg[role=img] *, main svg[aria-hidden] *')].filter(
      (shape) => shape.closest('defs, .maplibregl-map, [data-decoration]') === null && seen(shape),
    )
    const foreign = drawn.filter((shape) => {
      const { fill, stroke } = getComputedStyle(shape)
      return [fill, stroke].some((colour) => !isNothing(colour) && !chosen.has(colour))
    })
    const colourOf = (shape: Element) => `${getComputedStyle(shape).fill} ${getComputedStyle(shape).stroke}`
    return {
      edgeless: edgeless.map(nameOf),
      foreign: foreign.map((shape) => `${nameOf(shape)} ${colourOf(shape)}`),
      drawn: drawn.length,
    }
  })

describe('the portal in colours the reader has chosen', () => {
  let portal: Portal

  beforeAll(async () => {
    if (artefacts) await mkdir(artefacts, { recursive: true })
    portal = await openPortal()
  })
  afterAll(() => portal.close())

  const hrefOf = (page: Page, text: string) => page.locator('main a', { hasText: text }).first().getAttribute('href')

  it('keeps the edges of controls, the focus, and what charts say', async () => {
    let drawn = 0
    const visitor = await portal.visitor({ locale: 'ja' })
    await visitor.page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark', reducedMotion: 'reduce' })
    const look = async (name: string) => {
      const found = await lost(visitor.page)
      drawn += found.drawn
      expect.soft(found.edgeless, `${name}: controls without an edge`).toEqual([])
      expect.soft(found.foreign, `${name}: colours nobody chose`).toEqual([])
      expect.soft(await missedByKeysInContent(visitor.page), `${name}: the Tab key`).toEqual([])
      if (artefacts) await visitor.page.screenshot({ path: join(artefacts, `${name}.png`), fullPage: true })
    }

    await visitor.open('/')
    await look('top')
    await visitor.follow('/needs')
    await look('needs')
    await visitor.follow('/statistics')
    await look('statistics')
    await visitor.follow('/districts')
    const district = await hrefOf(visitor.page, '丸亀町')
    await visitor.follow(`/devices?place=${/dst_\w+/.exec(district ?? '')?.[0]}`)
    const device = await hrefOf(visitor.page, '北口')
    await visitor.follow(`${device}`)
    await look('device')
    await visitor.follow(`${district}`)
    await look('district')
    await visitor.follow(`${district}/figures`)
    await look('figures')
    await visitor.follow('/contact')
    await look('contact')
    await visitor.signIn('riku')
    await visitor.follow('/my-levies')
    await look('levies')
    expect(drawn).toBeGreaterThan(100)
    await visitor.leave()
  })
})
