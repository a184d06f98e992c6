import type { Portal, Visitor } from '../portal.ts'
import { alike, at, type BlockPages, type Place } from './place.ts'

/** The device of a list whose name has this in it. */
const deviceNamed = async ({ page }: Visitor, name: string): Promise<string> => {
  const href = await page.locator('main table').getByRole('link', { name }).first().getAttribute('href')
  return /dev_\w+/.exec(href ?? '')?.[0] ?? ''
}

const readThings = async (portal: Portal) => {
  const umi = await portal.visitor({ locale: 'ja' })
  await umi.signIn('umi')
  await umi.open('/my-devices')
  const [noise, counter] = [await deviceNamed(umi, '騒音計'), await deviceNamed(umi, '北口')]
  await umi.open('/districts')
  const href = await umi.page.locator('main table').getByRole('link', { name: '丸亀町' }).first().getAttribute('href')
  await umi.leave()
  return { noise, counter, district: /dst_\w+/.exec(href ?? '')?.[0] ?? '' }
}

const monthsAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)

type Things = Awaited<ReturnType<typeof readThings>>

const forEverybody = ({ counter, district }: Things): readonly Place[] => [
  at('devices', '/devices'),
  alike('devices of a district', `/devices?place=${district}`),
  at('device', `/devices/${counter}`),
  alike('device by the hour', `/devices/${counter}?resolution=hour`),
  at('readings of a device', `/devices/${counter}/readings`),
  at('figures of a district', `/districts/${district}/figures`),
  alike('district before and after', `/districts/${district}/figures?around=${monthsAgo(14)}`),
  alike('device that is absent', '/devices/dev_01JD2Q9V8T6Y4W3X5Z7A9B1C2D'),
]

const forItsOwner = ({ noise }: Things): readonly Place[] => [
  at('my devices', '/my-devices'),
  at('new device', '/my-devices/new'),
  at('many devices', '/my-devices/import'),
  at('serial numbers that may fetch a certificate', '/my-devices/allowed'),
  at('many serial numbers', '/my-devices/allowed/import'),
  at('claims for installation', '/my-devices/claims'),
  at('own device', `/devices/${noise}`),
  at('device changed', `/devices/${noise}/edit`),
  at('certificates', `/devices/${noise}/certificates`),
  at('alerts', `/devices/${noise}/alerts`),
  at('quarantine', `/devices/${noise}/quarantine`),
  at('backfill', `/devices/${noise}/backfill`),
  at('history of a device', `/devices/${noise}/history`),
  alike('readings of an own device', `/devices/${noise}/readings`),
]

export const devicesPages: BlockPages = async (portal) => {
  const things = await readThings(portal)
  return [
    { places: forEverybody(things) },
    { login: 'umi', places: forItsOwner(things) },
    { login: 'kei', places: [at('unknown devices', '/unknown-devices')] },
  ]
}
