import { type Api, answer, route } from '../platform/http.ts'
import * as contract from './contract.ts'
import type { Furniture } from './furniture.ts'
import { stopLinkOver } from './problems.ts'
import { isOver, type Stop, withoutMail } from './stop-domain.ts'

const readUnsubscribe = route({
  method: 'get',
  path: '/unsubscribes/{token}',
  summary: 'What the link of a mail would stop; for whoever has the link',
  open: true,
  params: contract.UnsubscribeParams,
  answers: { 200: contract.Unsubscribe },
  refusals: [stopLinkOver],
})

const unsubscribe = route({
  method: 'post',
  path: '/unsubscribes/{token}',
  summary: 'Stop the mails of these kinds at one press, as mail programs ask it (RFC 8058); whatever body they send is not read',
  open: true,
  params: contract.UnsubscribeParams,
  form: contract.OnePress,
  answers: { 200: contract.Unsubscribe },
  refusals: [stopLinkOver],
})

/** Stopping mails from within a mail: nobody signs in, and nobody is told whose mails they are. */
export const stopRoutes = (api: Api, { store, clock, kinds }: Furniture): void => {
  const { stops, readers } = store

  // One answer for a link that is unknown, over, or of somebody who has been erased.
  const valid = async (token: string): Promise<Stop> => {
    const stop = await stops.stop(token)
    if (!stop || isOver(stop, clock())) throw stopLinkOver()
    return stop
  }

  const view = async (stop: Stop): Promise<contract.Unsubscribe> => ({
    kinds: (await kinds()).filter(({ code }) => stop.kinds.includes(code)).map(({ code, name, nameEn }) => ({ kind: code, name, nameEn })),
    stopped: stop.usedAt !== undefined,
  })

  api
    .on(readUnsubscribe, async ({ params: { token } }) => answer(200, await view(await valid(token))))

    .on(unsubscribe, async ({ params: { token } }) => {
      const stop = await valid(token)
      // A retry is the same act: who has changed their mind since is not overruled by it.
      if (stop.usedAt) return answer(200, await view(stop))
      const reader = await readers.reader(stop.personId)
      if (!reader) throw stopLinkOver()
      const usedAt = clock()
      await stops.use(token, stop, { usedAt, reader: withoutMail(reader, stop, await kinds()) })
      return answer(200, await view({ ...stop, usedAt }))
    })
}
