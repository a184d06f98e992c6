import type { BeneficiaryId, PremisesId } from './roll.ts'
import { RollContact, RollContent, rollLimit } from './roll-contract.ts'
import { changesFees, type RollEntry } from './roll-domain.ts'
import { dateOf, numeral, plain, truthOf, wordsOf } from './roll-import-cells.ts'
import type { ImportError, ImportField, ImportFindings, ImportMapping } from './roll-import-contract.ts'

/** A business as a file has it, with the rows it was read from. */
export type ReadBusiness = {
  readonly beneficiaryId: BeneficiaryId
  readonly content: RollContent
  readonly contact: RollContact | undefined
  readonly before: RollEntry | undefined
}

export type ReadRoll = { readonly businesses: readonly ReadBusiness[]; readonly errors: readonly ImportError[]; readonly found: ImportFindings }

/** How ids are made of what they are ids of, so that reading the same file again makes the same. */
export type Minting = {
  readonly beneficiary: (key: string) => BeneficiaryId
  readonly premises: (key: string, place: string) => PremisesId
}

type Row = { readonly number: number; readonly cell: (field: ImportField) => string; readonly at: (heading: string) => string }

/** At most so many rows in error are told: who has more has taken the wrong column. */
const mostErrors = 1_000

/** Reads a table as a roll: what fits, what does not and where, and what would change. */
export const readRoll = (
  table: readonly (readonly string[])[],
  mapping: ImportMapping,
  { entries, minting }: { readonly entries: readonly RollEntry[]; readonly minting: Minting },
): ReadRoll => {
  const { rows, missing } = rowsOf(table, mapping)
  if (missing.length > 0) return { businesses: [], errors: missing, found: { ...nothing, rows: rows.length, rowsInError: 1 } }
  const finder = finderOf(entries)
  const errors: ImportError[] = []
  const businesses: ReadBusiness[] = []
  const seen = new Map<BeneficiaryId, number>()
  for (const [key, group] of grouped(rows)) {
    const read = readBusiness(key, group, { mapping, finder, minting })
    errors.push(...read.errors)
    if (!read.business) continue
    const { beneficiaryId } = read.business
    if (seen.has(beneficiaryId)) errors.push(errorAt(group[0], mapping.columns.name ?? '', 'business_twice', key))
    seen.set(beneficiaryId, businesses.length)
    businesses.push(read.business)
  }
  errors.push(...numbersTwice(businesses, entries))
  if (entries.length + businesses.filter(({ before }) => !before).length > rollLimit)
    errors.push({ row: 0, heading: '', code: 'roll_full', value: '' })
  return { businesses, errors: errors.slice(0, mostErrors), found: findings(rows.length, businesses, errors) }
}

const nothing: ImportFindings = { rows: 0, businesses: 0, added: 0, changed: 0, unchanged: 0, rowsInError: 0 }

const findings = (rows: number, businesses: readonly ReadBusiness[], errors: readonly ImportError[]): ImportFindings => {
  const added = businesses.filter(({ before }) => !before).length
  const unchanged = businesses.filter(isUnchanged).length
  return {
    rows,
    businesses: businesses.length,
    added,
    changed: businesses.length - added - unchanged,
    unchanged,
    rowsInError: new Set(errors.map(({ row }) => row)).size,
  }
}

export const isUnchanged = ({ before, content }: ReadBusiness): boolean => before !== undefined && sameContent(before.content, content)

const sameContent = (before: RollContent, after: RollContent): boolean =>
  !changesFees(before, after) && JSON.stringify(nameParts(before)) === JSON.stringify(nameParts(after))

const nameParts = ({ name, nameKana, corporateNumber, key, premises }: RollContent) => [
  name,
  nameKana,
  corporateNumber,
  key,
  premises.map((each) => [each.name, each.address, each.location]),
]

const rowsOf = (table: readonly (readonly string[])[], mapping: ImportMapping) => {
  const headings = (table[mapping.headingRow - 1] ?? []).map(plain)
  const indexes = new Map(headings.map((heading, at) => [heading, at]))
  const asked = [...Object.values(mapping.columns), ...mapping.quantities.map(({ heading }) => heading)]
  const missing = asked
    .filter((heading) => heading !== undefined && !indexes.has(plain(heading)))
    .map((heading): ImportError => ({ row: mapping.headingRow, heading: heading ?? '', code: 'heading_missing', value: '' }))
  const rows = table.slice(mapping.headingRow).map((cells, at): Row => {
    const cellAt = (heading: string) => cells[indexes.get(plain(heading)) ?? -1] ?? ''
    return {
      number: mapping.headingRow + at + 1,
      at: cellAt,
      cell: (field) => cellAt(mapping.columns[field] ?? ''),
    }
  })
  return { rows: rows.filter((row) => plain(row.cell('name')) !== '' || plain(row.cell('expectedBenefit')) !== ''), missing }
}

/** What tells that two rows are one business: its key, or its corporate number, or its name. */
const identityOf = (row: Row): string => {
  const key = plain(row.cell('key'))
  if (key !== '') return `key ${key}`
  const number = plain(row.cell('corporateNumber'))
  return number === '' ? `name ${plain(row.cell('name'))}` : `number ${number}`
}

const grouped = (rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> => {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const identity = identityOf(row)
    const group = groups.get(identity)
    if (group) group.push(row)
    else groups.set(identity, [row])
  }
  return groups
}

const finderOf = (entries: readonly RollEntry[]) => {
  const there = entries.filter(({ gone }) => !gone)
  const by = (part: (entry: RollEntry) => string | undefined) =>
    new Map(there.flatMap((entry) => (part(entry) === undefined ? [] : [[part(entry) ?? '', entry] as const])))
  const byKey = by(({ content }) => content.key && plain(content.key))
  const byNumber = by(({ content }) => content.corporateNumber)
  const byName = by(({ content }) => plain(content.name))
  return (row: Row): RollEntry | undefined =>
    byKey.get(plain(row.cell('key'))) ??
    byNumber.get(plain(row.cell('corporateNumber'))) ??
    (plain(row.cell('key')) === '' && plain(row.cell('corporateNumber')) === '' ? byName.get(plain(row.cell('name'))) : undefined)
}

type Reading = { readonly mapping: ImportMapping; readonly finder: ReturnType<typeof finderOf>; readonly minting: Minting }

const readBusiness = (key: string, rows: readonly Row[], { mapping, finder, minting }: Reading) => {
  const [first] = rows
  if (!first) return { errors: [] }
  const before = finder(first)
  const beneficiaryId = before?.beneficiaryId ?? minting.beneficiary(key)
  const ownership = truthOf(first.cell('publiclyOwned'))
  const premises = rows.map((row) => premisesOf(row, key, { mapping, before, minting }))
  const content = RollContent().safeParse({
    name: first.cell('name').trim(),
    nameKana: kept(first.cell('nameKana')) ?? before?.content.nameKana,
    corporateNumber: said(first.cell('corporateNumber')),
    key: kept(first.cell('key')) ?? before?.content.key,
    group: said(first.cell('group')),
    publiclyOwned: ownership ?? 'neither',
    traits: wordsOf(first.cell('traits')),
    expectedBenefit: Number(numeral(first.cell('expectedBenefit')) || Number.NaN),
    premises: [...premises, ...untouched(before, premises)],
  })
  const contact = contactOf(first)
  const errors = [
    ...(content.success ? [] : content.error.issues.map((issue) => contentError(rows, issue.path, { issue, mapping }))),
    ...contact.errors.map((path) => errorAt(first, mapping.columns[path] ?? '', 'contact', first.cell(path))),
    ...rows
      .filter((row) => plain(row.cell('name')) !== plain(first.cell('name')))
      .map((row) => errorAt(row, mapping.columns.name ?? '', 'another_name', row.cell('name'))),
  ]
  if (!content.success || errors.length > 0) return { errors }
  return { errors, business: { beneficiaryId, content: content.data, contact: contact.contact, before } }
}

const said = (cell: string): string | undefined => plain(cell) || undefined

/** Names and addresses are kept to the letter: a 神 of old form is somebody's name. */
const kept = (cell: string): string | undefined => cell.trim() || undefined

/** Premises a file does not speak of stay as they are. */
const untouched = (before: RollEntry | undefined, read: readonly { readonly premisesId: PremisesId }[]) =>
  (before?.content.premises ?? []).filter(({ premisesId }) => !read.some((each) => each.premisesId === premisesId))

const placeOf = (row: Row): string => plain(`${row.cell('premisesName').trim()} ${row.cell('address').trim()}`)

const premisesOf = (
  row: Row,
  key: string,
  { mapping, before, minting }: Pick<Reading, 'mapping' | 'minting'> & { readonly before: RollEntry | undefined },
) => {
  const place = placeOf(row)
  const known = before?.content.premises.find((each) => plain(`${each.name ?? ''} ${each.address ?? ''}`) === place)
  const [longitude, latitude] = [numeral(row.cell('longitude')), numeral(row.cell('latitude'))]
  const read = mapping.quantities.map(({ basis, heading }) => ({ basis, quantity: numeral(row.at(heading)), measuredOn: mapping.measuredOn }))
  const earlier = (known?.quantities ?? []).filter(
    (each) => !read.some(({ basis }) => basis === each.basis && each.measuredOn === mapping.measuredOn),
  )
  return {
    premisesId: known?.premisesId ?? minting.premises(key, place),
    name: kept(row.cell('premisesName')),
    address: kept(row.cell('address')),
    location: longitude === '' && latitude === '' ? known?.location : [Number(longitude || Number.NaN), Number(latitude || Number.NaN)],
    class: said(row.cell('class')) ?? mapping.otherwise.class,
    zone: said(row.cell('zone')) ?? mapping.otherwise.zone,
    traits: wordsOf(row.cell('premisesTraits')),
    quantities: [...read, ...earlier],
    openedOn: plain(row.cell('openedOn')) === '' ? known?.openedOn : dateOf(row.cell('openedOn')),
    closedOn: plain(row.cell('closedOn')) === '' ? known?.closedOn : dateOf(row.cell('closedOn')),
  }
}

const contactFields = {
  name: 'contactName',
  department: 'contactDepartment',
  postalCode: 'contactPostalCode',
  address: 'contactAddress',
  email: 'contactEmail',
  phone: 'contactPhone',
} as const satisfies Record<keyof RollContact, ImportField>

const contactOf = (row: Row): { readonly contact: RollContact | undefined; readonly errors: readonly ImportField[] } => {
  const told = Object.entries(contactFields).flatMap(([name, field]) => {
    const cell = ['name', 'department', 'address'].includes(name) ? kept(row.cell(field)) : said(row.cell(field))
    return cell === undefined ? [] : [[name, cell] as const]
  })
  if (told.length === 0) return { contact: undefined, errors: [] }
  const contact = RollContact().safeParse(Object.fromEntries(told))
  if (contact.success) return { contact: contact.data, errors: [] }
  return { contact: undefined, errors: contact.error.issues.map(({ path }) => contactFields[String(path[0]) as keyof RollContact]) }
}

const errorAt = (row: Row | undefined, heading: string, code: string, value: string): ImportError => ({
  row: row?.number ?? 0,
  heading,
  code,
  value: value.slice(0, 100),
})

/** Where an issue of the schema stands in the file. */
const contentError = (
  rows: readonly Row[],
  path: readonly PropertyKey[],
  { issue, mapping }: { readonly issue: { readonly code: string; readonly params?: unknown }; readonly mapping: ImportMapping },
): ImportError => {
  const [part, at, inner, index] = path.map(String)
  const params = issue.params as { readonly code?: string } | undefined
  const code = params?.code ?? issue.code
  if (part !== 'premises') {
    const field = part as ImportField
    return errorAt(rows[0], mapping.columns[field] ?? field, code, rows[0]?.cell(field) ?? '')
  }
  const row = rows[Number(at)] ?? rows[0]
  const names: Readonly<Record<string, ImportField>> = { name: 'premisesName', location: 'longitude', traits: 'premisesTraits' }
  if (inner === 'quantities') {
    const heading = mapping.quantities[Number(index)]?.heading ?? ''
    return errorAt(row, heading, code, row?.at(heading) ?? '')
  }
  const field = (names[inner ?? ''] ?? inner ?? 'name') as ImportField
  return errorAt(row, mapping.columns[field] ?? field, code, row?.cell(field) ?? '')
}

/** A corporate number stands on the roll once. */
const numbersTwice = (businesses: readonly ReadBusiness[], entries: readonly RollEntry[]): readonly ImportError[] => {
  const read = new Set(businesses.map(({ beneficiaryId }) => beneficiaryId))
  const held = new Map(
    entries
      .filter(({ beneficiaryId }) => !read.has(beneficiaryId))
      .flatMap(({ content, beneficiaryId }) => (content.corporateNumber ? [[content.corporateNumber, beneficiaryId]] : [])),
  )
  return businesses.flatMap(({ content: { corporateNumber, name }, beneficiaryId }) => {
    if (!corporateNumber) return []
    const holder = held.get(corporateNumber)
    held.set(corporateNumber, beneficiaryId)
    return holder !== undefined && holder !== beneficiaryId ? [{ row: 0, heading: '', code: 'number_twice', value: name.slice(0, 100) }] : []
  })
}
