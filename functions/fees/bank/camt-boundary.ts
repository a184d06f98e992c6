import { SaxesParser } from 'saxes'
import { type YenDifference, yen } from '../../kernel/money.ts'
import { dateInTokyo, instant, LocalDate } from '../../kernel/time.ts'
import { accountNumber, type BankLine, type BankStatement, UnreadableBankFile } from './bank-statement.ts'

type Place = { readonly row: number; readonly offset: number }

/** What is met of one transaction or entry: values by the last names of their path. */
type Met = Map<string, string>

type Entry = { readonly met: Met; readonly details: Met[]; readonly place: Place }
type Statement = { account: string; readonly entries: Entry[]; readonly balances: Met[]; readonly range: Met; readonly place: Place }

const statements: ReadonlySet<string> = new Set(['Stmt', 'Ntfctn', 'Rpt'])

/** Which texts are kept, by the end of their path. Version 08 puts a party's name and a status one step deeper. */
const kept: readonly (readonly [path: string, name: string])[] = [
  ['Sts/Cd', 'status'],
  ['Ntry/Sts', 'status'],
  ['CdtDbtInd', 'direction'],
  ['RvslInd', 'reversal'],
  ['BookgDt/Dt', 'postedOn'],
  ['BookgDt/DtTm', 'postedOn'],
  ['ValDt/Dt', 'valueOn'],
  ['ValDt/DtTm', 'valueOn'],
  ['AcctSvcrRef', 'inquiry'],
  ['Dbtr/Nm', 'payer'],
  ['Dbtr/Pty/Nm', 'payer'],
  ['RmtInf/Ustrd', 'remittance'],
  ['CdtrRefInf/Ref', 'reference'],
  ['CdOrPrtry/Cd', 'kind'],
]

/**
 * Statements (camt.053) and notices (camt.054) of ISO 20022, versions 02 and 08, walked without building the document.
 * A document type, and with it every entity of its own, is refused; so is what is deeper than any statement.
 */
export const readCamt = (bytes: Uint8Array): readonly BankStatement[] => {
  const found: Statement[] = []
  const path: string[] = []
  const texts: string[] = []
  let statement: Statement | undefined
  let entry: Entry | undefined
  let detail: Met | undefined
  let balance: Met | undefined
  const parser = new SaxesParser({})
  const place = (): Place => ({ row: parser.line, offset: parser.position })
  const target = (): Met | undefined => detail ?? entry?.met ?? balance

  const close = (text: string): void => {
    const name = path.at(-1) ?? ''
    const whole = `/${path.join('/')}`
    const endsWith = (end: string) => whole.endsWith(`/${end}`)
    if (statement && !entry && (endsWith('Acct/Id/IBAN') || endsWith('Acct/Id/Othr/Id'))) statement.account = text
    if (statement && !entry && path.includes('FrToDt')) statement.range.set(name, text)
    for (const [end, as] of kept) if (endsWith(end)) keep(target(), as, text)
    if (endsWith('Ntry/Amt') || endsWith('TxDtls/Amt') || endsWith('TxAmt/Amt') || endsWith('Bal/Amt')) keep(target(), 'amount', text)
    if (name === 'TxDtls') detail = undefined
    if (name === 'Bal') balance = undefined
    if (name === 'Ntry') entry = undefined
    if (statements.has(name)) statement = undefined
  }

  parser.on('doctype', () => {
    throw new UnreadableBankFile('document-type', place())
  })
  parser.on('error', () => {
    throw new UnreadableBankFile('not-xml', place())
  })
  parser.on('opentag', ({ name, attributes }) => {
    path.push(name.slice(name.indexOf(':') + 1))
    texts.push('')
    if (path.length > 40) throw new UnreadableBankFile('not-xml', place())
    const opened = path.at(-1) ?? ''
    if (statements.has(opened)) {
      statement = { account: '', entries: [], balances: [], range: new Map(), place: place() }
      found.push(statement)
    }
    if (opened === 'Ntry') {
      entry = { met: new Map(), details: [], place: place() }
      statement?.entries.push(entry)
    }
    if (opened === 'Bal') {
      balance = new Map()
      statement?.balances.push(balance)
    }
    if (opened === 'TxDtls') {
      detail = new Map()
      entry?.details.push(detail)
    }
    if (opened === 'Amt' && attributes['Ccy'] !== 'JPY' && target()) throw new UnreadableBankFile('not-yen', place())
  })
  parser.on('text', (text) => {
    if (texts.length > 0) texts[texts.length - 1] += text
  })
  parser.on('closetag', () => {
    close((texts.pop() ?? '').trim())
    path.pop()
  })
  for (const text of textOf(bytes)) parser.write(text)
  parser.close()
  if (found.length === 0) throw new UnreadableBankFile('not-a-bank-file', { row: 1, offset: 0 })
  return found.map(statementOf)
}

/** The first that is said holds, but for remittances, which come in pieces. */
const keep = (met: Met | undefined, name: string, text: string): void => {
  const before = met?.get(name)
  if (before === undefined) met?.set(name, text)
  else if (name === 'remittance') met?.set(name, `${before} ${text}`.slice(0, 1_000))
}

function* textOf(bytes: Uint8Array): Iterable<string> {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  const encoding = /encoding=["']([A-Za-z0-9_-]{1,20})["']/.exec(head)?.[1] ?? 'utf-8'
  const step = 64 * 1024
  try {
    const decoder = new TextDecoder(encoding, { fatal: true })
    for (let at = 0; at < bytes.length; at += step) yield decoder.decode(bytes.subarray(at, at + step), { stream: at + step < bytes.length })
  } catch (error) {
    if (error instanceof UnreadableBankFile) throw error
    throw new UnreadableBankFile('not-text', { row: 1, offset: 0 })
  }
}

const statementOf = ({ account, entries, balances, range, place }: Statement): BankStatement => {
  if (account === '') throw new UnreadableBankFile('not-a-bank-file', place)
  const lines = entries.filter(({ met }) => met.get('status') === 'BOOK').flatMap((entry) => linesOf(entry))
  const [opening, closing] = ['OPBD', 'CLBD'].map((kind) => balanceOf(balances, kind, place))
  const moved = lines.reduce((sum, { direction, amount }) => sum + (direction === 'in' ? amount : -amount), 0)
  if (opening !== undefined && closing !== undefined && opening + moved !== closing) throw new UnreadableBankFile('wrong-balance', place)
  const [from, until] = ['FrDtTm', 'ToDtTm'].map((name) => range.get(name)).map((day) => day && dayOf(day, place))
  return {
    account: accountNumber(account),
    lines,
    ...(from && { from }),
    ...(until && { until }),
    ...(opening !== undefined && { opening }),
    ...(closing !== undefined && { closing }),
  }
}

const linesOf = ({ met, details, place }: Entry): readonly BankLine[] => {
  const amount = amountOf(met.get('amount'), place)
  const parts = details.map((detail) => detail.get('amount')).filter((part) => part !== undefined)
  // A batch tells each of its transactions, and they are the entry to the yen, or only the entry is told.
  if (details.length > 1 && parts.length === details.length) {
    const lines = details.map((detail) => lineOf(met, detail, amountOf(detail.get('amount'), place), place))
    if (lines.reduce((sum, line) => sum + line.amount, 0) !== amount) throw new UnreadableBankFile('wrong-total', place)
    return lines
  }
  return [lineOf(met, details.length === 1 ? (details[0] ?? new Map()) : new Map(), amount, place)]
}

const lineOf = (met: Met, detail: Met, amount: BankLine['amount'], place: Place): BankLine => {
  const direction = met.get('direction')
  if (direction !== 'CRDT' && direction !== 'DBIT') throw new UnreadableBankFile('not-xml', place)
  const postedOn = dayOf(met.get('postedOn'), place)
  const value = met.get('valueOn')
  const [inquiry, remittance] = [
    met.get('inquiry') ?? detail.get('inquiry'),
    [detail.get('reference'), detail.get('remittance')].filter(Boolean).join(' '),
  ]
  return {
    row: place.row,
    direction: direction === 'CRDT' ? 'in' : 'out',
    amount,
    postedOn,
    valueOn: value === undefined ? postedOn : dayOf(value, place),
    isReversal: met.get('reversal') === 'true' && direction === 'DBIT',
    payerKana: detail.get('payer') ?? '',
    ...(inquiry && { inquiry }),
    ...(remittance !== '' && { remittance }),
  }
}

/** Yen have no fractions; `100.00` is a hundred. */
const amountOf = (text: string | undefined, place: Place) => {
  const whole = /^([0-9]{1,15})(\.0*)?$/.exec(text ?? '')?.[1]
  if (whole === undefined) throw new UnreadableBankFile(text ? 'not-yen' : 'missing-amount', place)
  return yen(Number(whole))
}

const balanceOf = (balances: readonly Met[], kind: string, place: Place): YenDifference | undefined => {
  const balance = balances.find((met) => met.get('kind') === kind)
  if (!balance) return undefined
  const amount = amountOf(balance.get('amount'), place)
  return (balance.get('direction') === 'DBIT' && amount !== 0 ? -amount : amount) as YenDifference
}

const dayOf = (text: string | undefined, place: Place): LocalDate => {
  const isMoment =
    text !== undefined && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text))
  const day = LocalDate().safeParse(isMoment ? dateInTokyo(instant(new Date(text))) : text?.slice(0, 10)).data
  if (!day) throw new UnreadableBankFile('not-a-date', place)
  return day
}
