import type { Attribute, Entity } from './ngsi-entity.ts'
import { badRequestData, notSupported } from './ngsi-problems.ts'

/** What `q` asks of an entity (ETSI GS CIM 009, clause 4.9), read once and asked of many. */
export type Condition = (entity: Entity) => boolean

type Words = (given: string) => string | undefined
type Reading = { readonly text: string; readonly meant: Words; at: number; readonly named: Set<string> }

const lengthAtMost = 1000
const depthAtMost = 10

/** Reads `q`; says also which attributes it asks about, so that nothing is loaded for nothing. */
export const conditionOf = (text: string, meant: Words): { readonly holds: Condition; readonly named: ReadonlySet<string> } => {
  if (text.length > lengthAtMost) throw badRequestData({ detail: `q is longer than ${lengthAtMost} characters` })
  const reading: Reading = { text, meant, at: 0, named: new Set() }
  const holds = either(reading, 0)
  if (reading.at < text.length) throw fault(reading)
  return { holds, named: reading.named }
}

const fault = ({ at }: Pick<Reading, 'at'>) => badRequestData({ detail: `q is not understood from its character ${at + 1} on` })

const either = (reading: Reading, depth: number): Condition => {
  if (depth > depthAtMost) throw badRequestData({ detail: `q is nested deeper than ${depthAtMost}` })
  const parts = [both(reading, depth)]
  while (taken(reading, /\|/y)) parts.push(both(reading, depth))
  return (entity) => parts.some((holds) => holds(entity))
}

const both = (reading: Reading, depth: number): Condition => {
  const parts = [one(reading, depth)]
  while (taken(reading, /;/y)) parts.push(one(reading, depth))
  return (entity) => parts.every((holds) => holds(entity))
}

const one = (reading: Reading, depth: number): Condition => {
  if (!taken(reading, /\(/y)) return comparison(reading)
  const inner = either(reading, depth + 1)
  if (!taken(reading, /\)/y)) throw fault(reading)
  return inner
}

/** Takes what a sticky pattern finds where the reading stands. */
const taken = (reading: Reading, pattern: RegExp): string | undefined => {
  pattern.lastIndex = reading.at
  const [found] = pattern.exec(reading.text) ?? []
  if (found !== undefined) reading.at += found.length
  return found
}

type Value = string | number | readonly string[]
type Wanted = { readonly from: Value; readonly to?: Value }

const comparison = (reading: Reading): Condition => {
  const name = taken(reading, /[A-Za-z_][A-Za-z0-9_]*/y)
  if (name === undefined) throw fault(reading)
  const word = reading.meant(name)
  if (word) reading.named.add(word)
  const part = taken(reading, /\.(observedAt|unitCode)/y)?.slice(1)
  const heldBy = (entity: Entity): Value | undefined => (word === undefined ? undefined : partOf(entity.attributes[word], part))
  if (taken(reading, /!?~=/y)) throw notSupported({ detail: 'Patterns in q are not supported' })
  const operator = taken(reading, /[=!<>]=|[<>]/y)
  if (operator === undefined) return (entity) => heldBy(entity) !== undefined
  const wanted = [valueIn(reading)]
  if (operator === '==' || operator === '!=') while (taken(reading, /,/y)) wanted.push(valueIn(reading))
  const [first] = wanted
  if (!first || (first.to !== undefined && operator !== '==' && operator !== '!=')) throw fault(reading)
  return (entity) => {
    const value = heldBy(entity)
    return value !== undefined && compares(value, operator, wanted)
  }
}

const partOf = (attribute: Attribute | undefined, part: string | undefined): Value | undefined => {
  if (!attribute) return undefined
  if (attribute.type === 'Relationship') return part ? undefined : attribute.object
  if (attribute.type === 'GeoProperty') return undefined
  if (part === undefined) return attribute.value
  return part === 'observedAt' ? attribute.observedAt : attribute.unitCode
}

/** A number, a text in quotes, a date or a URI; two with two dots between them are a range. */
const valueIn = (reading: Reading): Wanted => {
  const from = literal(reading)
  return taken(reading, /\.\./y) ? { from, to: literal(reading) } : { from }
}

const literal = (reading: Reading): string | number => {
  const quoted = taken(reading, /"(?:[^"\\]|\\["\\])*"/y)
  if (quoted !== undefined) return quoted.slice(1, -1).replace(/\\(["\\])/g, '$1')
  const date = taken(reading, /\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2}))?/y)
  if (date !== undefined) return date
  const number = taken(reading, /[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y)
  if (number !== undefined) return Number(number)
  const uri = taken(reading, /[A-Za-z][A-Za-z0-9+-]*:[A-Za-z0-9:_./#-]+/y)
  if (uri !== undefined) return uri
  throw fault(reading)
}

const compares = (value: Value, operator: string, wanted: readonly Wanted[]): boolean => {
  const isAmong = wanted.some(({ from, to }) =>
    to === undefined ? ordered(value, from) === 0 : (ordered(value, from) ?? -1) >= 0 && (ordered(value, to) ?? 1) <= 0,
  )
  const order = wanted[0] && ordered(value, wanted[0].from)
  switch (operator) {
    case '==':
      return isAmong
    case '!=':
      return !isAmong
    case '<':
      return order !== undefined && order < 0
    case '<=':
      return order !== undefined && order <= 0
    case '>':
      return order !== undefined && order > 0
    case '>=':
      return order !== undefined && order >= 0
    default:
      return false
  }
}

/** Which of two comes first; undefined if they cannot be compared. */
const ordered = (a: Value, b: Value): number | undefined => {
  if (typeof a === 'object') return typeof b === 'string' && a.includes(b) ? 0 : undefined
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (typeof a !== 'string' || typeof b !== 'string') return undefined
  const [dateA, dateB] = [momentOf(a), momentOf(b)]
  if (dateA !== undefined && dateB !== undefined) return dateA - dateB
  return a < b ? -1 : a > b ? 1 : 0
}

const momentOf = (text: string): number | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}/.test(text)) return undefined
  const moment = Date.parse(text)
  return Number.isNaN(moment) ? undefined : moment
}

/** Whether an id is like a pattern made of letters and `.*` alone. Other patterns could hold up a processor for minutes, and are refused. */
export const idLike = (pattern: string): ((id: string) => boolean) => {
  const [, begin = '', middle = '', end = ''] = /^(\^?)((?:[A-Za-z0-9_:-]|\.\*)*)(\$?)$/.exec(pattern) ?? []
  if (begin + middle + end !== pattern)
    throw notSupported({ detail: 'idPattern may hold letters, digits, «_», «-», «:» and «.*», with «^» before and «$» behind' })
  const parts = middle.split('.*')
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  return (id) => {
    if (begin && !id.startsWith(first)) return false
    if (end && (parts.length === 1 && begin ? id !== first : !id.endsWith(last))) return false
    const until = end ? id.length - last.length : id.length
    let at = 0
    for (const [index, part] of parts.entries()) {
      if (end && index === parts.length - 1) return at <= until
      const found = id.indexOf(part, at)
      if (found < 0 || found + part.length > until) return false
      at = found + part.length
    }
    return true
  }
}
