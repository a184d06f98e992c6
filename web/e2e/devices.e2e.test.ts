import { readFile } from 'node:fs/promises'
import type { MqttClient } from 'mqtt'
import type { Download } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connected, published } from '../../local/harness/mqtt.ts'
import { openPortal, type Portal, settled, type Visitor } from './portal.ts'

// A running city may have seen this test before.
const name = `中央通り 人流計測器 ${Date.now().toString(36)}`

const contentOf = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8')

describe('a device in the browser', () => {
  let portal: Portal
  let umi: Visitor
  let device = ''
  let keys = { certificate: '', privateKey: '', authority: '' }
  let place = { port: 0, clientId: '', topic: '' }
  let sender: MqttClient | undefined

  beforeAll(async () => {
    portal = await openPortal()
    umi = await portal.visitor({ locale: 'ja' })
    await umi.signIn('umi')
  })
  afterAll(async () => {
    sender?.end(true)
    await portal.close()
  })

  const press = (button: string) => umi.page.getByRole('button', { name: button, exact: true }).click()
  const fill = (label: string, value: string) => umi.page.getByLabel(label).first().fill(value)
  const told = async (label: string): Promise<string> => umi.page.locator('dl > div').filter({ hasText: label }).locator('dd').first().innerText()
  const downloaded = async (button: string): Promise<string> => {
    const [download] = await Promise.all([umi.page.waitForEvent('download'), press(button)])
    return contentOf(download)
  }
  const reading = (peopleCount: number) => JSON.stringify({ at: Date.now(), measures: { peopleCount } })

  it('is registered, and its owner is told what is amiss', async () => {
    const { page } = umi
    await umi.open('/my-devices')
    await page.getByRole('link', { name: '機器を登録する' }).click()
    await page.getByRole('heading', { level: 1, name: '機器の登録' }).waitFor()
    await press('保存する')
    const summary = await page.locator('[data-part=error-summary]').innerText()
    for (const fault of ['種類を選んでください', '名称を入力してください', '市区町村を選んでください', '経度は']) expect(summary).toContain(fault)

    await page.getByLabel('種類').selectOption('people-counter')
    await fill('名称', name)
    await fill('市区町村', '高松市')
    await page.getByRole('radio', { name: /高松市/ }).check()
    await fill('経度', '134.0472')
    await fill('緯度', '34.3411')
    await press('保存する')

    await page.getByRole('heading', { level: 1, name }).waitFor()
    device = /dev_\w+/.exec(page.url())?.[0] ?? ''
    await page.getByText('この1週間の測定値はありません').waitFor()
  })

  it('is given a pair of keys once', async () => {
    const { page } = umi
    await page.getByRole('link', { name: '証明書', exact: true }).click()
    await page.getByRole('radio', { name: /鍵ペアを発行する/ }).check()
    await press('証明書を発行する')
    await page.getByText('二度と表示されません').waitFor()

    const pem = await downloaded('証明書と秘密鍵を保存する')
    const cut = pem.search(/-----BEGIN (EC |RSA )?PRIVATE KEY-----/)
    keys = { certificate: pem.slice(0, cut), privateKey: pem.slice(cut), authority: await downloaded('接続先のルート証明書を保存する') }
    place = {
      port: Number((await told('接続先')).split(':').at(-1)),
      clientId: await told('クライアントID'),
      topic: await told('送信先トピック'),
    }
    expect(place.clientId).toBe(device)

    await umi.open(`/devices/${device}/certificates`)
    await page.getByText('鍵ペアの発行').waitFor()
    expect(await page.getByRole('button', { name: '証明書と秘密鍵を保存する' }).count()).toBe(0)
  })

  it('sends with its certificate, and its value appears on the page while one looks', async () => {
    const { page } = umi
    await umi.open(`/devices/${device}`)
    sender = await connected({ ...keys, ...place })
    expect(await published(sender, place.topic, reading(41))).toBe(true)
    await page.locator('[data-part=latest]').getByText('41', { exact: true }).waitFor({ timeout: 30_000 })

    expect(await published(sender, place.topic, reading(57))).toBe(true)
    await page.locator('[data-part=latest]').getByText('57', { exact: true }).waitFor({ timeout: 30_000 })
    await umi.open('/my-devices')
    await page.getByRole('row', { name }).getByText('送信中').waitFor()
  })

  it('has what nobody can read set aside, with its reason', async () => {
    const { page } = umi
    if (sender) expect(await published(sender, place.topic, 'people=12')).toBe(true)
    await expect
      .poll(
        async () => {
          await umi.open(`/devices/${device}/quarantine`)
          return page.getByText('people=12').count()
        },
        { timeout: 30_000 },
      )
      .toBe(1)
    await page.getByRole('button', { name: /^もう一度判定する/ }).click()
    await page.getByText('同じ理由で取り込めませんでした').waitFor()
  })

  it('takes readings that could not be sent, out of a file, once it can be read', async () => {
    const { page } = umi
    const file = (text: string) => ({ name: 'kept.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
    const hour = (back: number) => new Date(Date.now() - back * 3_600_000).toISOString()
    await umi.open(`/devices/${device}/backfill`)
    await page.getByLabel('CSVファイル').setInputFiles(file(`at,peopleCount\n${hour(3)},many\n`))
    await page.getByText('1行は読めません').waitFor()
    await page.getByLabel('CSVファイル').setInputFiles(file(`at,peopleCount\n${hour(3)},120\n${hour(2)},80\n`))
    await page.getByText('2件の測定値があります').waitFor()
    await press('登録する')
    await page.getByText('登録が終わりました').waitFor()
  })

  it('is shut out when its certificate is revoked, at once and for good', async () => {
    const { page } = umi
    const gone = new Promise<void>((resolve) => sender?.once('close', () => resolve()))
    await umi.open(`/devices/${device}/certificates`)
    await page.getByRole('button', { name: /^失効させる/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('理由').fill('紛失したため')
    await dialog.getByRole('button', { name: '失効させる', exact: true }).click()
    await page.getByText('紛失したため').waitFor()

    await gone
    await expect(connected({ ...keys, ...place })).rejects.toThrow()
    await umi.open(`/devices/${device}`)
    await settled(page)
    await page.getByText('証明書失効').waitFor()
    expect(umi.faults).toEqual([])
  })
})

describe('many devices in the browser', () => {
  let portal: Portal
  let umi: Visitor
  const serial = Date.now().toString(36)

  beforeAll(async () => {
    portal = await openPortal()
    umi = await portal.visitor({ locale: 'ja' })
    await umi.signIn('umi')
  })
  afterAll(() => portal.close())

  it('are judged line by line before any is registered', async () => {
    const { page } = umi
    const heading = 'type,name,municipality,longitude,latitude,dataClass,serialNumber'
    const sheet = (...lines: readonly string[]) => ({
      name: 'devices.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from([heading, ...lines].join('\r\n')),
    })
    const sound = [
      `noise,栗林 騒音計 ${serial},372013,134.044,34.329,open,A-${serial}`,
      `noise,栗林 騒音計 2 ${serial},372013,134.045,34.329,open,B-${serial}`,
    ]
    await umi.open('/my-devices/import')

    await page
      .getByLabel('CSVファイル')
      .setInputFiles(sheet(sound[0] ?? '', 'radar,何か,372013,134.045,34.329,open,C', 'noise,海の上,372013,4,34.329,open,D'))
    await page.getByText('誤りがあります').waitFor()
    await page.getByLabel('CSVファイル').setInputFiles(sheet(...sound))
    await page.getByText('2台を登録できます').waitFor()
    await page.getByRole('button', { name: '2台を登録する' }).click()
    await page.getByText('2台を登録しました').waitFor()

    await page.getByRole('link', { name: `栗林 騒音計 ${serial}` }).click()
    await page.getByRole('heading', { level: 1, name: `栗林 騒音計 ${serial}` }).waitFor()
  })

  it('are allowed to fetch certificates by their serial numbers, after these were judged, and no more when one is removed', async () => {
    const { page } = umi
    const numbers = (...lines: readonly string[]) => ({
      name: 'numbers.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(['serialNumber', ...lines].join('\r\n')),
    })
    await umi.open('/my-devices/allowed/import')
    await page.getByLabel('CSVファイル').setInputFiles(numbers(`A-${serial}`, `NOBODYS-${serial}`))
    await page.getByText('この製造番号の機器は、自団体の機器として登録されていません').waitFor()
    await page.getByLabel('CSVファイル').setInputFiles(numbers(`A-${serial}`, `B-${serial}`))
    await page.getByText('2件を許可できます').waitFor()
    await page.getByRole('button', { name: '2件を許可する' }).click()
    await page.getByText('2件を許可しました').waitFor()

    await umi.open('/my-devices/allowed')
    const row = page.getByRole('row').filter({ hasText: `A-${serial}` })
    await row.getByText('取得待ち').waitFor()
    await page.getByRole('button', { name: `取り消す A-${serial}` }).click()
    await page.getByRole('dialog').getByRole('button', { name: '取り消す', exact: true }).click()
    await row.waitFor({ state: 'detached' })
    await page
      .getByRole('row')
      .filter({ hasText: `B-${serial}` })
      .waitFor()
  })

  it('fetch them with a claim whose key is given once, until it is revoked', async () => {
    const { page } = umi
    const name = `栗林 設置分 ${serial}`
    // The sheets with faults were refused as they should be.
    umi.faults.length = 0
    await umi.open('/my-devices/claims')
    await page.getByLabel('名称').fill(name)
    await page.getByRole('button', { name: '設置用証明書を発行する' }).click()
    await page.getByText('秘密鍵はこの画面を離れると').waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '証明書と秘密鍵を保存する' }).click()])
    expect(await contentOf(download)).toMatch(/BEGIN CERTIFICATE[\s\S]+BEGIN (RSA |EC )?PRIVATE KEY/)

    await umi.open('/my-devices/claims')
    expect(await page.getByRole('button', { name: '証明書と秘密鍵を保存する' }).count()).toBe(0)
    await page.getByRole('button', { name: `失効させる ${name}` }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('理由').fill('設置を終えた')
    await dialog.getByRole('button', { name: '失効させる', exact: true }).click()
    await page.getByRole('row').filter({ hasText: name }).getByText('設置を終えた').waitFor()
    expect(umi.faults).toEqual([])
  })
})
