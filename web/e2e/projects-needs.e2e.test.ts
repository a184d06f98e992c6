import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPortal, type Portal, settled, type Visitor } from './portal.ts'

const title = '公園の水飲み場の凍結を知らせてほしい'

const lastDay = () => new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10)

describe('a need in the browser', () => {
  let portal: Portal
  let haru: Visitor

  beforeAll(async () => {
    portal = await openPortal()
    haru = await portal.visitor({ locale: 'ja' })
    await haru.signIn('haru')
  })
  afterAll(() => portal.close())

  const save = async () => {
    const before = haru.page.url()
    await haru.page.getByRole('button', { name: '保存して次へ' }).click()
    await haru.page.waitForURL((url) => url.href !== before)
    await settled(haru.page)
  }
  const topic = async (name: string) => {
    await haru.page.goto(haru.page.url().replace(/(\/edit\/[^/]+).*/, `$1/${name}`))
    await haru.page.locator('header[data-session=in]').waitFor()
    await haru.page.getByRole('button', { name: '保存して次へ' }).waitFor()
  }

  it('is written topic by topic, kept as a draft, and told what it lacks', { timeout: 120_000 }, async () => {
    await haru.open('/my-needs')
    await haru.page.getByRole('button', { name: '新しいニーズを書く' }).click()
    await haru.page.waitForURL(/\/edit\/ned_/)
    await haru.page.getByRole('link', { name: '題名と分野' }).click()
    await haru.page.getByRole('button', { name: '保存して次へ' }).click()

    expect(await haru.page.getByRole('alert').innerText()).toContain('題名を入力してください')

    await haru.page.getByLabel('題名', { exact: false }).first().fill(title)
    await haru.page.getByLabel('観光・地域活性化').check()
    await save()
    for (const name of ['現状', '課題', '将来像']) await haru.page.getByLabel(name).first().fill(`${name}を書く。`)
    await save()
    await haru.open('/my-needs')

    expect(await haru.page.getByRole('link', { name: title }).count()).toBe(1)
    await haru.page.getByRole('link', { name: title }).click()
    await haru.page.waitForURL(/\/edit\/ned_/)
  })

  it('is checked, published, and found by everybody', { timeout: 120_000 }, async () => {
    await topic('conditions')
    await haru.page.getByLabel('実証実験').check()
    await haru.page.getByLabel('予算規模').selectOption('1m-5m')
    await save()
    await topic('publication')
    await haru.page.getByLabel(/だれでも見られます/).check()
    await haru.page.getByLabel('有効期限').fill(lastDay())
    await save()
    await topic('contact')
    await haru.page.getByLabel('担当者の氏名').fill('香川 晴')
    await haru.page.getByLabel('メールアドレス').fill('haru@city.takamatsu.lg.jp')
    await haru.page.getByLabel('電話番号').fill('087-839-2011')
    await save()
    await haru.page.goto(haru.page.url().replace(/(\/edit\/[^/]+).*/, '$1/check'))
    await haru.page.getByRole('button', { name: '下書きとして保存する' }).click()
    await haru.page.waitForURL(/\/needs\/ned_/)
    await haru.page.getByRole('button', { name: '公開する' }).click()
    await haru.page.getByRole('dialog').getByRole('button', { name: '公開する' }).click()
    await haru.page.getByText('公開中', { exact: true }).first().waitFor()

    const guest = await portal.visitor({ locale: 'ja' })
    await guest.open(`/needs?text=${encodeURIComponent('水飲み場')}`)

    expect(await guest.page.getByRole('link', { name: title }).count()).toBe(1)
    await guest.page.getByRole('link', { name: title }).click()
    await guest.page.getByText('課題を書く。').waitFor()
    expect(await guest.page.getByText('haru@city.takamatsu.lg.jp').count()).toBe(0)
    await guest.leave()
  })
})
