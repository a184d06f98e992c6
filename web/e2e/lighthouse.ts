import lighthouse from 'lighthouse'
import { freePort } from '../../local/parts/engine.ts'
import { launchBrowser } from './browser.ts'
import { openPortal } from './portal.ts'

// What Lighthouse says of the pages everybody may open: `npm run lighthouse`, of a city of its own or of KANMIN_ORIGIN.
const pages = ['/', '/needs', '/solutions', '/districts', '/devices', '/directory', '/statistics', '/help', '/accessibility', '/sign-in'] as const
const mustBeWhole = 'accessibility'
const categories = [mustBeWhole, 'best-practices', 'seo', 'performance'] as const

const portal = await openPortal()
const port = await freePort()
const browser = await launchBrowser([`--remote-debugging-port=${port}`])
let short = 0
for (const language of ['', '/en'])
  for (const page of pages) {
    const address = `${portal.origin}${language}${language && page === '/' ? '' : page}`
    const result = await lighthouse(address, { port, logLevel: 'error', onlyCategories: [...categories], disableStorageReset: true })
    if (!result) throw new Error(`nothing was said of ${address}`)
    const { lhr } = result
    const scores = Object.fromEntries(categories.map((name) => [name, Math.round((lhr.categories[name]?.score ?? 0) * 100)]))
    const missed = Object.values(lhr.audits).filter(
      ({ id, score }) => score === 0 && lhr.categories[mustBeWhole]?.auditRefs.some((ref) => ref.id === id),
    )
    const shift = Number((lhr.audits['cumulative-layout-shift']?.numericValue ?? 0).toFixed(3))
    const kilobytes = Math.round((lhr.audits['total-byte-weight']?.numericValue ?? 0) / 1000)
    process.stdout.write(`${JSON.stringify({ page: `${language}${page}`, ...scores, shift, kilobytes, missed: missed.map(({ id }) => id) })}\n`)
    if (scores[mustBeWhole] !== 100) short += 1
  }
await browser.close()
await portal.close()
process.stdout.write(`${pages.length * 2 - short} of ${pages.length * 2} pages have 100 for ${mustBeWhole}\n`)
process.exitCode = short === 0 ? 0 : 1
