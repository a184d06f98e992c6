import * as z from 'zod'
import { changedMeanwhile } from '../kernel/problem.ts'
import { type Infer, lazy } from '../kernel/schema.ts'
import type { Page } from '../kernel/table.ts'
import { type Item, pageAs, type Stored, type Table } from '../platform/dynamo-table.ts'
import type { PageRequest, Teller } from '../platform/outbox.ts'
import { FigureAnswer, FigureAsk, type FigureSource } from './asking-contract.ts'
import { nobody } from './watch-store.ts'

const AskItem = lazy(() =>
  FigureAsk().extend({ askedBy: z.string(), memberIds: z.array(z.string()), answers: z.array(FigureAnswer()).default([]), version: z.number() }),
)
/** A question that stands until whoever asked ends, with what was told last of each day or month. */
export type KeptAsk = Infer<typeof AskItem>

const keyOf = ({ askedBy, askId, source }: Pick<KeptAsk, 'askedBy' | 'askId'> & { readonly source: Pick<FigureSource, 'deviceId'> }) => ({
  pk: source.deviceId,
  sk: `ASK#${askedBy}#${askId}`,
})

const itemOf = (ask: KeptAsk): Item => ({
  key: keyOf(ask),
  indexes: { 'devices-watched': { pk: 'ASKED', sk: `${ask.source.deviceId}#${ask.askedBy}#${ask.askId}` } },
  values: ask,
})

/** No question looks back on more days than this. */
const mostKept = 40

type Asked = Omit<KeptAsk, 'version' | 'answers'>

/** What somebody asks, with the number of that list as its version. */
const ListItem = lazy(() => z.object({ version: z.number(), asks: z.array(FigureAsk()) }))
const listKey = (askedBy: string) => ({ pk: askedBy, sk: 'ASKED' })

const begun = (ask: Asked): Item => itemOf({ ...ask, answers: [], version: 1 })

/** Which figures others want to be told. */
export const createAskingStore = (table: Table, tell: Teller) => ({
  /** Heard twice it is one question, and what was told stays told. */
  async ask(asks: readonly Asked[]): Promise<void> {
    for (const ask of asks) if (!(await table.get(keyOf(ask)))) await table.transact([{ put: begun(ask) }])
  },

  async end(asks: readonly Pick<KeptAsk, 'askedBy' | 'askId' | 'source'>[]): Promise<void> {
    for (const ask of asks) await table.transact([{ erase: keyOf(ask) }])
  },

  /** All that somebody asks from now on: a list that comes late, after a newer one, is none any more. */
  async askOnly(askedBy: string, edition: number, asks: readonly Asked[]): Promise<void> {
    const item = await table.get(listKey(askedBy))
    const known = item && ListItem().parse(item)
    if (known && known.version >= edition) return
    const lacks = (list: readonly Pick<KeptAsk, 'askId'>[]) => (ask: Pick<KeptAsk, 'askId'>) => !list.some(({ askId }) => askId === ask.askId)
    const before = known?.asks ?? []
    await table.transact([
      ...before.filter(lacks(asks)).map((ask) => ({ erase: keyOf({ ...ask, askedBy }) })),
      ...asks.filter(lacks(before)).map((ask) => ({ put: begun(ask) })),
      {
        put: { key: listKey(askedBy), values: { version: edition, asks: asks.map(({ askId, source }) => ({ askId, source })) } },
        ...(known ? { ifVersion: known.version } : { ifAbsent: true as const }),
        otherwise: changedMeanwhile,
      },
    ])
  },

  async every(page: PageRequest): Promise<Page<KeptAsk>> {
    return pageAs(await table.query({ index: 'devices-watched', pk: 'ASKED', ...page }), (item: Stored) => AskItem().parse(item))
  },

  /** What is kept as told is told with it. */
  async answer(before: KeptAsk, news: readonly FigureAnswer[]): Promise<void> {
    const kept = before.answers.filter(({ of }) => !news.some((answer) => answer.of === of))
    const answers = [...kept, ...news].toSorted((one, other) => (one.of < other.of ? -1 : 1)).slice(-mostKept)
    await table.transact([
      { put: itemOf({ ...before, answers, version: before.version + 1 }), ifVersion: before.version, otherwise: changedMeanwhile },
      ...news.map((answer) => tell(nobody, { name: 'FigureAnswered', about: before.source.deviceId, after: answer })),
    ])
  },
})

export type AskingStore = ReturnType<typeof createAskingStore>
