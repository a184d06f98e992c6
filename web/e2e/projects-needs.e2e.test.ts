import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { said, signUp, unasked } from './belonging.ts'
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

  it('is written topic by topic, kept as a draft, and told what it lacks', async () => {
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

  it('is checked, published, and found by everybody', async () => {
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

// A running city may have met her already.
const colleague = `fuyu-${Date.now().toString(36)}@city.takamatsu.lg.jp`

/** Asked once more in a dialog, and done there. */
const act = async ({ page }: Visitor, name: string, reason?: string) => {
  await page
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  if (reason !== undefined) await dialog.getByRole('textbox').fill(reason)
  await dialog.getByRole('button', { name, exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
}

describe('a need in an organization that approves', () => {
  let portal: Portal
  let haru: Visitor
  let fuyu: Visitor
  let midori: Visitor
  let published: string
  let need: string

  beforeAll(async () => {
    portal = await openPortal()
    haru = await portal.visitor({ locale: 'ja' })
    await haru.signIn('haru')
    midori = await portal.visitor({ locale: 'ja' })
    await midori.signIn('midori')
    await haru.open('/my-member/people')
    await haru.page.getByLabel('メールアドレス').fill(colleague)
    await haru.page.getByRole('radio', { name: /^編集者/ }).check()
    await haru.page.getByRole('button', { name: '招待を送る' }).click()
    await said(haru.page, `${colleague} に招待を送りました`).waitFor()
    fuyu = await signUp(portal, colleague)
    await fuyu.page.getByRole('button', { name: '高松市の招待を受け入れる' }).click()
    await said(fuyu.page, '「高松市」に加わりました').waitFor()
  })
  afterAll(() => portal.close())

  const open = async ({ page }: Visitor, session: 'in' | 'out' = 'in') => {
    await page.goto(need)
    // Somebody signed in goes by the issuer and back; only then are the acts of the page theirs.
    await page.locator(`header[data-session=${session}]`).waitFor()
    await page.waitForURL(need)
    await page.getByRole('heading', { name: '背景とめざす姿' }).waitFor()
    await settled(page)
  }

  it('takes a rule that its approvers can keep, and no other', async () => {
    const { page } = haru
    await haru.open('/approval-rule')
    await page.getByLabel('必要な承認の数').fill('10')
    await page.getByLabel(colleague).check()
    await page.getByRole('button', { name: '保存する' }).click()
    await page.getByText('承認する人を、必要な承認の数以上選んでください').waitFor()

    await page.getByLabel('必要な承認の数').fill('1')
    await page.getByRole('button', { name: '保存する' }).click()

    await said(page, '承認のきまりを保存しました').waitFor()
  })

  it('begins as a copy of another, with a document of its own', async () => {
    const { page } = haru
    await haru.open('/my-needs')
    await page.getByRole('row').filter({ hasText: '公開中' }).first().getByRole('link').first().click()
    await page.getByRole('heading', { name: '背景とめざす姿' }).waitFor()
    published = page.url()
    await page.getByRole('button', { name: 'これを元に新しいニーズを作る' }).click()
    await page.waitForURL(/\/edit\/ned_/)
    await page.getByRole('link', { name: '添付書類と関係するニーズ' }).click()
    const file = { name: '仕様書（案）.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') }
    await page.getByLabel('書類を選ぶ').setInputFiles({ ...file, mimeType: 'text/plain', name: '覚え書き.txt' })
    await page.getByText('覚え書き.txt は送れない形式です').waitFor()
    await page.getByLabel('書類を選ぶ').setInputFiles(file)
    await page.getByRole('button', { name: `外す ${file.name}` }).waitFor()
    await page.getByRole('button', { name: '保存して次へ' }).click()
    await page.waitForURL(/\/check$/)
    await page.getByRole('button', { name: '下書きとして保存する' }).click()
    await page.waitForURL(/\/needs\/ned_/)
    need = page.url()

    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: `ダウンロード ${file.name}` }).click()])

    expect(download.suggestedFilename()).toBe(file.name)
  })

  it('is sent back only with a reason, and published only when a second person has approved it', async () => {
    await open(haru)
    await act(haru, '承認に回す')
    await haru.page.getByText('1件のうち0件の承認があります').waitFor()
    expect.soft(await haru.page.getByRole('button', { name: '公開する' }).count()).toBe(0)
    expect.soft(await haru.page.getByRole('button', { name: '承認する' }).count()).toBe(0)

    await open(fuyu)
    await fuyu.page.getByRole('button', { name: '差し戻す' }).click()
    await fuyu.page.getByRole('dialog').getByRole('button', { name: '差し戻す' }).click()
    expect.soft(await fuyu.page.getByRole('alert').innerText()).toContain('必須の項目を正しく入力してください')
    await fuyu.page.getByRole('dialog').getByLabel('理由').fill('予算の根拠を書き足してください。')
    await fuyu.page.getByRole('dialog').getByRole('button', { name: '差し戻す' }).click()

    await open(haru)
    await haru.page.getByText('予算の根拠を書き足してください。').waitFor()
    await act(haru, '承認に回す')
    await open(fuyu)
    await act(fuyu, '承認する')
    await fuyu.page.getByText('1件のうち1件の承認があります').waitFor()
    await open(haru)
    await act(haru, '公開する')
    await haru.page.getByText('公開中', { exact: true }).first().waitFor()
  })

  it('is asked by a business and answers for everybody to see', async () => {
    await open(midori)
    await midori.page.getByRole('button', { name: '質問を送る' }).click()
    await midori.page.getByText('質問を入力してください').waitFor()
    await midori.page.getByLabel('質問※必須').fill('既存のセンサーは使えますか。')
    await midori.page.getByRole('button', { name: '質問を送る' }).click()
    await said(midori.page, '質問を送りました').waitFor()

    await haru.open('/')
    await haru.page.getByRole('link', { name: /^質問が届いています/ }).waitFor()
    await open(haru)
    await act(haru, '回答する', '使えます。型番は添付書類のとおりです。')

    const guest = await portal.visitor({ locale: 'ja' })
    await open(guest, 'out')
    await guest.page.getByText('使えます。型番は添付書類のとおりです。').waitFor()
    expect(await guest.page.locator('#questions').locator('..').locator('..').innerText()).not.toContain('さくら都市大学')
    await guest.leave()
  })

  it('is amended with a reason, after approval, and shows what has changed', async () => {
    const { page } = haru
    await open(haru)
    await page.getByRole('link', { name: '内容を補足・改訂する' }).click()
    await page.getByRole('link', { name: '背景とめざす姿' }).click()
    await page.getByLabel('課題').fill('夜間にも分かるようにしたい。')
    await page.getByRole('button', { name: '保存して次へ' }).click()
    await page.waitForURL(/\/check$/)
    await page.getByRole('button', { name: '変更を送る' }).click()
    await page.getByText('変更の理由を入力してください').waitFor()
    await page.getByLabel('変更の理由').fill('夜間の要望を加えたため。')
    await page.getByRole('button', { name: '変更を送る' }).click()
    await page.getByText('公開中の内容に加える補足が、承認を待っています。').waitFor()

    const guest = await portal.visitor({ locale: 'ja' })
    await open(guest, 'out')
    expect(await guest.page.getByText('夜間にも分かるようにしたい。').count()).toBe(0)
    await open(fuyu)
    await act(fuyu, '承認する')
    await fuyu.page.getByText('1件のうち1件の承認があります').waitFor()
    await open(haru)
    await act(haru, '公開する')
    await page
      .getByText(/^第2版/)
      .first()
      .waitFor()

    await open(guest, 'out')
    await guest.page.getByText('変更の理由：夜間の要望を加えたため。').waitFor()
    await guest.page.getByText('変わったところ').click()
    expect(await guest.page.locator('details ins').innerText()).toBe('夜間にも分かるようにしたい。')
    await guest.leave()
  })

  it('is told what fits, and says what of it is not useful', async () => {
    const { page } = haru
    await page.goto(`${published}/matches`)
    await page.getByRole('button', { name: '役に立たない' }).first().waitFor()
    await act(haru, '役に立たない', '規模が合わない')
    await page.getByText('「役に立たない」と評価しました。').waitFor()

    await page.reload()

    await page.getByText('「役に立たない」と評価しました。').waitFor()
    for (const visitor of [haru, fuyu, midori]) expect(unasked(visitor)).toEqual([])
  })
})
