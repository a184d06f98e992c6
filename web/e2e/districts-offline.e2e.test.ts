import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { button, text } from './acts.ts'
import { type AskedDistrict, askedDistrict } from './asked-district.ts'
import { openPortal, type Portal, settled, type Visitor } from './portal.ts'

// The browser writes down that there was no network, and that letters not written before stand in its own typeface; nothing else may stand there.
const beyondTheNetwork = ({ faults }: Visitor) => faults.splice(0).filter((fault) => !/ERR_INTERNET_DISCONNECTED|ERR_FAILED/.test(fault))

describe('the form for notes in the field', () => {
  let portal: Portal
  let asked: AskedDistrict
  let umi: Visitor
  let paper: string

  beforeAll(async () => {
    portal = await openPortal()
    asked = await askedDistrict(portal.origin)
    umi = await portal.visitor({ locale: 'ja', width: 390 })
    await umi.signIn('umi')
    paper = `/plans/${asked.planId}/consents/paper`
  })
  afterAll(() => portal.close())

  it('is opened anew without a network, filled in, and sends once when it is back', async () => {
    const [shop] = asked.shops
    await umi.open(paper)
    await text(umi, 'この画面は、電波のない場所でも開き直せます。').waitFor()
    await umi.page.context().setOffline(true)

    await umi.page.reload()
    await text(umi, 'いまは通信できません。').waitFor()
    await umi.page.locator('select[name=business]').selectOption(shop?.beneficiaryId ?? '')
    await umi.page.getByLabel('署名者の氏名').fill('髙橋 明')
    await button(umi, '記録する').click()
    await text(umi, '送信を待っている記録：1件').waitFor()
    await umi.page.reload()
    await text(umi, '送信を待っている記録：1件').waitFor()

    await umi.page.context().setOffline(false)
    await text(umi, '1件を送信しました。').waitFor()
    await umi.page.locator('header[data-session=in]').waitFor()
    const { items } = (await asked.amo.ask('GET', `/plans/${asked.planId}/consents`)) as unknown as {
      readonly items: readonly { readonly beneficiaryId: string }[]
    }
    expect(items.map(({ beneficiaryId }) => beneficiaryId)).toEqual([shop?.beneficiaryId])
    expect(beyondTheNetwork(umi)).toEqual([])
  })

  it('does not throw away what is half written when the network comes back', async () => {
    await umi.open(paper)
    await text(umi, 'この画面は、電波のない場所でも開き直せます。').waitFor()
    await umi.page.context().setOffline(true)
    await umi.page.reload()
    await umi.page.getByLabel('署名者の氏名').fill('髙橋 明')
    await umi.page.context().setOffline(false)

    await button(umi, 'ログインを確認して送信する').waitFor()
    expect(await umi.page.getByLabel('署名者の氏名').inputValue()).toBe('髙橋 明')
    await button(umi, 'ログインを確認して送信する').click()
    await umi.page.locator('header[data-session=in]').waitFor()
    await settled(umi.page)
    expect(beyondTheNetwork(umi)).toEqual([])
  })

  it('is opened anew though its own typeface was not kept', async () => {
    await umi.open(paper)
    await text(umi, 'この画面は、電波のない場所でも開き直せます。').waitFor()
    await umi.page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name)
        for (const request of await cache.keys()) if (request.url.includes('noto-sans-jp')) await cache.delete(request)
      }
    })
    const browser = await umi.page.context().newCDPSession(umi.page)
    await browser.send('Network.clearBrowserCache')
    await browser.detach()
    await umi.page.context().setOffline(true)
    const sought = umi.page.waitForEvent('requestfailed', (request) => request.url().includes('noto-sans-jp'))
    await umi.page.reload()
    await text(umi, 'いまは通信できません。').waitFor()
    await sought
    await umi.page.context().setOffline(false)
    await umi.page.locator('header[data-session=in]').waitFor()
    expect(beyondTheNetwork(umi)).toEqual([])
  })

  it('keeps no answer of the API in the cache, and forgets the list of names with the sign-out', async () => {
    await umi.open(paper)
    await text(umi, 'この画面は、電波のない場所でも開き直せます。').waitFor()
    const kept = await umi.page.evaluate(async () => {
      const names = await caches.keys()
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
      return requests.flat().map(({ url }) => new URL(url).pathname)
    })
    expect(kept).toContain('/')
    expect(kept.filter((path) => !path.startsWith('/assets/')).toSorted()).toEqual(['/', '/config.json', '/mark.svg'])
    const scopes = await umi.page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname))
    expect(scopes).toEqual([paper])
    const seen = () =>
      umi.page.evaluate(async () => (await indexedDB.databases()).flatMap(({ name }) => (name?.startsWith('kanmin.seen') ? [name] : [])))
    expect(await seen()).toHaveLength(1)

    await umi.page.getByRole('button', { name: 'ログアウト' }).click()
    await umi.page.locator('header[data-session=out]').waitFor()
    expect(await seen()).toEqual([])
    await umi.page.context().setOffline(true)
    await umi.page.goto(portal.origin + paper)
    await text(umi, 'ログインが必要です').waitFor()
    expect(await umi.page.locator('main').innerText()).not.toContain(asked.shops[0]?.name)
  })
})
