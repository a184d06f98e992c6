import { Event } from '../kernel/event.ts'
import type { EventId, NewUlid } from '../kernel/ids.ts'
import type { Actor } from '../kernel/policy.ts'
import type { Key, Page } from '../kernel/table.ts'
import { type Clock, type Instant, type Month, monthInTokyo } from '../kernel/time.ts'
import type { Item, Question, Table, Write } from './dynamo-table.ts'

/** What a decision says happened; who, when and the event's id are added where it is saved. */
export type Happened = Pick<Event, 'name' | 'about' | 'before' | 'after'>

const eventKey = (about: string, eventId: EventId): Key => ({ pk: about, sk: `EVENT#${eventId}` })
const unheardAt = (eventId: EventId): Key => ({ pk: 'UNHEARD', sk: eventId })

const eventItem = (event: Event): Item => ({
  key: eventKey(event.about, event.eventId),
  indexes: { 'events-by-month': { pk: `MONTH#${monthInTokyo(event.at)}`, sk: event.eventId }, 'events-unheard': unheardAt(event.eventId) },
  values: event,
})

export type Teller = (actor: Actor, happened: Happened) => Write

/** Makes the write that tells an event: it goes into the transaction of the act, so that neither stands without the other. */
export const createTeller =
  (block: string, clock: Clock, newUlid: NewUlid): Teller =>
  (actor, happened) => ({
    put: eventItem({
      ...happened,
      eventId: `evt_${newUlid()}` as EventId,
      block,
      at: clock(),
      by: actor.personId,
      ...(actor.memberId && { actingFor: actor.memberId }),
    }),
    ifAbsent: true,
  })

const eventsOf = async (table: Table, question: Question): Promise<Page<Event>> => {
  const { items, cursor } = await table.query(question)
  return { items: items.map((item) => Event().parse(item)), ...(cursor && { cursor }) }
}

export type PageRequest = { readonly limit: number; readonly cursor?: string | undefined }

/** The audit trail is the events, newest first: of a month, or of one thing. */
export const createAuditTrail = (table: Table) => ({
  ofMonth: (month: Month, page: PageRequest) => eventsOf(table, { index: 'events-by-month', pk: `MONTH#${month}`, newestFirst: true, ...page }),
  about: (thing: string, page: PageRequest) => eventsOf(table, { pk: thing, prefix: 'EVENT#', newestFirst: true, ...page }),
})

/** Publishes events; answers with those that were taken over for good. */
export type Publish = (events: readonly Event[]) => Promise<readonly Event[]>

/**
 * Hands on what nobody has heard yet, oldest first, and takes the mark off what was taken over.
 * A relay that dies in between publishes an event twice, never not at all: consumers know what they have heard.
 */
export const relay = async (table: Table, publish: Publish): Promise<number> => {
  let handedOn = 0
  for (;;) {
    // Ten is what EventBridge takes at once. What stays marked is found again by the next call.
    const { items } = await eventsOf(table, { index: 'events-unheard', pk: 'UNHEARD', limit: 10 })
    if (items.length === 0) return handedOn
    const taken = await publish(items)
    for (const { about, eventId } of taken) await table.transact([{ index: eventKey(about, eventId), name: 'events-unheard', at: undefined }])
    handedOn += taken.length
    if (taken.length < items.length) return handedOn
  }
}

/** Since when the oldest of the events waits that nobody has heard. */
export const unheardSince = async (table: Table): Promise<Instant | undefined> => {
  const { items } = await eventsOf(table, { index: 'events-unheard', pk: 'UNHEARD', limit: 1 })
  return items[0]?.at
}

/**
 * Has the relay hand an event on once more. One of another block's is not in this table's trail: it is kept beside it, and
 * whoever has heard it already hears nothing new.
 */
export const markUnheard = async (table: Table, event: Event): Promise<Write> => {
  const key = eventKey(event.about, event.eventId)
  const at = unheardAt(event.eventId)
  return (await table.get(key)) ? { index: key, name: 'events-unheard', at } : { put: { key, indexes: { 'events-unheard': at }, values: event } }
}
