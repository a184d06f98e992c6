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

/** Which figures others want to be told. */
export const createAskingStore = (table: Table, tell: Teller) => ({
  async every(page: PageRequest): Promise<Page<KeptAsk>> {
    return pageAs(await table.query({ index: 'devices-watched', pk: 'ASKED', ...page }), (item: Stored) => AskItem().parse(item))
  },

  /** Heard twice it is one question, and what was told stays told. */
  async ask(asks: readonly Omit<KeptAsk, 'version' | 'answers'>[]): Promise<void> {
    for (const ask of asks) if (!(await table.get(keyOf(ask)))) await table.transact([{ put: itemOf({ ...ask, answers: [], version: 1 }) }])
  },

  async end(asks: readonly Pick<KeptAsk, 'askedBy' | 'askId' | 'source'>[]): Promise<void> {
    for (const ask of asks) await table.transact([{ erase: keyOf(ask) }])
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
