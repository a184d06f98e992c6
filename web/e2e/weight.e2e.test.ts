import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPortal, type Portal } from './portal.ts'

type Limits = { readonly kilobytes: number; readonly requests: number }

// What a first visit brings, typeface and answers included. The local city packs nothing; budget.test.ts has what is left after gzip.
const pages: Readonly<Record<string, Limits>> = {
  '/': { kilobytes: 1250, requests: 75 },
  '/directory': { kilobytes: 3200, requests: 110 },
  '/needs': { kilobytes: 1950, requests: 145 },
  '/districts': { kilobytes: 1400, requests: 95 },
  '/devices': { kilobytes: 1350, requests: 105 },
  '/statistics': { kilobytes: 1350, requests: 90 },
}

// What counts as good: https://web.dev/articles/cls
const mostShift = 0.1

type Shift = PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean }

const watchShifts = (): void => {
  const seen = { shift: 0 }
  Object.assign(self, { seen })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Shift[]) if (!entry.hadRecentInput) seen.shift += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
}

const shiftSeen = (): number => (self as unknown as { readonly seen: { readonly shift: number } }).seen.shift

describe('the first visit of a page', () => {
  let portal: Portal

  beforeAll(async () => {
    portal = await openPortal()
  })
  afterAll(() => portal.close())

  it.each(Object.entries(pages))('brings little, asks seldom and does not jump: %s', async (path, { kilobytes, requests }) => {
    const { page, open, leave } = await portal.visitor({ locale: 'ja', width: 412 })
    await page.addInitScript(watchShifts)
    const network = await page.context().newCDPSession(page)
    await network.send('Network.enable')
    const came = { bytes: 0, requests: 0 }
    network.on('Network.requestWillBeSent', ({ request }) => {
      if (request.url.startsWith('http')) came.requests += 1
    })
    network.on('Network.loadingFinished', ({ encodedDataLength }) => {
      came.bytes += encodedDataLength
    })

    await open(path)
    await page.waitForLoadState('networkidle')

    const seen = {
      path,
      kilobytes: Math.round(came.bytes / 1000),
      requests: came.requests,
      shift: Number((await page.evaluate(shiftSeen)).toFixed(3)),
    }
    if (process.env.KANMIN_FIGURES) process.stdout.write(`${JSON.stringify(seen)}\n`)
    expect(seen.kilobytes).toBeGreaterThan(100)
    expect(seen.kilobytes).toBeLessThanOrEqual(kilobytes)
    expect(seen.requests).toBeLessThanOrEqual(requests)
    expect(seen.shift).toBeLessThanOrEqual(mostShift)
    await leave()
  })
})
