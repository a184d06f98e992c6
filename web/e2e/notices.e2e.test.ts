import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Locale, openPortal, type Portal, type Visitor } from './portal.ts'

const artefacts = join(import.meta.dirname, '..', '..', 'artefacts', 'portal')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const pages = ['/notices', '/notices?only=unread', '/notices/settings?kind=queue', '/notices/failed-mails', '/notices/templates']

let portal: Portal

beforeAll(async () => {
  await mkdir(artefacts, { recursive: true })
  portal = await openPortal()
}, 400_000)

afterAll(() => portal.close())

const operatorAt = async (locale: Locale, width: number): Promise<Visitor> => {
  const visitor = await portal.visitor({ locale, width })
  await visitor.open('/')
  await visitor.signIn('kei')
  return visitor
}

describe.each([
  ['ja', 1280],
  ['en', 320],
] as const)('the pages of notices in %s at %d pixels', (locale, width) => {
  it('are readable by everybody, fit the screen and fail in nothing', async () => {
    const visitor = await operatorAt(locale, width)
    for (const path of pages) {
      await visitor.open(path)
      const { violations } = await new AxeBuilder({ page: visitor.page }).withTags(rules).analyze()
      await visitor.page.screenshot({ path: join(artefacts, `notices${path.replace(/\W+/g, '-')}-${locale}-${width}.png`) })
      const tooWide = await visitor.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect(
        violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
        path,
      ).toEqual([])
      expect(tooWide, path).toBeLessThanOrEqual(0)
      expect(visitor.faults, path).toEqual([])
    }
    await visitor.leave()
  }, 180_000)
})

describe('the operator', () => {
  it('sees how many applications came in, marks all read, and stops the mail of that kind with one press', async () => {
    const { page, open, leave } = await operatorAt('ja', 1280)
    await open('/notices')

    await page.getByRole('link', { name: /お知らせ（未読\d+件/ }).waitFor()
    await page.getByRole('button', { name: 'すべて既読にする' }).click()
    await page.getByRole('status').filter({ hasText: '既読にしました' }).waitFor()
    await page.getByRole('banner').getByRole('link', { name: 'お知らせ', exact: true }).waitFor()
    await open('/notices?only=unread')
    await page.getByText('未読のお知らせはありません。').waitFor()

    await open('/notices/settings?kind=queue')
    expect(await page.getByText('kei@kanmin.example').count()).toBeGreaterThan(0)
    await page.getByRole('button', { name: /のメールを止める/ }).click()
    await page.getByRole('status').filter({ hasText: '設定を保存しました' }).waitFor()
    await open('/notices/settings')
    expect(await page.getByLabel('審査待ちの申請（事務局）のメール').inputValue()).toBe('off')
    await leave()
  })
})
