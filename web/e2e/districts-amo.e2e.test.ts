import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unasked } from './belonging.ts'
import { openPortal, type Portal, settled, type Visitor } from './portal.ts'

// A running city may have seen this test before.
const name = `栗林南地区 ${Date.now().toString(36)}`

const corners = [
  ['134.0440', '34.3270'],
  ['134.0490', '34.3270'],
  ['134.0490', '34.3310'],
  ['134.0440', '34.3310'],
] as const

const roll = [
  '名称,見込まれる利益（円）,区分,店舗面積',
  '栗林書店,120000,retail,80',
  '喫茶南,"60,000",food,40',
  '讃岐工芸,３０００００,retail,180.5',
].join('\r\n')

const pdf = (kind: string) => ({ name: `${kind}.pdf`, mimeType: 'application/pdf', buffer: Buffer.from(`%PDF-1.7 ${kind} ${name}`) })

describe('an area management organization in the browser', () => {
  let portal: Portal
  let umi: Visitor
  let district = ''
  let plan = ''

  beforeAll(async () => {
    portal = await openPortal()
    umi = await portal.visitor({ locale: 'ja' })
    await umi.signIn('umi')
  })
  afterAll(() => portal.close())

  const fill = (label: string, value: string) => umi.page.getByLabel(label).first().fill(value)
  const press = (button: string) => umi.page.getByRole('button', { name: button, exact: true }).click()
  const save = async () => {
    const before = umi.page.url()
    await press('保存する')
    await umi.page.waitForURL((url) => url.href !== before)
    await settled(umi.page)
  }
  const topic = async (words: string) => {
    await umi.open(`/plans/${plan}`)
    await umi.page.getByRole('list').getByRole('link', { name: words, exact: true }).click()
    await umi.page.getByRole('heading', { level: 1, name: words }).waitFor()
  }
  const idIn = (pattern: RegExp): string => pattern.exec(umi.page.url())?.[0] ?? ''
  const tasksDone = async (): Promise<number> => {
    const told = await umi.page.getByText(/19項目のうち\d+項目/).innerText()
    return Number(/うち(\d+)項目/.exec(told)?.[1])
  }

  it('registers a district without a mouse, and is told what is amiss', async () => {
    const { page } = umi
    await umi.open('/my-districts')
    await page.getByRole('link', { name: '地区を登録する' }).click()
    await page.getByRole('heading', { level: 1, name: '地区の登録' }).waitFor()
    await press('保存する')
    expect(await page.getByRole('alert').innerText()).toContain('区域は3つ以上の角で指定してください')

    await fill('市区町村', '高松市')
    await page.getByRole('radio', { name: /高松市/ }).check()
    await fill('地区名', name)
    for (const [at, [longitude, latitude]] of corners.entries()) {
      await press('角を追加する')
      await page.getByLabel(`角${at + 1}の経度`).fill(longitude)
      await page.getByLabel(`角${at + 1}の緯度`).fill(latitude)
    }
    await save()

    district = idIn(/dst_\w+/)
    await page.getByRole('heading', { level: 1, name }).waitFor()
    expect(await page.getByText('記録がありません', { exact: false }).count()).toBe(1)
  })

  it('writes a plan until nothing is missing but what others give', { timeout: 240_000 }, async () => {
    const { page } = umi
    await press('活動計画を書き始める')
    await page.getByRole('dialog').getByLabel('計画の名称').fill('栗林南地区活動計画')
    await page.getByRole('dialog').getByRole('button', { name: '活動計画を書き始める' }).click()
    await page.waitForURL(/\/plans\/apl_/)
    plan = idIn(/apl_\w+/)
    // What an empty plan cannot contradict.
    expect(await tasksDone()).toBe(5)

    await topic('名称・区域・範囲・期間')
    await fill('区域（町丁・地番など）', '栗林町一丁目1番から20番まで')
    await fill('受益事業者の範囲', '区域内で小売業又は飲食業を営む事業者')
    await fill('計画期間の初日', '2027-04-01')
    await fill('計画期間の末日', '2029-03-31')
    await save()

    await topic('目標（KGI・KPI）')
    for (const at of [0, 1]) {
      await press('目標を追加する')
      const row = page.getByRole('group', { name: `目標 ${at + 1}` })
      await row.getByLabel('名称').fill(at === 0 ? '区域の売上高' : '歩行者通行量')
      await row.getByLabel('単位').fill(at === 0 ? '百万円' : '人／日')
      await row.getByLabel('現状値').fill('1,200')
      await row.getByLabel('目標値').fill('１３２０')
      await row.getByLabel('測り方').fill('毎年度の調査')
    }
    await save()

    await topic('活動と予算')
    await press('活動を追加する')
    const activity = page.getByRole('group', { name: '活動 1' })
    await activity.getByLabel('名称').fill('夜間照明')
    await activity.getByLabel('内容').fill('街路の夜間照明の設置と維持')
    await activity.getByLabel('2027年度（円）').fill('100000')
    await activity.getByLabel('2028年度（円）').fill('many')
    await press('保存する')
    expect(await page.getByRole('alert').innerText()).toContain('2028年度')
    await activity.getByLabel('2028年度（円）').fill('１００，０００')
    await save()

    await topic('利益の内容及び程度')
    await press('利益を追加する')
    const benefit = page.getByRole('group', { name: '利益 1' })
    await benefit.getByLabel('区分の記号').fill('retail')
    await benefit.getByLabel('区分の名称').fill('小売業')
    await benefit.getByLabel('内容').fill('売上の増加')
    await benefit.getByLabel('金額（円）').fill('900000')
    await benefit.getByLabel('根拠').fill('試行における売上の増加率2.1％')
    await save()

    await topic('資金計画（収支予算）')
    await press('収入を追加する')
    const income = page.getByRole('group', { name: '収入 1' })
    for (const year of [2027, 2028]) await income.getByLabel(`${year}年度（円）`).fill('100000')
    await page.getByText('収入と支出が一致していない年度があります').waitFor()
    await press('支出を追加する')
    const expenditure = page.getByRole('group', { name: '支出 1' })
    await expenditure.getByLabel('目的').fill('夜間照明費')
    await expenditure.getByLabel('対応する活動').selectOption({ label: '夜間照明' })
    for (const year of [2027, 2028]) await expenditure.getByLabel(`${year}年度（円）`).fill('100000')
    await page.getByText('すべての年度で収入と支出が一致しています').waitFor()
    await save()

    await topic('負担金の素案と徴収方法')
    await press('区分ごとの負担金を追加する')
    const fee = page.getByRole('group', { name: '区分ごとの負担金 1' })
    await fee.getByLabel('受益事業者の数').fill('3')
    await fee.getByLabel('金額（円）').fill('200000')
    await fill('算定の方法', '店舗面積に応じて算定する。')
    await fill('徴収の方法', '納入通知書により年一回徴収する。')
    await save()

    await topic('活動以外の事業')
    await page.getByLabel('活動以外の事業').selectOption('no')
    await save()

    await topic('添付書類')
    await page.getByLabel('今年度に設立した団体である', { exact: false }).check()
    for (const kind of ['定款', '登記事項証明書', '開業時の財産目録', '同意を証する書類']) {
      await page.getByLabel('書類の種類').selectOption({ label: kind })
      await page.getByLabel('書類を選んで送る').setInputFiles(pdf(kind))
      await page
        .getByRole('cell', { name: kind })
        .or(page.getByRole('rowheader', { name: kind }))
        .first()
        .waitFor()
    }
    await save()

    // The approval of the regional plan is for the municipality to record.
    expect(await tasksDone()).toBe(18)
  })

  it('shows how a version differs from the one before', async () => {
    await umi.open(`/plans/${plan}/versions`)

    await umi.page.getByRole('rowheader', { name: '書類 1 書類の種類' }).waitFor()
    expect(await umi.page.getByRole('cell', { name: '定款', exact: true }).count()).toBe(1)
  })

  it('imports a roll: told which rows do not fit, then taken over, once however often', async () => {
    const { page } = umi
    const take = async (text: string) => {
      await umi.open(`/my-districts/${district}/imports`)
      await page.getByLabel('名簿のファイル').setInputFiles({ name: '名簿.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
      await page.getByLabel('数量がいつ現在のものか').fill('2026-11-01')
      await press('試し読みをする')
      await page.waitForURL(/\/imports\/imp_/)
    }
    await take(roll.replace('60,000', '六万'))
    await page.getByRole('cell', { name: '六万' }).waitFor()
    expect(await page.getByRole('button', { name: '名簿に取り込む' }).count()).toBe(0)

    await take(roll)
    await press('名簿に取り込む')
    await page.getByRole('dialog').getByRole('button', { name: '名簿に取り込む' }).click()
    await page.getByText('名簿を取り込みました').waitFor()
    await take(`${roll}\r\n`)
    await page.getByText('すべての行が合っています').waitFor()
    expect(await page.locator('dl').innerText()).toMatch(/変わらない\s*3/)

    await umi.open(`/my-districts/${district}/roll`)
    await page.getByLabel('名称・法人番号・管理番号').fill('喫茶')
    await page.getByText('3者のうち1者を表示').waitFor()
  })

  it('writes a fee rule and tries it, twice, and sees both side by side', async () => {
    const { page } = umi
    const write = async (version: string, remainder: string) => {
      await umi.open(`/my-districts/${district}/fees/new`)
      await fill('規程の名称', '負担金規程')
      await fill('施行日', '2026-04-01')
      await fill('根拠（計画、条例など）', '活動計画')
      await fill('賦課期間に徴収する総額（円）', '100,000')
      await page.getByLabel('端数の残り').selectOption({ label: remainder })
      expect(await page.getByLabel('版', { exact: false }).first().inputValue()).toBe(version)
      await save()
    }
    const tried = async (scenario: string, rule: string) => {
      await umi.open(`/my-districts/${district}/fees`)
      await press('試算する')
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('試算の名前').fill(scenario)
      await dialog.getByLabel('規程').selectOption({ label: rule })
      await dialog.getByLabel('名簿の日').fill('2026-11-01')
      await dialog.getByLabel('賦課期間の初日').fill('2026-04-01')
      await dialog.getByLabel('賦課期間の末日').fill('2027-03-31')
      await dialog.getByLabel('賦課期間の活動費用', { exact: false }).fill('100000')
      await dialog.getByRole('button', { name: '試算する' }).click()
      await page.waitForURL(/\/scenarios\/scn_/)
      await page.getByRole('heading', { level: 1, name: scenario }).waitFor()
      await page.getByText('計算済み', { exact: true }).waitFor()
    }
    await write('1', '徴収しない')
    await write('2', '端数の大きい順に加える')
    await tried('切り捨て', '負担金規程（第1版）')
    expect(await page.locator('dl').innerText()).toContain('99,999円')
    await tried('総額に合わせる', '負担金規程（第2版）')
    expect(await page.locator('dl').innerText()).toContain('100,000円')

    await page.getByRole('link', { name: '喫茶南' }).click()
    await page.getByRole('heading', { level: 1, name: '喫茶南の負担金の内訳' }).waitFor()
    expect(await page.getByRole('row').count()).toBeGreaterThan(3)

    await umi.open(`/my-districts/${district}/fees`)
    await press('二つの試算を比べる')
    await page.getByRole('heading', { level: 1, name: '試算の比較' }).waitFor()
    const line = (words: string) => page.getByRole('row').filter({ hasText: words }).first()
    await line('負担金の合計').waitFor()
    expect(await line('負担金の合計').getByRole('cell').allInnerTexts()).toEqual([
      expect.stringContaining('99,999円'),
      expect.stringContaining('100,000円'),
    ])
    expect(await line('負担が増える事業者').innerText()).toContain('1者')
  })

  it('takes off the roll what was entered by mistake, which its municipality may read and not do', async () => {
    const { page } = umi
    const roll = `/my-districts/${district}/roll`
    await umi.open(roll)
    await page.getByRole('link', { name: '讃岐工芸' }).click()
    await page.getByRole('heading', { level: 1, name: '讃岐工芸' }).waitFor()
    const business = new URL(page.url()).pathname
    await press('誤って登録した')
    await page.getByRole('dialog').getByRole('button', { name: '誤って登録した' }).click()
    await page.getByText('誤って登録:', { exact: false }).waitFor()
    expect(await page.getByRole('button', { name: '誤って登録した' }).count()).toBe(0)

    const haru = await portal.visitor({ locale: 'ja' })
    await haru.signIn('haru')
    for (const path of [roll, business, `/my-districts/${district}/fees`]) {
      await haru.open(path)
      await haru.page.locator('main table').first().waitFor()
      expect(await haru.page.getByRole('link', { name: /事業者を加える|訂正する|規程を作る/ }).count(), path).toBe(0)
    }
    await haru.page.getByRole('button', { name: '試算する', exact: true }).waitFor()
    await haru.leave()
  })

  it('says the same in English', async () => {
    const english = await portal.visitor({ locale: 'en' })
    await english.signIn('umi')
    await english.open(`/plans/${plan}`)

    await english.page.getByText('18 of 19 items are done').waitFor()
    await english.leave()
    expect(unasked(umi)).toEqual([])
  })
})
