import { createHash } from 'node:crypto'
import type { Body } from './demo-bodies.ts'

/** Of everybody in the demonstration. */
export const password = 'kanmin-demo-2026'

/** The same demonstration has the same ids everywhere, so that loading it again is the same act. */
export const ulidOf = (seed: string): string => `01J${createHash('sha256').update(seed).digest('hex').slice(0, 23).toUpperCase()}`

export const seedOf = ({ corporateNumber, invoiceNumber, name }: Pick<Body, 'corporateNumber' | 'invoiceNumber' | 'name'>): string =>
  corporateNumber ?? invoiceNumber ?? name

export const memberIdOf = (body: Pick<Body, 'corporateNumber' | 'invoiceNumber' | 'name'>): string => `mbr_${ulidOf(seedOf(body))}`

/** The smallest PDF a viewer opens: one page, one line. */
export const onePage = (line: string): Buffer => {
  const content = `BT /F1 20 Tf 60 760 Td (${line}) Tj ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let pdf = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = pdf.length
    pdf += `${at + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const table = pdf.length
  return Buffer.from(`${pdf}xref\n0 6\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`)
}
