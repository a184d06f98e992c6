import { ulid } from 'ulid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { businessContent } from '../../local/harness/district.ts'
import { button, text } from './acts.ts'
import { type AskedDistrict, askedDistrict } from './asked-district.ts'
import { certified } from './certified-plan.ts'
import { openPortal, type Portal, type Visitor } from './portal.ts'

describe('what an organization writes', () => {
  let portal: Portal
  let umi: Visitor
  let draft: AskedDistrict
  let running: AskedDistrict

  beforeAll(async () => {
    portal = await openPortal()
    umi = await portal.visitor({ locale: 'ja' })
    await umi.signIn('umi')
    draft = await askedDistrict(portal.origin)
    running = await askedDistrict(portal.origin)
    await certified(running)
  })
  afterAll(() => portal.close())

  const scope = () => umi.page.getByLabel('受益事業者の範囲')

  it('is kept as a draft unasked, says when, and makes no version of the plan', async () => {
    const versionOf = async () => (await draft.amo.ask('GET', `/plans/${draft.planId}`))['version']
    const before = await versionOf()
    await umi.open(`/plans/${draft.planId}/edit/basics`)
    await scope().fill('区域内の小売業者のすべて')
    await text(umi, '下書きをこの端末に保存しました').waitFor()

    await umi.open(`/plans/${draft.planId}/edit/basics`)
    await text(umi, 'この端末に保存した下書きから続けています。').waitFor()
    expect(await scope().inputValue()).toBe('区域内の小売業者のすべて')
    expect(await versionOf()).toBe(before)
    expect(umi.faults).toEqual([])
  })

  it('is not put in place of what somebody else wrote meanwhile', async () => {
    const { version, districtId, content } = (await draft.amo.ask('GET', `/plans/${draft.planId}`)) as unknown as {
      readonly version: number
      readonly districtId: string
      readonly content: object
    }
    await draft.amo.ask('PUT', `/plans/${draft.planId}`, { version, districtId, content: { ...content, scope: '区域内の飲食店' } })

    await umi.open(`/plans/${draft.planId}/edit/basics`)
    await text(umi, '下書きを書いている間に、ほかの人が内容を書き換えました。').waitFor()
    expect(await scope().inputValue()).toBe('区域内の飲食店')
    await button(umi, '下書きの内容に置き換える').click()
    expect(await scope().inputValue()).toBe('区域内の小売業者のすべて')
    await button(umi, '保存する').click()
    await umi.page.getByRole('heading', { level: 2, name: '記載事項の点検' }).waitFor()

    await umi.open(`/plans/${draft.planId}/edit/basics`)
    expect(await scope().inputValue()).toBe('区域内の小売業者のすべて')
    expect(await umi.page.locator('main').innerText()).not.toContain('下書き')
    expect(umi.faults).toEqual([])
  })

  it('keeps a fee rule half written, and lets go of it when it is told to', async () => {
    await umi.open(`/my-districts/${draft.districtId}/fees/new`)
    await umi.page.getByLabel('規程の名称').fill('書きかけの規程')
    await text(umi, '下書きをこの端末に保存しました').waitFor()
    await umi.open(`/my-districts/${draft.districtId}/fees/new`)
    expect(await umi.page.getByLabel('規程の名称').inputValue()).toBe('書きかけの規程')

    await button(umi, '下書きを消す').click()
    await expect.poll(() => umi.page.getByLabel('規程の名称').inputValue()).toBe('')
    await umi.open(`/my-districts/${draft.districtId}/fees/new`)
    expect(await umi.page.getByLabel('規程の名称').inputValue()).toBe('')
  })

  it('is only read in a plan in force, with the way to its change', async () => {
    for (const topic of ['basics', 'activities', 'financing', 'attachments']) {
      await umi.open(`/plans/${running.planId}/edit/${topic}`)
      await text(umi, '実施中の計画です。内容を変えるには、変更の手続が必要です。').waitFor()
      expect(await umi.page.locator('main').locator('input, textarea, select').count(), topic).toBe(0)
    }
    await umi.open(`/plans/${running.planId}/edit/financing`)
    await umi.page
      .getByRole('row', { name: '支出の部 1 支出の目的' })
      .or(umi.page.getByRole('cell', { name: '6,000円' }).first())
      .first()
      .waitFor()
    await umi.page.getByRole('link', { name: '計画の変更へ進む' }).click()
    await umi.page.waitForURL(/\/change$/)
  })

  it('asks nobody for consent to a plan in force, and remembers in its address what was looked at', async () => {
    await umi.open(`/plans/${draft.planId}/consents`)
    await text(umi, 'いま求めているのは、認定の申請についての同意です。').waitFor()
    await umi.open(`/plans/${running.planId}/consents`)
    await text(umi, 'いま求めている同意はありません。').waitFor()
    await umi.page.getByRole('link', { name: '報告の徴収の請求' }).click()
    await umi.page.waitForURL(/matter=report/)
    await text(umi, '請求に必要な同意にはまだ達していません。').waitFor()
    await umi.open(`/plans/${running.planId}/consents?matter=report`)
    await umi.page.locator('nav a[aria-current=page]').filter({ hasText: '報告の徴収の請求' }).waitFor()
    expect(umi.faults).toEqual([])
  })

  it('shows twenty of a long roll at a time, on a telephone too', async () => {
    for (let at = 1; at <= 22; at += 1)
      await draft.amo.ask('PUT', `/districts/${draft.districtId}/beneficiaries/bnf_${ulid()}`, {
        content: businessContent(`第${String(at).padStart(2, '0')}商店`),
      })
    const phone = await portal.visitor({ locale: 'ja', width: 320 })
    await phone.signIn('umi')
    await phone.open(`/my-districts/${draft.districtId}/roll`)
    const rows = phone.page.locator('tbody tr')
    expect(await rows.count()).toBe(20)
    expect(await phone.page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(7_000)
    await button(phone, '次へ').click()
    expect(await rows.count()).toBe(11)
    await phone.page.getByLabel('名称・法人番号・管理番号').fill('第07')
    expect(await rows.count()).toBe(1)
    await phone.page.getByText('詳細を見る').click()
    await text(phone, '見込まれる利益').waitFor()
    expect(phone.faults).toEqual([])
    await phone.leave()
  })
})
