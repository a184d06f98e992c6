import { inflateSync } from 'node:zlib'

const streamsOf = (pdf: Buffer): readonly string[] => {
  const text = pdf.toString('latin1')
  return [...text.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: mark }) => {
    if (text.slice(index - 3, index) === 'end') return []
    const [from, until] = [index + mark.length, text.indexOf('endstream', index)]
    try {
      return [inflateSync(pdf.subarray(from, until)).toString('latin1')]
    } catch {
      // A font is no text, and is not always packed.
      return []
    }
  })
}

/** From the numbers of a font's own glyphs to letters, as the font itself says for who copies its text. */
const letters = (map: string): ReadonlyMap<number, string> => {
  const found = new Map<number, string>()
  for (const [, first = '', list = ''] of map.matchAll(/<([0-9a-f]{4})>\s*<[0-9a-f]{4}>\s*\[([^\]]*)\]/gi))
    for (const [at, [, units = '']] of [...list.matchAll(/<([0-9a-f]*)>/gi)].entries())
      found.set(Number.parseInt(first, 16) + at, Buffer.from(units, 'hex').swap16().toString('utf16le'))
  return found
}

const textBy = (font: ReadonlyMap<number, string>, page: string): string =>
  [...page.matchAll(/\[([^\]]*)\]\s*TJ/g)]
    .map(([, line = '']) =>
      [...line.matchAll(/<([0-9a-f]+)>/gi)]
        .flatMap(([, glyphs = '']) => glyphs.match(/.{4}/g) ?? [])
        .map((glyph) => font.get(Number.parseInt(glyph, 16)) ?? '')
        .join(''),
    )
    .join('\n')

/** The codes on letters, page by page, as whoever opens the envelope reads them. */
export const codesOn = (pdf: Buffer): readonly string[] => {
  const streams = streamsOf(pdf)
  const fonts = streams.filter((stream) => stream.includes('beginbfrange')).map(letters)
  return streams
    .filter((stream) => stream.includes('TJ'))
    .flatMap((page) => fonts.flatMap((font) => textBy(font, page).match(/[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}/) ?? []))
}
