import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPortal, type Portal } from './portal.ts'

describe('a session', () => {
  let portal: Portal

  beforeAll(async () => {
    portal = await openPortal()
  })
  afterAll(() => portal.close())

  it('warns five minutes before it ends, and can be extended', async () => {
    const { page, signIn, faults } = await portal.visitor({ locale: 'ja' })
    await page.clock.install()
    await signIn('kei')

    await page.clock.fastForward('25:30')
    const warning = page.getByRole('dialog', { name: 'まもなくログアウトします' })
    await warning.waitFor()
    await warning.getByRole('button', { name: 'ログインを続ける' }).click()
    await warning.waitFor({ state: 'detached' })
    await page.clock.fastForward('10:00')

    await page.getByRole('link', { name: '入会申請の審査' }).click()
    await page.getByRole('table').waitFor()
    expect(await page.locator('header[data-session=in]').count()).toBe(1)
    expect(faults).toEqual([])
  })

  it('ends by itself when nobody answers', async () => {
    const { page, signIn } = await portal.visitor({ locale: 'ja' })
    await page.clock.install()
    await signIn('kei')

    await page.clock.fastForward('30:30')

    await page.locator('header[data-session=out]').waitFor()
    await page.getByRole('status').filter({ hasText: 'ログアウトしました' }).waitFor()
    expect(await page.evaluate(() => sessionStorage.getItem('kanmin.signed-in'))).toBeNull()
  })

  it('outlives a network that is away when its token has run out', async () => {
    const { page, signIn, follow } = await portal.visitor({ locale: 'ja' })
    await page.clock.install()
    await signIn('kei')
    await page.getByRole('link', { name: '入会申請の審査' }).click()
    await page.getByRole('table').waitFor()

    await page.route('**/oidc/**', (route) => route.abort('internetdisconnected'))
    await page.clock.fastForward('12:00')
    await follow('/audit')
    await page.getByRole('heading', { level: 1, name: '読み込めませんでした' }).waitFor()
    expect(await page.locator('header[data-session=in]').count()).toBe(1)

    await page.unroute('**/oidc/**')
    await page.getByRole('button', { name: 'もう一度読み込む' }).click()
    await page.getByRole('table').waitFor()
    expect(await page.locator('header[data-session=in]').count()).toBe(1)
  })

  it('keeps no token where a script could read it', async () => {
    const { page, signIn } = await portal.visitor({ locale: 'ja' })
    await signIn('kei')

    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]))

    expect(kept).not.toMatch(/eyJ[A-Za-z0-9_-]+\./)
  })

  it('ends with signing out, at the issuer too', async () => {
    const { page, signIn } = await portal.visitor({ locale: 'ja' })
    await signIn('kei')

    await page.getByRole('button', { name: 'ログアウト' }).click()
    await page.waitForURL((url) => url.pathname === '/')
    await page.locator('header[data-session=out]').waitFor()
    await page.goto(`${portal.origin}/sign-in`)
    await page.locator('main').getByRole('button').click()

    await page.locator('button[name=demo][value=kei]').waitFor()
  })
})

describe('the language', () => {
  it('changes on the spot, keeps the page and the session, and goes back with the browser', async () => {
    const portal = await openPortal()
    const { page, signIn, open } = await portal.visitor({ locale: 'ja' })
    await signIn('kei')
    await open('/audit')

    await page.getByRole('link', { name: 'English' }).click()
    await page.getByRole('heading', { level: 1, name: 'Audit trail' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/en/audit')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.locator('header[data-session=in]').count()).toBe(1)
    await page.getByRole('link', { name: 'Applications to verify' }).click()
    await page.waitForURL((url) => url.pathname === '/en/applications')
    await page.goBack()
    await page.goBack()

    await page.getByRole('heading', { level: 1, name: '監査証跡' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('ja')
    await portal.close()
  })
})
