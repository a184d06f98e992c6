import { ExportQuery, PageQuery } from '../kernel/page.ts'
import { changedMeanwhile, idReused, notFound, notPermitted, present } from '../kernel/problem.ts'
import { isDone } from '../platform/acts.ts'
import { toCsv } from '../platform/csv.ts'
import { everyItem } from '../platform/dynamo-table.ts'
import { fingerprint } from '../platform/fingerprint.ts'
import { type Api, answer, csv, nothing, route } from '../platform/http.ts'
import { asOfNow } from '../platform/known-members.ts'
import type { Allowed } from './allow-list.ts'
import * as contract from './allow-list-contract.ts'
import { allowing } from './allow-list-desk.ts'
import { allowedColumns } from './columns.ts'
import type { Furniture } from './furniture.ts'
import { owning } from './owner-desk.ts'
import { rowsNotSound } from './problems.ts'

const allowSerials = route({
  method: 'put',
  path: '/allow-lists/{allowListId}',
  summary: 'Put serial numbers of registered devices on the list of those that may fetch a certificate by a claim, once each: all of them or none',
  costly: 'import',
  params: contract.AllowListParams,
  body: contract.AllowList,
  answers: { 200: contract.AllowListKept, 201: contract.AllowListKept },
  refusals: [notPermitted, changedMeanwhile, rowsNotSound],
})

const listAllowed = route({
  method: 'get',
  path: '/allowed-serials',
  summary: 'The serial numbers that may fetch a certificate, and those that have, of the member acted for',
  query: PageQuery,
  answers: { 200: contract.AllowedSerialPage },
  refusals: [notPermitted],
})

const exportAllowed = route({
  method: 'get',
  path: '/allowed-serials.csv',
  summary: 'The serial numbers that may fetch a certificate, and those that have, as CSV',
  query: ExportQuery,
  answers: { 200: 'csv' },
  refusals: [notPermitted],
})

const actOnAllowed = route({
  method: 'put',
  path: '/allowed-serials/{serialNumber}/acts/{actId}',
  summary: 'Take a serial number off the list',
  params: contract.AllowedSerialActParams,
  body: contract.AllowedSerialAct,
  answers: { 200: 'nothing', 201: 'nothing' },
  refusals: [notFound, notPermitted, changedMeanwhile],
})

const viewOf = ({ ownerId: _, allowListId: __, version: ___, ...said }: Allowed): contract.AllowedSerial => said

/** Which devices may fetch a certificate by themselves. */
export const allowListRoutes = (api: Api, furniture: Furniture): void => {
  const { store } = furniture
  const allow = allowing(furniture)

  const owner = owning(furniture)

  api
    .on(allowSerials, async ({ params: { allowListId }, body, actor }) => {
      const begun = await store.allowing.list(allowListId)
      if (begun && begun.ownerId !== (await asOfNow(furniture, actor)).memberId) throw idReused()
      const { items, repeated } = await allow({ allowListId, ...body, ...(await owner(actor, 'allow serial numbers')) })
      return answer(repeated ? 200 : 201, { allowListId, serialNumbers: items.length, items })
    })

    .on(listAllowed, async ({ query, actor }) => {
      const { ownerId } = await owner(actor, 'list serial numbers')
      const { items, cursor } = await store.allowing.ofOwner(ownerId, query)
      return answer(200, { items: items.filter(isListed).map(viewOf), ...(cursor && { cursor }) })
    })

    .on(exportAllowed, async ({ query: { language }, actor }) => {
      const { ownerId } = await owner(actor, 'list serial numbers')
      const all = await everyItem((cursor) => store.allowing.ofOwner(ownerId, { limit: 1000, cursor }))
      return csv('allowed-serials.csv', await toCsv(allowedColumns, all.filter(isListed).map(viewOf), language))
    })

    .on(actOnAllowed, async ({ params: { serialNumber, actId }, body, actor: claimed }) => {
      const { actor, ownerId } = await owner(claimed, 'allow serial numbers')
      const print = fingerprint({ serialNumber, ...body })
      if (await isDone(furniture, store.allowing.listOf(ownerId), { id: actId, fingerprint: print })) return nothing(200)
      const allowed = present(await store.allowing.allowed(ownerId, serialNumber))
      if (!isListed(allowed)) throw notFound()
      await store.allowing.remove(allowed, { actor, actId, fingerprint: print })
      return nothing(201)
    })
}

const isListed = ({ status }: Allowed): boolean => status !== 'removed'
