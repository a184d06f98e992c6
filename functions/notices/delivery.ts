import type { Clock } from '../kernel/time.ts'
import { dateInTokyo } from '../kernel/time.ts'
import type { Log } from '../platform/log.ts'
import type { MailDoor } from '../platform/mail.ts'
import type { KeptNotice } from './inbox-store.ts'
import { type Letter, type Line, letterMail } from './letters.ts'
import { claimed, digestsDue, failed, noticesPerDigest, type OutgoingMail } from './mail-domain.ts'
import type { Kind } from './reference.ts'
import { sentenceOf } from './sentence-domain.ts'
import { type Reader, wishOf } from './settings-domain.ts'
import { stoppable } from './stop-domain.ts'
import type { NoticesStore } from './store.ts'

export type Delivery = {
  readonly store: NoticesStore
  readonly clock: Clock
  readonly log: Log
  readonly mail: MailDoor
  readonly portalUrl: string
  readonly kinds: () => Promise<readonly Kind[]>
  /** 43 characters nobody guesses. */
  readonly newToken: () => string
}

/** A reader who can be written to. */
const reachable = (reader: Reader | undefined): reader is Reader & { readonly email: string } =>
  reader?.email !== undefined && reader.bounced !== true

const lineOf = async ({ store }: Delivery, { language }: Reader, notice: KeptNotice): Promise<Line> => {
  const member = notice.memberId ? await store.known.member(notice.memberId) : undefined
  const name = member?.name ? { ja: member.name, en: member.nameEn ?? member.name } : undefined
  const { kind, about, things = [] } = notice
  return { kind, sentence: sentenceOf(notice.event, { member: name, facts: notice.facts })[language], about, things }
}

/** What a mail says, written now: its reader may have switched a kind off since, or be nobody any more. */
const letterOf = async (delivery: Delivery, { personId, notices, frequency }: OutgoingMail): Promise<Letter | undefined> => {
  const { store, portalUrl } = delivery
  const [reader, kinds] = await Promise.all([store.readers.reader(personId), delivery.kinds()])
  if (!reachable(reader)) return undefined
  const wanted = new Set(kinds.flatMap((kind) => (wishOf(reader, kind).mail === 'off' ? [] : [kind.code])))
  const kept = (await Promise.all(notices.map((sk) => store.inbox.at(personId, sk)))).flatMap((notice) =>
    notice && wanted.has(notice.kind) ? [notice] : [],
  )
  const [first] = kept
  if (!first) return undefined
  const lines = await Promise.all(kept.map((notice) => lineOf(delivery, reader, notice)))
  return { to: reader.email, language: reader.language, frequency, lines, kinds, portalUrl, searchFrequency: first.facts.frequency }
}

/** One try: taken in hand first, so that nobody else sends it meanwhile; forgotten when it is sent or has nobody to go to. */
export const trySending = async (delivery: Delivery, mail: OutgoingMail): Promise<void> => {
  const { store, clock, log } = delivery
  const inHand = claimed(mail, clock())
  if (!(await store.mails.replace(mail, inHand))) return
  const written = await letterOf(delivery, inHand)
  const letter = written && (await withStop(delivery, mail, written))
  const reason = letter && (await faultOf(() => delivery.mail.send(letterMail(letter))))
  if (!reason) return store.mails.forget(mail.mailId)
  log.error('mail not sent', { mailId: mail.mailId, attempts: inHand.attempts, reason })
  const after = failed(inHand, reason, clock())
  if (after !== inHand) await store.mails.replace(inHand, after)
}

/** A letter that can be stopped at one press, where any of it may be stopped. */
const withStop = async ({ store, clock, newToken }: Delivery, { personId }: OutgoingMail, letter: Letter): Promise<Letter> => {
  const kinds = stoppable(
    letter.lines.map(({ kind }) => kind),
    letter.kinds,
  )
  if (kinds.length === 0) return letter
  const token = newToken()
  await store.stops.save(token, { personId, kinds, madeAt: clock(), version: 1 })
  return { ...letter, stopToken: token }
}

// Only the name of the fault: its message may hold the address.
const faultOf = (send: () => Promise<void>): Promise<string | undefined> =>
  send().then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.name : 'unknown'),
  )

const atOnce = 100

/** Every mail that is due now; run again, it finds only what is due by then. */
export const sendDue = async (delivery: Delivery): Promise<number> => {
  const due = await delivery.store.mails.due(atOnce)
  for (const mail of due) await trySending(delivery, mail)
  return due.length
}

/** The digests of the day. Each notice goes into one digest, and a person gets one of each sort a day, however often this runs. */
export const sendDigests = async (delivery: Delivery): Promise<number> => {
  const { store, clock } = delivery
  const today = dateInTokyo(clock())
  const last = await store.mails.lastDigest()
  let sent = 0
  for (const frequency of digestsDue(today, last)) {
    for (const [personId, waiting] of await store.inbox.awaiting(frequency)) {
      const keys = waiting.slice(0, noticesPerDigest)
      const { mail, write } = store.mails.prepare({ personId, frequency, notices: keys.map(({ sk }) => sk) })
      const marks = keys.map(store.inbox.leaveDigest)
      if (!(await store.mails.startDigest(write, { personId, frequency, on: today }, marks))) continue
      await trySending(delivery, mail)
      sent += 1
    }
    await store.mails.saveLastDigest({ ...(await store.mails.lastDigest()), [frequency]: today })
  }
  return sent
}
