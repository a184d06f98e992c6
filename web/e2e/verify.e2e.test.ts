import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { applicant } from './applicant.ts'
import { openPortal, type Portal, settled, type Visitor } from './portal.ts'

const heading = ({ page }: Visitor, name: string) => page.getByRole('heading', { level: 1, name, exact: true })

const rules = {
  name: '規約.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7\n規約 第1条 この会は、みなとのまちを考える会と称する。\n'),
}

const save = async (page: Page, next: string) => {
  await page.getByRole('button', { name: '保存して次へ' }).click()
  await page.getByRole('heading', { level: 1, name: next, exact: true }).waitFor()
}

/** Presses an act and, in its dialog, the same word again. */
const act = async (page: Page, name: string, fill: (dialog: ReturnType<Page['getByRole']>) => Promise<void> = async () => undefined) => {
  await page.getByRole('button', { name, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await fill(dialog)
  await dialog.getByRole('button', { name, exact: true }).click()
}

const openCase = async (visitor: Visitor, applicationId: string, name: string) => {
  await visitor.open(`/applications/${applicationId}`)
  await heading(visitor, name).waitFor()
  await settled(visitor.page)
}

describe('verification', () => {
  let portal: Portal
  let nagi: Visitor
  let kei: Visitor

  beforeAll(async () => {
    portal = await openPortal()
    nagi = await portal.visitor({ locale: 'ja' })
    kei = await portal.visitor({ locale: 'ja' })
    await nagi.signIn('nagi')
    await kei.signIn('kei')
  })
  afterAll(() => portal.close())

  describe('a body without a number', () => {
    const name = 'みなとのまちを考える会'
    let applicationId: string

    it('says why, shows a document and applies', async () => {
      const { page } = nagi
      await nagi.open('/apply')
      await page.getByRole('button', { name: '新しい申請を始める' }).click()
      await heading(nagi, '種別').waitFor()
      applicationId = /app_\w+/.exec(page.url())?.[0] ?? ''
      await page.getByRole('radio', { name: '経済団体等' }).check()
      await save(page, '団体')
      await page.getByLabel('名称※必須').fill(name)
      await page.getByRole('searchbox').fill('高松市')
      await page.getByRole('radio', { name: '香川県高松市' }).check()
      await save(page, '番号')
      await page.getByRole('radio', { name: '番号を持っていない' }).check()
      await page.getByLabel('番号がない理由').fill('法人格のない任意団体のため')
      await save(page, '住所')
      await save(page, '取り組む分野')
      await save(page, '確認書類')

      await page.getByRole('button', { name: '保存して次へ' }).click()
      await page.locator('[data-part=error-summary]').getByText('確認書類を選んでください').waitFor()
      await page.getByLabel('書類を選ぶ').setInputFiles({ name: 'メモ.txt', mimeType: 'text/plain', buffer: Buffer.from('x') })
      await page.getByText('「メモ.txt」は送れません').waitFor()
      await page.getByLabel('書類を選ぶ').setInputFiles(rules)
      await page.getByRole('list', { name: '届いた書類' }).getByText('規約.pdf').first().waitFor()
      await save(page, '担当者')
      await page.getByLabel('氏名').fill('凪 渚')
      await page.getByLabel('電話番号').fill('087-000-0000')
      await save(page, '利用規約')
      await page.getByRole('checkbox').check()
      await save(page, '申請内容の確認')
      await page.getByRole('button', { name: '申請する' }).click()

      await heading(nagi, '申請を受け付けました').waitFor()
      expect(nagi.faults).toEqual([])
    })

    it('is taken by Kei, who sees the document to the last byte and leaves a note', async () => {
      const { page } = kei
      await kei.open('/applications')
      await page.getByRole('row', { name }).getByRole('link').click()
      await heading(kei, name).waitFor()

      await act(page, '担当する')
      await page.getByText('担当しました').waitFor()
      await page.getByLabel('新しいメモ').fill('規約の第1条を確かめた')
      await page.getByRole('button', { name: 'メモを残す' }).click()
      await page.locator('[data-part=notes]').getByText('規約の第1条を確かめた').waitFor()
      const coming = page.waitForEvent('download')
      await page.getByRole('button', { name: 'ダウンロード 規約.pdf' }).click()
      const download = await coming

      const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
      expect(download.suggestedFilename()).toBe('規約.pdf')
      expect(hash(await readFile(await download.path()))).toBe(hash(rules.buffer))
      await page.getByRole('row', { name: '確認書類がある' }).getByText('合格').waitFor()
      await page.getByRole('row', { name: '団体を示す番号がある' }).getByText('要確認').waitFor()
      await kei.open('/applications')
      await page.getByRole('row', { name }).getByText('あなた').waitFor()
    })

    it('is paused with a reason that the applicant does not see, and resumed', async () => {
      const { page } = kei
      await openCase(kei, applicationId, name)

      await act(page, '審査を中断する')
      await page.getByRole('dialog').getByText('理由を入力してください').waitFor()
      await page.getByRole('dialog').getByLabel('理由').fill('役員名簿を待っている')
      await page.getByRole('dialog').getByRole('button', { name: '審査を中断する' }).click()
      await page.getByText('役員名簿を待っている').waitFor()
      await kei.open('/applications')
      await page.getByRole('row', { name }).getByText('中断中').waitFor()
      await openCase(nagi, applicationId, name)
      expect(await nagi.page.locator('main').innerText()).not.toContain('役員名簿を待っている')

      await openCase(kei, applicationId, name)
      await act(page, '審査を再開する')
      await page.getByText('審査を再開しました').waitFor()
      expect(await page.getByText('中断中', { exact: true }).count()).toBe(0)
    })

    it('is returned for two reasons, mended in the same form and sent again', async () => {
      await act(kei.page, '修正を求める', async (dialog) => {
        await dialog.getByLabel('理由 1').fill('住所を書いてください')
        await dialog.getByRole('button', { name: '理由を加える' }).click()
        await dialog.getByLabel('理由 2').fill('役員名簿を添えてください')
      })
      await kei.page.getByText('修正を求めました').waitFor()

      const { page } = nagi
      await nagi.open('/my-applications')
      await page.getByRole('row', { name }).getByText('修正待ち').waitFor()
      await page.getByRole('row', { name }).getByRole('link').click()
      await heading(nagi, name).waitFor()
      await page.getByText('役員名簿を添えてください').waitFor()
      await page.getByRole('link', { name: '申請を直す' }).click()
      await heading(nagi, '申請の修正').waitFor()
      await page.getByText('住所を書いてください').waitFor()
      await page.getByRole('link', { name: '住所' }).click()
      await page.getByRole('textbox', { name: '住所' }).fill('香川県高松市番町一丁目')
      await save(page, '申請内容の確認')
      await page.getByRole('link', { name: '変更 確認書類' }).click()
      await page.getByLabel('書類を選ぶ').setInputFiles({ name: '役員名簿.png', mimeType: 'image/png', buffer: Buffer.from('png') })
      await page.getByRole('list', { name: '届いた書類' }).getByText('役員名簿.png').first().waitFor()
      await save(page, '申請内容の確認')
      await page.getByRole('button', { name: '修正した申請を送る' }).click()

      await heading(nagi, '申請を受け付けました').waitFor()
      expect(nagi.faults).toEqual([])
    })

    it('is admitted into the class Kei chooses', async () => {
      const { page } = kei
      await openCase(kei, applicationId, name)
      await page.getByText('役員名簿.png').first().waitFor()
      await page.getByText('香川県高松市番町一丁目').waitFor()

      await act(page, '承認する', async (dialog) => {
        expect(await dialog.getByLabel('会員区分').inputValue()).toBe('class-3')
        await dialog.getByLabel('会員区分').selectOption({ label: '一号会員' })
      })

      await page.getByText('承認しました').waitFor()
      await page.getByRole('row', { name: '入会承認' }).waitFor()
      expect(await page.getByRole('button', { name: '承認する' }).count()).toBe(0)
      expect(kei.faults).toEqual([])
    })
  })

  it('refuses with a reason the applicant reads, and lets the body apply anew', async () => {
    const name = 'ためしの研究所'
    const body = { kind: 'university', name, corporateNumber: '2990019901234', localGovernmentCode: '131016' }
    const { file } = await applicant(portal.origin, 'nagi')
    const applicationId = await file(body)
    await openCase(kei, applicationId, name)

    await act(kei.page, '承認しない', (dialog) => dialog.getByLabel('理由').fill('設置者の番号ではありません'))

    await kei.page.getByText('承認しないことにしました').waitFor()
    await openCase(nagi, applicationId, name)
    await nagi.page.getByText('設置者の番号ではありません').waitFor()
    expect(await nagi.page.getByRole('button', { name: '申請を取り下げる' }).count()).toBe(0)
    await file(body)
  })

  it('lets the applicant withdraw, once asked', async () => {
    const name = '取り下げる会社'
    const { file } = await applicant(portal.origin, 'nagi')
    const applicationId = await file({ kind: 'business', name, invoiceNumber: 'T1111111111111', localGovernmentCode: '131016' })
    await openCase(nagi, applicationId, name)

    await act(nagi.page, '申請を取り下げる')

    await nagi.page.getByText('申請を取り下げました').waitFor()
    await nagi.page.getByText('取下げ', { exact: true }).waitFor()
  })

  it('offers no officer a decision on what they filed themselves, and says why', async () => {
    const name = 'ケイの店'
    const { file } = await applicant(portal.origin, 'kei')
    const applicationId = await file({ kind: 'business', name, invoiceNumber: 'T2222222222222', localGovernmentCode: '131016' })

    await openCase(kei, applicationId, name)

    await kei.page.getByText('自分の団体の申請は決定できません').waitFor()
    for (const name of ['承認する', '修正を求める', '承認しない', '審査を中断する', '担当する'])
      expect(await kei.page.getByRole('button', { name, exact: true }).count(), name).toBe(0)
  })

  it('tells an officer who comes too late what is true now', async () => {
    const name = '二人が見た会社'
    const { file } = await applicant(portal.origin, 'nagi')
    const applicationId = await file({ kind: 'business', name, invoiceNumber: 'T3333333333333', localGovernmentCode: '131016' })
    await openCase(kei, applicationId, name)
    await openCase(nagi, applicationId, name)
    await act(nagi.page, '申請を取り下げる')
    await nagi.page.getByText('申請を取り下げました').waitFor()

    await act(kei.page, '承認する')

    await kei.page.getByRole('alert').waitFor()
    await kei.page.getByText('取下げ', { exact: true }).first().waitFor()
    expect(await kei.page.getByRole('button', { name: '承認する' }).count()).toBe(0)
  })
})
