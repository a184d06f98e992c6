import type { DirectoryCounts, DirectoryFilter } from './contract.ts'
import type { Member } from './member-domain.ts'

/** How many listed members a prefecture (two digits) or a municipality (six) has of a kind; with a field, how many of those work in it. */
export type Cell = { readonly place: string; readonly kind: string; readonly field: string | undefined; readonly bodies: number }

type Listed = Pick<Member, 'kind' | 'prefectureCode' | 'localGovernmentCode' | 'fields' | 'state'>

/** Where a member counts: nowhere while it is not listed. */
export const cellsOf = ({ kind, prefectureCode, localGovernmentCode, fields, state }: Listed): Cell[] =>
  state.status !== 'active'
    ? []
    : [prefectureCode, localGovernmentCode].flatMap((place) => [undefined, ...new Set(fields)].map((field) => ({ place, kind, field, bodies: 1 })))

export const cellName = ({ place, kind, field = '' }: Cell): string => [place, kind, field].join('#')

/** What a change of a member adds to the counts and takes from them; nothing where it stays as it was. */
export const countsChanged = (before: Listed | undefined, after: Listed): Cell[] => {
  const changed = new Map<string, Cell>()
  const count = (cell: Cell, by: number) => {
    const name = cellName(cell)
    changed.set(name, { ...cell, bodies: (changed.get(name)?.bodies ?? 0) + by })
  }
  for (const cell of before ? cellsOf(before) : []) count(cell, -1)
  for (const cell of cellsOf(after)) count(cell, 1)
  return [...changed.values()].filter(({ bodies }) => bodies !== 0)
}

type Asked = Omit<DirectoryFilter, 'text'>

/** The prefecture within which a question asks, if it asks within one. */
export const prefectureAsked = ({ prefecture, municipality }: Asked): string | undefined => prefecture ?? municipality?.slice(0, 2)

const liesIn = ({ place }: Cell, { prefecture, municipality }: Asked): boolean => {
  if (municipality !== undefined) return place === municipality && place.startsWith(prefecture ?? '')
  return prefecture === undefined ? place.length === 2 : place === prefecture
}

const isOf = ({ kind }: Cell, asked: Asked): boolean => asked.kind === undefined || kind === asked.kind

const tally = (cells: readonly Cell[], codeOf: (cell: Cell) => string) => {
  const counts = new Map<string, number>()
  for (const cell of cells) counts.set(codeOf(cell), (counts.get(codeOf(cell)) ?? 0) + cell.bodies)
  return [...counts]
    .filter(([, bodies]) => bodies > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, bodies]) => ({ code, bodies }))
}

/** Answers a question and its neighbours from the cells of all prefectures, and of the municipalities of the one asked for. */
export const countsOf = (cells: readonly Cell[], asked: Asked): DirectoryCounts => {
  const fitting = (question: Asked) => cells.filter((cell) => liesIn(cell, question) && isOf(cell, question) && cell.field === question.field)
  const total = (question: Asked) => fitting(question).reduce((sum, { bodies }) => sum + bodies, 0)
  const { kind: _, ...anyKind } = asked
  const { field: __, ...anyField } = asked
  const { municipality: ___, ...anyMunicipality } = asked
  const { prefecture: ____, ...anywhere } = anyMunicipality
  const within = prefectureAsked(asked)
  const towns = cells.filter((cell) => cell.place.length === 6 && cell.place.slice(0, 2) === within)
  return {
    total: total(asked),
    by: {
      kind: tally(fitting(anyKind), ({ kind }) => kind),
      prefecture: tally(fitting(anywhere), ({ place }) => place),
      municipality: tally(
        towns.filter((cell) => isOf(cell, asked) && cell.field === asked.field),
        ({ place }) => place,
      ),
      field: tally(
        cells.filter((cell) => liesIn(cell, asked) && isOf(cell, asked) && cell.field !== undefined),
        ({ field = '' }) => field,
      ),
    },
    without: { kind: total(anyKind), prefecture: total(anywhere), municipality: total(anyMunicipality), field: total(anyField) },
  }
}
