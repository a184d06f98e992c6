import type { Event } from '../kernel/event.ts'
import type { MemberId, PersonId } from '../kernel/ids.ts'
import type { Role } from '../kernel/policy.ts'
import { dateInTokyo, type LocalDate } from '../kernel/time.ts'
import type { Link } from './contract.ts'
import { type Delivery, trySending } from './delivery.ts'
import type { KeptNotice } from './inbox-store.ts'
import { type Belonging, rolesOn } from './known-store.ts'
import { learning } from './learning.ts'
import type { OutgoingMail } from './mail-domain.ts'
import type { Kind } from './reference.ts'
import { wishOf } from './settings-domain.ts'
import type { NoticesStore } from './store.ts'
import {
  audienceOf,
  contentOf,
  isFor,
  isTold,
  membersOf,
  type Named,
  namedIn,
  personsIn,
  rolesOf,
  type ToldEvent,
  tellings,
  type Whom,
} from './telling-domain.ts'

// Who goes is told first and forgotten afterwards: else their address would be gone before their mail.
const parting: ReadonlySet<string> = new Set(['PersonRemoved', 'MemberLeft'])

type Asked = { readonly event: Event; readonly named: Named; readonly today: LocalDate }

/** Who an event is told to, out of what this block has heard. */
const recipients = (store: NoticesStore) => {
  const { known } = store
  const isActive = async (member: MemberId): Promise<boolean> => ((await known.member(member))?.status ?? 'active') === 'active'

  const withRoles = async (members: readonly MemberId[], roles: readonly Role[] | undefined, today: LocalDate): Promise<PersonId[]> => {
    const people: Belonging[] = (await Promise.all(members.map(known.peopleOf))).flat()
    return people.flatMap((each) => {
      const has = rolesOn(each, today)
      return has.length > 0 && (!roles || has.some((role) => roles.includes(role))) ? [each.personId] : []
    })
  }

  /** The members somebody may be told things for: those they belong to today, as long as these take part. */
  const membersFor = async (person: PersonId, today: LocalDate): Promise<MemberId[]> => {
    const belonging = (await known.belongingsOf(person)).filter((each) => rolesOn(each, today).length > 0).map(({ memberId }) => memberId)
    const active = await Promise.all(belonging.map(isActive))
    return belonging.filter((_, at) => active[at])
  }

  /** Of these people, those whom the thing is for. */
  const whoMayKnow = async (people: readonly PersonId[], { event, named, today }: Asked): Promise<PersonId[]> => {
    const audience = audienceOf(event, named)
    const may = await Promise.all(people.map(async (person) => isFor(audience, await membersFor(person, today))))
    return people.filter((_, at) => may[at])
  }

  const found = async (whom: Whom, asked: Asked): Promise<readonly PersonId[]> => {
    const { event, named, today } = asked
    const members = membersOf(event, named)
    switch (whom) {
      case 'named':
        return personsIn(named)
      case 'operators':
        return withRoles(await known.secretariat(), ['operator'], today)
      case 'everybody':
      case 'administrators':
        return withRoles(members, rolesOf[whom], today)
      case 'editors':
        return whoMayKnow(await withRoles(members, rolesOf[whom], today), asked)
      case 'approvers':
        return whoMayKnow((await Promise.all(members.map(known.approversOf))).flat(), asked)
      case 'asker': {
        const asker = named.questionId && (await known.askerOf(named.questionId))
        return asker ? whoMayKnow([asker], asked) : []
      }
      case 'followers':
        return whoMayKnow((await Promise.all([event.about, ...members].map((thing) => known.followersOf(thing, event.eventId)))).flat(), asked)
    }
  }

  /** Nobody is told of their own act; a saved search is nobody's act. */
  const whoIsTold = async (whom: Whom, asked: Asked): Promise<readonly PersonId[]> => {
    const all = [...new Set(await found(whom, asked))]
    return asked.event.name === 'SavedSearchHit' ? all : all.filter((person) => person !== asked.event.by)
  }

  /** Of the things a notice names, those its reader may still know of; of what was not heard, its block has decided. */
  const thingsFor = async (person: PersonId, things: readonly Link[], today: LocalDate): Promise<Link[]> => {
    const members = await membersFor(person, today)
    const known = await Promise.all(things.map(({ id }) => store.known.thing(id)))
    return things.filter((_, at) => isFor(known[at]?.audience ?? 'public', members))
  }

  return { whoIsTold, thingsFor }
}

/**
 * Notices hear what happens in all blocks, keep who is concerned, and tell each person once: in their inbox, and by mail as
 * they wish. A mail that fails is tried again by itself and holds up no event.
 */
export const noticesWorker = (delivery: Delivery) => {
  const { store, clock } = delivery
  const learn = learning(store)
  const { whoIsTold, thingsFor } = recipients(store)

  const file = async (person: PersonId, notice: KeptNotice, kind: Kind): Promise<OutgoingMail | undefined> => {
    const reader = await store.readers.reader(person)
    const { inApp, mail } = wishOf(reader, kind)
    const hasAddress = reader?.email !== undefined && !reader.bounced
    const frequency = hasAddress ? mail : 'off'
    if (!inApp && frequency === 'off') return undefined
    const digest = frequency === 'daily' || frequency === 'weekly' ? frequency : undefined
    const sk = `${inApp ? 'NOTICE' : 'QUIET'}#${notice.noticeId}`
    const prepared = frequency === 'at-once' ? store.mails.prepare({ personId: person, frequency, notices: [sk] }) : undefined
    const isNew = await store.inbox.file(person, notice, { inApp, digest, beside: prepared ? [prepared.write] : [] })
    return isNew ? prepared?.mail : undefined
  }

  const noticeFor = async (person: PersonId, notice: KeptNotice, today: LocalDate): Promise<KeptNotice | undefined> => {
    if (!notice.things) return notice
    const things = await thingsFor(person, notice.things, today)
    return things.length === 0 ? undefined : { ...notice, things, facts: { ...notice.facts, count: things.length } }
  }

  const tell = async (event: Event, name: ToldEvent): Promise<void> => {
    const named = namedIn(event)
    const asked = { event, named, today: dateInTokyo(clock()) }
    const kinds = await delivery.kinds()
    const [memberId] = membersOf(event, named)
    const mails: OutgoingMail[] = []
    for (const [code, whom] of tellings[name]) {
      const kind = kinds.find((each) => each.code === code)
      if (!kind) throw new Error(`data/notice-kinds.json does not know ${code}`)
      const { eventId: noticeId, at } = event
      const notice: KeptNotice = { noticeId, event: name, kind: code, at, ...(memberId && { memberId }), ...contentOf(event, named) }
      for (const person of await whoIsTold(whom, asked)) {
        const own = await noticeFor(person, notice, asked.today)
        const mail = own && (await file(person, own, kind))
        if (mail) mails.push(mail)
      }
    }
    for (const mail of mails) await trySending(delivery, mail)
  }

  return async (event: Event): Promise<void> => {
    if (!parting.has(event.name)) await learn(event)
    if (isTold(event.name)) await tell(event, event.name)
    if (parting.has(event.name)) await learn(event)
  }
}
