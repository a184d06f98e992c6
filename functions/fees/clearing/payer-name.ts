/** 法人略語 of the banks, and how payers write them out. */
const legalForms = ['カ', 'ユ', 'ド', 'メ', 'シ', 'イ', 'ザイ', 'シヤ', 'シユウ', 'ガク', 'フク', 'トクヒ', 'ノウキヨウ'] as const
const writtenOut =
  /^(カブシキガイシヤ|ユウゲンガイシヤ|ゴウドウガイシヤ|ゴウシガイシヤ|ゴウメイガイシヤ|イツパンシヤダンホウジン|イツパンザイダンホウジン|イリヨウホウジン)|(カブシキガイシヤ|ユウゲンガイシヤ|ゴウドウガイシヤ)$/g

const abbreviated = new RegExp(`^(${legalForms.join('|')})\\)|\\((${legalForms.join('|')})$|\\((${legalForms.join('|')})\\)`, 'g')

const larger: Readonly<Record<string, string>> = {
  ァ: 'ア',
  ィ: 'イ',
  ゥ: 'ウ',
  ェ: 'エ',
  ォ: 'オ',
  ッ: 'ツ',
  ャ: 'ヤ',
  ュ: 'ユ',
  ョ: 'ヨ',
  ヮ: 'ワ',
  ヵ: 'カ',
  ヶ: 'ケ',
  ヲ: 'オ',
}

/**
 * The form in which names of payers are compared, never shown: half-width and full-width, hiragana and katakana, small kana
 * and large, with the legal form or without. A long vowel stays one, for two names may differ in it alone.
 */
export const payerNameKey = (name: string): string =>
  name
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[ぁ-ゖ]/g, (hiragana) => String.fromCharCode(hiragana.charCodeAt(0) + 0x60))
    .replace(/[ァ-ヶ]/g, (character) => larger[character] ?? character)
    .replace(/^[0-9 ]+/, '')
    .trim()
    .replace(abbreviated, '')
    .replace(/(?<=[ァ-ヶー])[-‐−–ー]/g, 'ー')
    .replace(/[\s()・.,'/「」｡。、-]/g, '')
    .replace(writtenOut, '')
