import { ulid } from 'ulid'
import { expect } from 'vitest'
import type { Visitor } from './portal.ts'

export const button = ({ page }: Visitor, name: string) => page.locator('main').getByRole('button', { name, exact: true })
export const text = ({ page }: Visitor, words: string) => page.locator('main').getByText(words).first()

/** What tells the payers of one run from those of another. */
export const mark = ulid().slice(-5)
export const payers = ['アサヒ', 'ミナト', 'ウシオ', 'イズミ', 'オオトリ', 'カモメ'].map((kana) => ({
  id: `bnf_${ulid()}`,
  kana,
  name: `${kana}${mark}`,
}))

/** Six who bear the same: 10,000 and 10,000 yen. */
export const roll = Buffer.from(
  `受益事業者番号,名称,名称カナ,郵便番号,送付先,負担金額,受益の限度額\r\n${payers
    .map(({ id, name, kana }) => `${id},${name},${kana},760-0019,高松市サンポート1番1号,20000,40000\r\n`)
    .join('')}`,
)

export const today = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10)
export const fiscalYear = Number(today.slice(0, 4)) - (today.slice(5) < '04-01' ? 1 : 0)

/** The form of a new levy filled in, but for its roll; answers the district. */
export const prepareLevy = async (visitor: Visitor): Promise<string> => {
  const { page } = visitor
  await visitor.open('/fees/levies/new')
  await page.getByLabel('地区').selectOption({ label: 'サンポート高松地区（デモ）' })
  await page.getByLabel('年度').fill(String(fiscalYear))
  await page.getByLabel('賦課期日').fill(`${fiscalYear}-04-01`)
  await page.getByLabel('根拠').selectOption('papers')
  for (const [label, words] of [
    ['認定書の番号', '高地活第200号'],
    ['認定の日', `${fiscalYear}-03-02`],
    ['条例の番号', '条例第30号'],
    ['条例の公布の日', `${fiscalYear}-03-20`],
    ['活動に要する費用（他の収入を除く、円）', '120,000'],
    ['納期限（月日）', '06-30 12-25'],
    ['教示', '三月以内に審査請求をすることができます。'],
  ] as const)
    await page.getByLabel(label).fill(words)
  return page.getByLabel('地区').inputValue()
}

/** A review by keys alone. */
export const reviewing = ({ page }: Visitor) => {
  const payer = () => page.locator('[data-part=payer]').innerText()
  return {
    payer,
    /** No key reaches the page while a question is open. */
    closed: () => page.locator('dialog[open]').waitFor({ state: 'detached' }),

    walkTo: async (kana: string) => {
      for (let at = 0; at < 40; at += 1) await page.keyboard.press('k')
      for (let at = 0; at < 40 && (await payer()) !== kana; at += 1) await page.keyboard.press('j')
      expect(await payer()).toBe(kana)
    },

    /** A key that comes while the list is read anew is lost, as it is to a person, who presses it again. */
    openSplit: () =>
      expect
        .poll(
          async () => {
            await page.keyboard.press('s')
            return page.locator('dialog[open]').count()
          },
          { timeout: 15_000 },
        )
        .toBe(1),
  }
}

export type Fields = Readonly<Record<string, string>>

/** A question is opened, answered and gone when what was asked is done. */
export const answered = async ({ page }: Visitor, act: string, fields: Fields = {}): Promise<void> => {
  await page.locator('main').getByRole('button', { name: act }).first().click()
  const dialog = page.locator('dialog[open]')
  for (const [name, value] of Object.entries(fields)) await dialog.locator(`[name=${name}]`).fill(value)
  await dialog.locator('button[type=submit]').click()
  await dialog.waitFor({ state: 'detached' })
}

export const openClaimOf = async (visitor: Visitor, name: string): Promise<void> => {
  await visitor.follow(`/fees/claims?text=${encodeURIComponent(name)}`)
  await visitor.page.locator('main tbody th a').first().click()
  await visitor.page.getByRole('heading', { level: 1, name: '債権' }).waitFor()
}
