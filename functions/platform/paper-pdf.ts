import PDFDocument from 'pdfkit'
import { inEra, type Paper, type Part } from '../kernel/paper.ts'

/** The two cuts of one Japanese typeface, as files: a PDF carries of them what it uses. */
export type Typeface = { readonly regular: Buffer; readonly bold: Buffer }

const margin = 56
const size = 10.5
const width = 595.28 - 2 * margin

/** Papers as one PDF, each from a page of its own: tagged for screen readers, in Japanese, the same bytes for the same papers and moment. */
export const pdfOf = async (papers: readonly Paper[], typeface: Typeface, madeAt: Date): Promise<Buffer> => {
  const title = papers[0]?.title ?? ''
  const document = new PDFDocument({
    size: 'A4',
    margin,
    lang: 'ja-JP',
    tagged: true,
    pdfVersion: '1.7',
    displayTitle: true,
    autoFirstPage: false,
    // How many pages a paper has is known when it is written.
    bufferPages: true,
    // Without it pdfkit reads Helvetica from files that are not in a bundle.
    font: '',
    info: { Title: title, Producer: 'Kanmin', Creator: 'Kanmin', CreationDate: madeAt },
  })
  document.registerFont('regular', typeface.regular)
  document.registerFont('bold', typeface.bold)
  const bytes = collected(document)
  for (const paper of papers) {
    draw(document, paper)
    numberPages(document)
    // Only one paper waits for its numbers: a print file may hold hundreds.
    document.flushPages()
  }
  document.end()
  return bytes
}

const collected = (document: PDFKit.PDFDocument): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    document.on('data', (chunk: Buffer) => chunks.push(chunk))
    document.on('end', () => resolve(Buffer.concat(chunks)))
    document.on('error', reject)
  })

const draw = (document: PDFKit.PDFDocument, paper: Paper): void => {
  document.addPage()
  document.font('regular').fontSize(size)
  const root = document.struct('Document')
  document.addStructure(root)
  const { title, form, number, on, addressee, sender = [], parts } = paper
  const line = (text: string, align: 'left' | 'right') => tagged(document, root, 'P', () => written(document, text, { align }))
  if (form) line(form, 'left')
  if (number) line(number, 'right')
  if (on) line(inEra(on), 'right')
  if (addressee) line(addressee, 'left')
  for (const text of sender) line(text, 'right')
  document.moveDown(1)
  tagged(document, root, 'H1', () => written(document, title, { align: 'center', bold: true, size: 15 }))
  document.moveDown(1)
  for (const part of parts) drawPart(document, root, part)
  root.end()
}

/** At the foot of each page of a paper that has several; for eyes alone, a screen reader has pages of its own. */
const numberPages = (document: PDFKit.PDFDocument): void => {
  const { start, count } = document.bufferedPageRange()
  if (count < 2) return
  for (let page = 0; page < count; page += 1) {
    document.switchToPage(start + page)
    const { bottom } = document.page.margins
    // Below the margin is where a text begins a new page by itself.
    document.page.margins.bottom = 0
    document.markContent('Artifact', { type: 'Pagination' })
    document
      .font('regular')
      .fontSize(9)
      .text(`${page + 1}／${count}`, margin, document.page.height - margin + 18, { align: 'center', width, lineBreak: false })
    document.endMarkedContent()
    document.page.margins.bottom = bottom
  }
}

type Writing = { readonly align?: 'left' | 'right' | 'center'; readonly bold?: true; readonly size?: number; readonly indent?: number }

const written = (document: PDFKit.PDFDocument, text: string, { align = 'left', bold, size: points = size, indent = 0 }: Writing = {}): void => {
  document
    .font(bold ? 'bold' : 'regular')
    .fontSize(points)
    .text(text, margin + indent, document.y, { align, width: width - indent, lineGap: 3 })
}

const tagged = (document: PDFKit.PDFDocument, into: PDFKit.PDFStructureElement, tag: string, write: () => void): void => {
  into.add(document.struct(tag, {}, write))
}

const drawPart = (document: PDFKit.PDFDocument, root: PDFKit.PDFStructureElement, part: Part): void => {
  switch (part.part) {
    case 'heading':
      // A heading never stands alone at the foot of a page.
      if (document.y > document.page.height - margin - 60) document.addPage()
      document.moveDown(0.5)
      tagged(document, root, 'H2', () => written(document, part.text, { bold: true, size: 11.5 }))
      break
    case 'paragraph':
      for (const text of part.text.split('\n')) tagged(document, root, 'P', () => written(document, text))
      break
    case 'list':
      for (const item of part.items) tagged(document, root, 'P', () => written(document, `・${item}`, { indent: 12 }))
      break
    case 'facts':
      for (const fact of part.rows) drawFact(document, root, fact)
      break
    case 'table':
      drawTable(document, root, part)
      break
    case 'code':
      // A code and what it is for stand on one page.
      if (document.y > document.page.height - margin - 70) document.addPage()
      tagged(document, root, 'P', () => written(document, part.label))
      tagged(document, root, 'P', () => written(document, part.text, { bold: true, size: 20, align: 'center' }))
      break
  }
  document.moveDown(0.4)
}

const termWidth = 128

/** The value beside its term, as forms have it. */
const drawFact = (document: PDFKit.PDFDocument, root: PDFKit.PDFStructureElement, [term, value]: readonly [string, string]): void => {
  const termHeight = document.font('bold').fontSize(size).heightOfString(term, { width: termWidth, lineGap: 3 })
  if (document.y + termHeight > document.page.height - margin) document.addPage()
  const { y: top, page } = document
  tagged(document, root, 'P', () => document.text(term, margin, top, { width: termWidth, lineGap: 3 }))
  document.y = top
  for (const text of value.split('\n')) tagged(document, root, 'P', () => written(document, text, { indent: termWidth + 12 }))
  if (document.page === page) document.y = Math.max(document.y, top + termHeight)
}

type Table = Extract<Part, { readonly part: 'table' }>

const drawTable = (document: PDFKit.PDFDocument, root: PDFKit.PDFStructureElement, { caption, head, rows, numbers = [] }: Table): void => {
  const columns = columnWidths(head, rows)
  // Caption, headings and the first row stand together.
  const first = heightOf(document, { cells: head, columns, header: true }) + heightOf(document, { cells: rows[0] ?? [], columns, header: false })
  if (document.y + first + 20 > document.page.height - margin && document.y > margin + 60) document.addPage()
  tagged(document, root, 'Caption', () => written(document, caption, { bold: true }))
  const table = document.struct('Table')
  root.add(table)
  drawRow(document, table, { cells: head, columns, numbers: [], header: true })
  for (const cells of rows) {
    if (drawRow(document, table, { cells, columns, numbers, header: false }) === 'no-room') {
      document.addPage()
      // The headings stand over every page of the table.
      drawRow(document, table, { cells: head, columns, numbers: [], header: true })
      drawRow(document, table, { cells, columns, numbers, header: false })
    }
  }
  table.end()
  document.y += 4
}

/** Wider where there is more to say, and nowhere too narrow for a word. */
const columnWidths = (head: readonly string[], rows: readonly (readonly string[])[]): readonly number[] => {
  const lengths = head.map((text, at) => Math.min(Math.max(text.length, ...rows.slice(0, 200).map((row) => row[at]?.length ?? 0), 4), 30))
  const sum = lengths.reduce((total, length) => total + length, 0)
  return lengths.map((length) => (length / sum) * width)
}

type Row = { readonly cells: readonly string[]; readonly columns: readonly number[]; readonly numbers: readonly number[]; readonly header: boolean }

const padding = 3

const heightOf = (document: PDFKit.PDFDocument, { cells, columns, header }: Omit<Row, 'numbers'>): number => {
  document.font(header ? 'bold' : 'regular').fontSize(9)
  return Math.max(...columns.map((column, at) => document.heightOfString(cells[at] ?? '', { width: column - 2 * padding }))) + 2 * padding
}

const drawRow = (document: PDFKit.PDFDocument, table: PDFKit.PDFStructureElement, { cells, columns, numbers, header }: Row): 'drawn' | 'no-room' => {
  const height = heightOf(document, { cells, columns, header })
  const top = document.y
  const bottom = document.page.height - margin
  if (top + height > bottom && top > margin + 60) return 'no-room'
  const row = document.struct('TR')
  table.add(row)
  let left = margin
  for (const [at, column] of columns.entries()) {
    const [x, text] = [left, cells[at] ?? '']
    row.add(
      document.struct(header ? 'TH' : 'TD', {}, () => {
        document.rect(x, top, column, height).lineWidth(0.5).stroke('#767676')
        document
          .fillColor('#000')
          .text(text, x + padding, top + padding, { width: column - 2 * padding, align: numbers.includes(at) ? 'right' : 'left' })
      }),
    )
    left += column
  }
  row.end()
  document.y = top + height
  return 'drawn'
}
