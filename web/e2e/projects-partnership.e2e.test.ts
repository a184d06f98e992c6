import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { partner } from './partner.ts'
import { openPortal, type Portal, settled, type Visitor } from './portal.ts'

const heading = ({ page }: Visitor, name: string) => page.getByRole('heading', { level: 1, name, exact: true })
const button = ({ page }: Visitor, name: string) => page.locator('main').getByRole('button', { name, exact: true })
const link = ({ page }: Visitor, name: string) => page.locator('main').getByRole('link', { name, exact: true })

/** Asked once more, then done. */
const confirm = async (visitor: Visitor, act: string, typed: Readonly<Record<string, string>> = {}, label = act) => {
  await button(visitor, label).click()
  const dialog = visitor.page.locator('dialog[open]')
  for (const [label, text] of Object.entries(typed)) await dialog.getByLabel(label).fill(text)
  await dialog.getByRole('button', { name: act, exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
}

const fill = async ({ page }: Visitor, answers: Readonly<Record<string, string>>) => {
  for (const [field, text] of Object.entries(answers)) await page.locator(`[id="${field}"]`).fill(text)
}

describe('a need finds its partner', () => {
  let portal: Portal
  let haru: Visitor
  let midori: Visitor
  let needId: string
  let solutionId: string
  let proposer: string
  const here = { panel: '', proposal: '', partnership: '', case: '' }

  beforeAll(async () => {
    portal = await openPortal()
    const [city, business] = await Promise.all([partner(portal.origin, 'haru'), partner(portal.origin, 'midori')])
    needId = await city.publishNeed()
    solutionId = await business.publishSolution()
    proposer = business.name
    haru = await portal.visitor({ locale: 'ja' })
    midori = await portal.visitor({ locale: 'ja' })
    await haru.signIn('haru')
    await midori.signIn('midori')
  }, 240_000)
  afterAll(() => portal.close())

  it('lets both sides meet: contact is shown when both have agreed', async () => {
    await midori.open(`/introductions/${needId}/${solutionId}`)
    await confirm(midori, '面談を申し込む', { メッセージ: '一度お話を聞かせてください。' })
    await midori.page.getByText('相手の返事を待っています。').waitFor()

    await haru.open('/partnering')
    await haru.page.getByRole('row', { name: '返事待ち' }).filter({ hasText: proposer }).getByRole('link').click()
    await haru.page.getByText('面談の申し込みが届いています。').waitFor()
    expect(await haru.page.locator('main').innerText()).not.toContain('@')
    await confirm(haru, '面談に応じる')
    await haru.page.getByText('双方が合意しました。').waitFor()
    expect(await haru.page.locator('main').innerText()).toContain('@')

    await confirm(haru, '提案を依頼する', { メッセージ: '提案をお待ちしています。' })
    await haru.page.getByText('提案を依頼しました。').waitFor()
  })

  it('lets Midori propose, topic by topic, and sealed', async () => {
    const { page } = midori
    await midori.open('/partnering')
    await link(midori, 'このニーズに提案する 商店街の歩行者を数え、催しの効果を知りたい').click()
    await heading(midori, '提案をつくる').waitFor()
    await button(midori, '提案を書き始める').click()
    await heading(midori, '提案の手順').waitFor()
    await link(midori, '続きを書く').click()
    await heading(midori, '提案の内容').waitFor()
    await button(midori, '保存して次へ').click()
    await page.locator('[data-part=error-summary]').waitFor()
    await fill(midori, { title: '赤外線で数える', summary: `${proposer}の機器を二十か所に置く。`, approach: '設置は一日で終わる。' })
    await button(midori, '保存して次へ').click()
    await heading(midori, '進め方と費用').waitFor()
    await fill(midori, { schedule: '四月から九月まで。', costYen: '３，２００，０００' })
    await button(midori, '保存して次へ').click()
    await heading(midori, '目標').waitFor()
    await button(midori, '追加する 目標').click()
    await fill(midori, { 'kpiTargets-0-name': '歩行者数', 'kpiTargets-0-unit': '人', 'kpiTargets-0-target': '12000' })
    await button(midori, '保存して次へ').click()
    await heading(midori, '提案の添付書類').waitFor()
    await button(midori, '保存して次へ').click()
    await heading(midori, '提案内容の確認').waitFor()
    await page.getByText('3,200,000円').waitFor()
    await button(midori, '提案を提出する').click()
    await heading(midori, '赤外線で数える').waitFor()
    await page.getByText('提出されています。').waitFor()
    here.proposal = /prp_\w{26}/.exec(page.url())?.[0] ?? ''

    await haru.open(`/needs/${needId}/proposals`)
    expect(await haru.page.locator('main').innerText()).not.toContain('赤外線')
  })

  it('is scored by a panel that sees no names, and decided with reasons', async () => {
    const { page } = haru
    await haru.open(`/needs/${needId}/partnering`)
    await confirm(haru, '選定を始める')
    await haru.open(`/needs/${needId}/proposals`)
    await confirm(haru, '審査対象にする', {}, '審査対象にする 赤外線で数える')
    await page.getByRole('row', { name: '審査対象' }).waitFor()

    await haru.open(`/needs/${needId}/panel`)
    await page.getByRole('checkbox', { name: /^(春田 陽|haru@)/ }).check()
    await fill(haru, { 'criteria-0-name': '効果', 'criteria-0-weight': '60', 'criteria-1-name': '費用', 'criteria-1-weight': '40' })
    await button(haru, '保存する').click()
    await heading(haru, '審査会').waitFor()
    here.panel = /pnl_\w{26}/.exec(page.url())?.[0] ?? ''
    await confirm(haru, '採点を始める')
    await page.getByLabel('どの提案者とも利害関係はありません').check()
    await button(haru, '申告する').click()
    await link(haru, '採点する').click()
    await heading(haru, '提案1の採点').waitFor()
    expect(await page.locator('main').innerText()).toContain('■■の機器')
    expect(await page.locator('main').innerText()).not.toContain(proposer)
    await button(haru, '保存して次へ').click()
    await page.locator('[data-part=error-summary]').waitFor()
    for (const code of ['effect', 'cost']) await page.locator(`input[name=points-${code}]`).nth(4).check()
    await button(haru, '保存して次へ').click()
    await heading(haru, '審査会').waitFor()
    await button(haru, '採点を終える').waitFor()
    expect(await page.getByRole('table', { name: '委員ごとの採点' }).count()).toBe(0)
    await confirm(haru, '採点を終える')
    await page.getByRole('table', { name: '委員ごとの採点' }).waitFor()
    await link(haru, '合議の結果を書く').click()
    await heading(haru, '合議の結果を書く').waitFor()
    for (const code of ['effect', 'cost']) {
      await page.locator(`input[name="points-1-${code}"]`).nth(4).check()
      await page.locator(`[id="reason-1-${code}"]`).fill('よく示されている。')
    }
    await button(haru, '提案1の合議を保存する').click()
    await confirm(haru, '審査を終える')
    await page.getByText('審査が終わりました。').waitFor()

    await haru.open(`/needs/${needId}/decision`)
    await page.getByRole('checkbox').first().check()
    expect(await button(haru, '相手を決定する').count()).toBe(0)
    await fill(haru, { reason: '効果がよく示された。' })
    await confirm(haru, '相手を決定する')
    await heading(haru, '届いた提案').waitFor()
    await page.getByText('採用', { exact: true }).waitFor()
    await midori.open(`/proposals/${here.proposal}`)
    await midori.page.getByText('80点（100点満点）').waitFor()
  })

  it('comes to an agreement both accept, reports its figures, and ends with a result', async () => {
    const { page } = midori
    await link(midori, '協定をつくる').click()
    await heading(midori, '協定をつくる').waitFor()
    const nextYear = String(new Date().getUTCFullYear() + 1)
    await fill(midori, {
      terms: '第一条 …',
      endsOn: `${nextYear}-12-31`,
      'parties-0-part': '場所を貸す',
      'parties-1-part': '測る',
      'kpis-0-baseline': '10000',
    })
    await button(midori, '協定案を保存する').click()
    await heading(midori, '赤外線で数える').waitFor()
    here.partnership = /pts_\w{26}/.exec(page.url())?.[0] ?? ''

    await haru.open(`/partnerships/${here.partnership}`)
    await confirm(haru, 'この協定に同意する')
    await haru.page.getByText('実施中').waitFor()
    await haru.page.getByText('進捗を報告する').click()
    await haru.page.getByLabel('したこと').fill('二十か所に置いた。')
    await haru.page.getByLabel('歩行者数の値（人）').fill('11250')
    await button(haru, '報告を提出する').click()
    await haru.page.getByText('報告を提出しました。').waitFor()
    await haru.page.getByRole('row', { name: '62.5%' }).waitFor()
    await haru.page.getByRole('img', { name: '歩行者数（人）の推移' }).waitFor()
    await confirm(haru, '連携を終える', { 結果の説明: '来年度から本格に導入する。' })
    await haru.page.getByText('結果：本格導入').waitFor()
  })

  it('is told as a case that everybody finds', async () => {
    await link(haru, '事例として伝える').click()
    await heading(haru, '事例を書く').waitFor()
    await fill(haru, { summary: '赤外線で一時間ごとに数えた。', outcome: '催しの日を選べた。', lesson: '届出を先に済ませる。' })
    await haru.page.locator('#costBand').selectOption('1m-5m')
    await button(haru, '事例を保存する').click()
    await haru.page.getByText('まだ公開されていません。').waitFor()
    here.case = /cas_\w{26}/.exec(haru.page.url())?.[0] ?? ''

    await midori.open(`/cases/${here.case}`)
    await confirm(midori, 'この内容に同意する')

    const guest = await portal.visitor({ locale: 'en' })
    await guest.open('/cases')
    await guest.page.locator('main').getByRole('link', { name: '赤外線で数える' }).click()
    await settled(guest.page)
    await guest.page.getByRole('row', { name: '62.5%' }).waitFor()
    expect(guest.faults).toEqual([])
    await guest.leave()
  })

  it('has left nothing in the consoles', () => {
    expect(haru.faults).toEqual([])
    expect(midori.faults).toEqual([])
  })
})
