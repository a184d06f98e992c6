import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PlanContent } from '../../functions/districts/plan/plan-contract.ts'
import { button, confirm, done, paper, text } from './acts.ts'
import { type AskedDistrict, askedDistrict } from './asked-district.ts'
import { certified, stepOn } from './certified-plan.ts'
import { hindrances } from './hindrances.ts'
import { openPortal, type Portal, type Visitor } from './portal.ts'

let portal: Portal
let umi: Visitor
let asked: AskedDistrict

beforeAll(async () => {
  portal = await openPortal()
  umi = await portal.visitor({ locale: 'ja' })
  await umi.signIn('umi')
  asked = await askedDistrict(portal.origin)
  await certified(asked)
})
afterAll(() => portal.close())

type WithChange = { readonly change: { readonly proposed: PlanContent } }
const procedureNow = async (): Promise<WithChange> => (await asked.amo.ask('GET', `/plans/${asked.planId}/procedure`)) as unknown as WithChange

const atChange = (visitor: Visitor) => visitor.open(`/plans/${asked.planId}/change`)
const weigh = (visitor: Visitor) => button(visitor, '軽微な変更かどうかを調べる').click()
const row = ({ page }: Visitor, name: string | RegExp) => page.getByRole('row', { name })

describe('a change of a plan in force, by hand', () => {
  it('is minor where only a locality was renamed: it is shown, notified, and holds', async () => {
    await atChange(umi)
    await umi.page.locator('#area').fill('中央町一丁目1番から24番まで')
    await umi.page.getByLabel('区域の変更は、町名や地番の変更だけによるものです').check()
    await weigh(umi)
    await row(umi, '区域 軽微 地域の名称の変更（規則42条1号）').waitFor()
    await row(umi, / 中央町一丁目1番から24番まで$/).waitFor()

    await done(umi, '軽微な変更を届け出る', paper('第20号', 20))

    await umi.page.waitForURL('**/procedure')
    const { content } = (await asked.amo.ask('GET', `/plans/${asked.planId}`)) as unknown as { readonly content: PlanContent }
    expect(content.area).toBe('中央町一丁目1番から24番まで')
  })

  it('can be of goals, activities, benefits and the fee: each is weighed and shown before it is sent', async () => {
    await atChange(umi)
    await button(umi, '目標（KGI・KPI）').click()
    await umi.page.locator('#goals-0-target').fill('とても多く')
    await button(umi, '活動と予算').click()
    await umi.page.locator('#activities-0-name').fill('夜間照明と案内')
    await weigh(umi)
    // What does not fit stands in another part: it is shown there.
    await umi.page.getByRole('heading', { name: '目標（KGI・KPI）' }).waitFor()
    await umi.page.locator('#goals-0-target').fill('98765')
    await button(umi, '利益の内容及び程度').click()
    await umi.page.locator('#benefits-0-evidence').fill('来訪者調査')
    await button(umi, '負担金の素案と徴収方法').click()
    await umi.page.locator('#collection').fill('年二回に分けて徴収する。')
    await weigh(umi)
    for (const item of ['目標', '活動の内容', '見込まれる利益', '負担金の額の定め方と徴収の方法']) await row(umi, `${item} 軽微でない`).waitFor()
    await row(umi, /夜間照明と案内/).waitFor()
    await row(umi, /98765/).waitFor()
    // The minor change that was notified before counts with it: both are measured against the certified plan.
    await row(umi, / 中央町一丁目1番から24番まで$/).waitFor()

    await done(umi, '変更の手続を始める')

    await umi.page.waitForURL('**/procedure')
    await text(umi, '変更の認定の手続が進んでいます。').waitFor()
  })

  it('is continued where it was left, and not written over what a colleague has done meanwhile', async () => {
    await atChange(umi)
    await text(umi, '準備中の変更案から続けます。').waitFor()
    await button(umi, '目標（KGI・KPI）').click()
    await expect.poll(() => umi.page.locator('#goals-0-target').inputValue()).toBe('98765')
    const { change } = await procedureNow()
    await stepOn(asked, asked.amo, { act: 'draft-change', content: { ...change.proposed, scope: '同僚が書いた範囲' } })
    await weigh(umi)

    const dialog = await confirm(umi, '変更の手続を始める')

    await dialog.getByRole('alert').filter({ visible: true }).waitFor()
    expect((await procedureNow()).change.proposed.scope).toBe('同僚が書いた範囲')
    expect(umi.faults.filter((fault) => !fault.includes('409'))).toEqual([])
  })

  it('is dropped where the procedure stands, and the plan is as it was certified', async () => {
    await umi.open(`/plans/${asked.planId}/procedure`)

    await done(umi, '変更の案を取りやめる')

    await expect.poll(async () => (await procedureNow()).change).toBeUndefined()
    expect((await asked.amo.ask('GET', `/plans/${asked.planId}`))['status']).toBe('in-force')
  })

  it.each([
    ['ja', 1280],
    ['en', 320],
  ] as const)('fits in %s at %i px and is free of axe findings', async (locale, width) => {
    const reader = await portal.visitor({ locale, width })
    await reader.signIn('umi')
    await atChange(reader)
    for (const part of locale === 'ja' ? ['資金計画（収支予算）', '添付書類'] : ['Financing plan', 'Attachments']) {
      await button(reader, part).click()
    }
    await button(reader, locale === 'ja' ? '軽微な変更かどうかを調べる' : 'Find out whether it is minor').click()
    await reader.page.getByRole('table').first().waitFor()
    expect(await reader.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
    expect(await hindrances(reader.page)).toEqual([])
    await reader.leave()
  })
})
