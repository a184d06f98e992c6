import { everyItem } from '../platform/dynamo-table.ts'
import type { Log } from '../platform/log.ts'
import { answerOf, lastWhole, mayAsk, unlikeTold } from './asking.ts'
import type { KeptAsk } from './asking-store.ts'
import { figureDesk } from './figure-desk.ts'
import type { Furniture } from './furniture.ts'
import type { DevicesStore } from './store.ts'

type Parts = { readonly store: DevicesStore } & Pick<Furniture, 'clock' | 'types'> & {
    readonly log: Log
  }

/** Looks what each question comes to now, and tells what has changed; says how many answers that were. */
export const askingRun = ({ store, clock, types, log }: Parts) => {
  const desk = figureDesk({ store, clock, types })

  const answered = async (ask: KeptAsk): Promise<number> => {
    const { source, askedBy, askId } = ask
    const device = await store.devices.device(source.deviceId)
    if (!device || !mayAsk(device, ask.memberIds)) return 0
    const asked = { ...lastWhole(source, device.content.timeZone, clock()), measure: source.measure }
    const wholes = await desk.periods(device, asked)
    const days = source.statistic === 'daily' ? await desk.periods(device, { ...asked, resolution: 'day' }) : []
    const isOpen = device.content.dataClass === 'open'
    const now = wholes.flatMap((whole) => {
      const answer = answerOf(source, whole, days)
      return answer ? [{ askedBy, askId, ...answer, isOpen, revision: ask.version + 1 }] : []
    })
    const news = unlikeTold(now, ask.answers)
    if (news.length > 0) await store.asking.answer(ask, news)
    return news.length
  }

  return async (): Promise<number> => {
    let told = 0
    for (const ask of await everyItem((cursor) => store.asking.every({ limit: 500, cursor })))
      try {
        told += await answered(ask)
      } catch (error) {
        // One question that cannot be answered must not keep the others waiting; the next run asks it again.
        log.error('figure not answered', { ...ask.source, error: error instanceof Error ? error.stack : String(error) })
      }
    return told
  }
}
