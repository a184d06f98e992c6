import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dueShards } from '../../functions/devices/figure-store.ts'
import { costsOf, limits, type Measured, type Partition, partitionsOf } from './arithmetic.ts'
import { assumptions } from './assumptions.ts'
import { pricedOn, prices } from './prices.ts'

export const documentPath = join(import.meta.dirname, '../../docs/scale.md')

const number = (value: number, digits = 0): string => value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })

const tableOf = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

/** The tables of docs/scale.md, from what was measured. */
export const tablesOf = (measured: Measured): string => {
  const costs = costsOf({ assumptions, measured, prices })
  const partitions = partitionsOf({ assumptions, measured }, dueShards)
  const total = costs.reduce((sum, { dollars }) => sum + dollars, 0)
  return [
    '### 前提 / Assumed',
    tableOf(
      ['name in bench/scale/assumptions.ts', 'value'],
      Object.entries(assumptions).map(([name, value]) => [`\`${name}\``, number(value, value % 1 === 0 ? 0 : 3)]),
    ),
    '### 測った量 / Measured',
    tableOf(
      ['act', 'write units', 'read units'],
      Object.entries(measured).map(([name, { writes, reads }]) => [name, number(writes, 2), number(reads, 2)]),
    ),
    `### ひと月の費用 / A month, in US dollars (prices of ${pricedOn})`,
    tableOf(
      ['service', 'amount', 'unit', 'USD'],
      [
        ...costs.map(({ service, amount, unit, dollars }) => [service, number(amount), unit, number(dollars)]),
        ['**together**', '', '', `**${number(total)}**`],
      ],
    ),
    '### 最も熱い鍵 / The hottest keys, each second at the busiest',
    tableOf(['partition key', 'writes', 'reads', `within ${number(limits.writes)} / ${number(limits.reads)}`, 'keys needed'], partitions.map(rowOf)),
  ].join('\n\n')
}

const rowOf = ({ key, writes, reads, fits, needed }: Partition): readonly string[] => [
  key,
  number(writes, 1),
  reads === undefined ? 'not measured' : number(reads, 1),
  fits ? 'yes' : '**no**',
  number(needed),
]

const marks = { from: '<!-- scale: begin -->', to: '<!-- scale: end -->' }

/** The document with its tables made anew; its words are left as they are. */
export const rewritten = (document: string, measured: Measured): string => {
  const [before, rest] = document.split(marks.from)
  const after = rest?.split(marks.to)[1]
  if (before === undefined || after === undefined) throw new Error('docs/scale.md has no place for the tables')
  return `${before}${marks.from}\n\n${tablesOf(measured)}\n\n${marks.to}${after}`
}

export const committed = (): Promise<string> => readFile(documentPath, 'utf8')
