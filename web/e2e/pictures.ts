import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { openPortal, settled } from './portal.ts'

// The pictures of the README, taken from the portal as it is: `npm run pictures`.
const folder = join(import.meta.dirname, '..', '..', 'docs', 'pictures')

const tour = [
  { name: 'needs', login: 'haru', path: '/needs' },
  { name: 'money', login: 'natsu', path: '/fees' },
  { name: 'levy', login: 'riku', path: '/my-levies', link: '' },
  { name: 'figures', login: 'umi', path: '/districts', link: '丸亀町', below: '/figures' },
] as const

await mkdir(folder, { recursive: true })
const portal = await openPortal()
for (const stop of tour) {
  const { page, signIn, follow, leave } = await portal.visitor({ locale: 'ja' })
  await signIn(stop.login)
  await follow(stop.path)
  if ('link' in stop) {
    const href = await page.locator('main table a', { hasText: stop.link }).first().getAttribute('href')
    await follow(`${href}${'below' in stop ? stop.below : ''}`)
  }
  await settled(page)
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: join(folder, `${stop.name}.png`) })
  await leave()
}
await portal.close()
