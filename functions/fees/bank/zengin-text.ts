/** One byte is one character: JIS X 0201, or EBCDIC with katakana (code page 290), as the header of a file says. */
export const zenginCodes = ['jis', 'ebcdic'] as const
export type ZenginCode = (typeof zenginCodes)[number]

const kana = (from: string, to: string): string =>
  String.fromCharCode(...Array.from({ length: to.charCodeAt(0) - from.charCodeAt(0) + 1 }, (_, at) => from.charCodeAt(0) + at))

const jis: readonly (readonly [number, string])[] = [
  ...Array.from({ length: 0x5f }, (_, at): [number, string] => [0x20 + at, String.fromCharCode(0x20 + at)]),
  ...[...kana('｡', 'ﾟ')].map((character, at): [number, string] => [0xa1 + at, character]),
]

const placed = (first: number, characters: string): [number, string][] => [...characters].map((character, at) => [first + at, character])

const ebcdic: readonly (readonly [number, string])[] = [
  ...placed(0x40, ` ${kana('｡', 'ｩ')}£.<(+|`),
  ...placed(0x50, '&ｪｫｬｭｮｯ'),
  ...placed(0x58, 'ｰ'),
  ...placed(0x5a, '!¥*);¬-/'),
  ...placed(0x6b, ',%_>?'),
  ...placed(0x7a, ':#@\'="'),
  ...placed(0x81, kana('ｱ', 'ｺ')),
  ...placed(0x8c, kana('ｻ', 'ﾉ')),
  ...placed(0x9d, kana('ﾊ', 'ﾌ')),
  ...placed(0xa2, kana('ﾍ', 'ﾕ')),
  ...placed(0xac, kana('ﾖ', 'ﾙ')),
  ...placed(0xba, kana('ﾚ', 'ﾟ')),
  ...placed(0xc1, 'ABCDEFGHI'),
  ...placed(0xd1, 'JKLMNOPQR'),
  ...placed(0xe0, '$'),
  ...placed(0xe2, 'STUVWXYZ'),
  ...placed(0xf0, '0123456789'),
]

const tableOf = (placed: readonly (readonly [number, string])[]): readonly (string | undefined)[] => {
  const table = Array.from<string | undefined>({ length: 256 })
  for (const [byte, character] of placed) table[byte] = character
  return table
}

const tables: Readonly<Record<ZenginCode, readonly (string | undefined)[]>> = { jis: tableOf(jis), ebcdic: tableOf(ebcdic) }

/** The text of some bytes, or the offset of the first byte that is no character of this code. */
export const zenginText = (bytes: Uint8Array, code: ZenginCode): string | number => {
  const table = tables[code]
  let text = ''
  for (let at = 0; at < bytes.length; at += 1) {
    const character = table[bytes[at] ?? 0]
    if (character === undefined) return at
    text += character
  }
  return text
}

const byteOf = (placed: readonly (readonly [number, string])[]) => new Map(placed.map(([byte, character]) => [character, byte]))

const bytesOf: Readonly<Record<ZenginCode, ReadonlyMap<string, number>>> = { jis: byteOf(jis), ebcdic: byteOf(ebcdic) }

/** Small kana, long marks and full-width forms as banks take them (付録1): written large, as a hyphen, half as wide. */
export const zenginForm = (text: string): string =>
  [...text.normalize('NFKC').toUpperCase()]
    .map((character) => larger[character] ?? character)
    .join('')
    .normalize('NFD')
    .replace(/[\u3099\u309a]/g, (mark) => (mark === '\u3099' ? 'ﾞ' : 'ﾟ'))
    .replace(/[ァ-ヶ・。、「」゛゜]/g, (character) => halfWidth.get(character) ?? character)

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
  ー: '-',
  '‐': '-',
  '−': '-',
}

const halfWidth = new Map([...kana('｡', 'ﾟ')].map((half) => [half.normalize('NFKC'), half]))

/** The bytes of a text, padded with blanks; `undefined` where a character has no place in the code. */
export const zenginBytes = (text: string, length: number, code: ZenginCode): Uint8Array | undefined => {
  const bytes = new Uint8Array(length).fill(code === 'jis' ? 0x20 : 0x40)
  for (const [at, character] of [...zenginForm(text)].slice(0, length).entries()) {
    const byte = bytesOf[code].get(character)
    if (byte === undefined) return undefined
    bytes[at] = byte
  }
  return bytes
}

/** Whether a text, as banks take it, has a place in so many bytes, whichever code they are in. */
export const fitsZengin = (text: string, length: number): boolean =>
  [...zenginForm(text)].length <= length && zenginCodes.every((code) => zenginBytes(text, length, code) !== undefined)
