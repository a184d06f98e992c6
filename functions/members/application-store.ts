import * as z from 'zod'
import { PersonId } from '../kernel/ids.ts'
import type { Actor } from '../kernel/policy.ts'
import { changedMeanwhile } from '../kernel/problem.ts'
import { type Infer, lazy } from '../kernel/schema.ts'
import type { Key, Page } from '../kernel/table.ts'
import { type Clock, dateInTokyo, Instant, LocalDate } from '../kernel/time.ts'
import { everyItem, expiryAfter, type Item, pageAs, type Stored, type Table, type Write } from '../platform/dynamo-table.ts'
import type { PageRequest, Teller } from '../platform/outbox.ts'
import type { ApplicationOutcome } from './application-acts.ts'
import { type ActId, ApplicationContent, ApplicationId, type ApplicationStatus, Contact, Draft, FileId, Note } from './application-contract.ts'
import { type Application, bodyKeyOf, withoutEvidence } from './application-domain.ts'
import { actKey, memberItem, membershipItem, personItem, personKey, personOf, retainedSince } from './items.ts'
import { bodyAlreadyApplied } from './problems.ts'
import { keyOf, retainedBefore } from './retained.ts'

const keys = {
  application: (id: ApplicationId) => ({ pk: id, sk: 'APPLICATION' }),
  contact: (id: ApplicationId) => ({ pk: id, sk: 'CONTACT' }),
  note: (id: ApplicationId, act: ActId) => ({ pk: id, sk: `NOTE#${act}` }),
  upload: (id: ApplicationId, file: FileId) => ({ pk: id, sk: `UPLOAD#${file}` }),
  draft: (person: PersonId, id: ApplicationId) => ({ pk: person, sk: `DRAFT#${id}` }),
}

/** A body is claimed by its number, so that of ten applications for it at once one is kept. */
export const bodyKey = (application: Pick<Application, 'content'>) => ({ pk: `BODY#${bodyKeyOf(application.content)}`, sk: 'BODY' })

const ApplicationItem = lazy(() =>
  z.object({
    applicationId: ApplicationId(),
    content: z.object(ApplicationContent().shape).omit({ contact: true }),
    filedBy: PersonId(),
    filedAt: Instant(),
    fingerprint: z.string(),
    version: z.number(),
    state: z.discriminatedUnion('status', [
      z.object({ status: z.literal('filed') }),
      z.object({ status: z.literal('returned'), at: Instant(), by: PersonId(), reasons: z.array(z.string()) }),
      z.object({ status: z.literal('admitted'), at: Instant(), by: PersonId(), memberId: z.string() }),
      z.object({ status: z.literal('refused'), at: Instant(), by: PersonId(), reason: z.string() }),
      z.object({ status: z.literal('withdrawn'), at: Instant(), by: PersonId() }),
    ]),
    taken: z.object({ by: PersonId(), at: Instant() }).optional(),
    paused: z.object({ at: Instant(), reason: z.string() }).optional(),
    evidenceErasedOn: LocalDate().optional(),
  }),
)

const ContactItem = lazy(() => z.object(Contact().shape))
const DraftItem = lazy(() => z.object(Draft().shape))

const UploadItem = lazy(() => z.object({ applicationId: ApplicationId(), fileId: FileId() }))
export type AnnouncedUpload = Infer<typeof UploadItem>

const applicationOf = (item: Stored): Application => ApplicationItem().parse(item) as Application

const applicationItem = (application: Application): Item => ({
  key: keys.application(application.applicationId),
  indexes: {
    'applications-by-status': { pk: `STATUS#${application.state.status}`, sk: application.applicationId },
    'applications-by-person': { pk: application.filedBy, sk: application.applicationId },
    ...evidenceSince(application),
  },
  values: application,
})

// The time of the evidence begins with the decision; while it is still to be decided, it is needed.
const evidenceSince = ({ applicationId, content, state }: Application) =>
  state.status !== 'filed' && state.status !== 'returned' && content.evidence.length > 0
    ? retainedSince('EVIDENCE', dateInTokyo(state.at), applicationId)
    : {}

const noteItem = (applicationId: ApplicationId, actId: ActId, note: Note): Item => ({
  key: keys.note(applicationId, actId),
  indexes: retainedSince('NOTE', dateInTokyo(note.at), `${applicationId}#${actId}`),
  values: note,
})

/** How long a person's data stay after an application came to nothing (data/personal-data.json). */
const contactDaysAfterEnd = 365
const draftDays = 90

const isOver = ({ state }: Application) => state.status === 'refused' || state.status === 'withdrawn'

/** The questions members asks its table of applications. */
export const createApplicationStore = (table: Table, clock: Clock, tell: Teller) => ({
  async application(id: ApplicationId): Promise<Application | undefined> {
    const item = await table.get(keys.application(id))
    return item && applicationOf(item)
  },

  async contact(id: ApplicationId): Promise<Contact | undefined> {
    const item = await table.get(keys.contact(id))
    return item && ContactItem().parse(item)
  },

  async notes(id: ApplicationId): Promise<Note[]> {
    const items = await everyItem((cursor) => table.query({ pk: id, prefix: 'NOTE#', limit: 100, cursor }))
    return items.map((item) => Note().parse(item)).sort((a, b) => (a.at < b.at ? -1 : 1))
  },

  async byStatus(status: ApplicationStatus, page: PageRequest): Promise<Page<Application>> {
    return pageAs(await table.query({ index: 'applications-by-status', pk: `STATUS#${status}`, ...page }), applicationOf)
  },

  async ofPerson(person: PersonId, page: PageRequest): Promise<Page<Application>> {
    return pageAs(await table.query({ index: 'applications-by-person', pk: person, newestFirst: true, ...page }), applicationOf)
  },

  async file(application: Application, contact: Contact, actor: Actor): Promise<void> {
    const { applicationId, content } = application
    const { kind, corporateNumber, localGovernmentCode } = content
    await table.transact([
      { put: applicationItem(application), ifAbsent: true, otherwise: changedMeanwhile },
      { put: { key: bodyKey(application), values: { applicationId } }, ifAbsent: true, otherwise: bodyAlreadyApplied },
      { put: { key: keys.contact(applicationId), values: contact } },
      { erase: keys.draft(actor.personId, applicationId) },
      tell(actor, { name: 'ApplicationFiled', about: applicationId, after: { kind, corporateNumber, localGovernmentCode } }),
    ])
  },

  /** Everything an act leaves, its mark and its event, or nothing of it. */
  async save(
    before: Application,
    outcome: ApplicationOutcome,
    { actor, actId, fingerprint }: { actor: Actor; actId: ActId; fingerprint: string },
  ): Promise<void> {
    const { application, contact, note, admission, event, after } = outcome
    const { applicationId, version } = before
    const writes: Write[] = [
      { put: { key: actKey(applicationId, actId), values: { fingerprint } }, ifAbsent: true, otherwise: changedMeanwhile },
      tell(actor, {
        name: event,
        about: applicationId,
        before: { status: before.state.status },
        after: { status: (application ?? before).state.status, ...after },
      }),
    ]
    if (application) writes.push({ put: applicationItem(application), ifVersion: version, otherwise: changedMeanwhile })
    if (note) writes.push({ put: noteItem(applicationId, actId, note) })
    if (contact) writes.push({ put: { key: keys.contact(applicationId), values: contact } })
    if (admission) {
      writes.push({ put: memberItem(admission.member), ifAbsent: true, otherwise: changedMeanwhile }, { put: membershipItem(admission.membership) })
      const person = await this.contact(applicationId)
      // Whoever has said what they are called is not called otherwise because somebody wrote it in a form.
      const known = await table.get(personKey(before.filedBy))
      if (person) writes.push({ put: personItem(before.filedBy, { name: person.name, email: person.email, ...(known && personOf(known)) }) })
    }
    if (application && isOver(application)) {
      writes.push({ erase: bodyKey(before) })
      const person = await this.contact(applicationId)
      if (person) writes.push({ put: { key: keys.contact(applicationId), values: person, expiresAt: expiryAfter(contactDaysAfterEnd, clock) } })
    }
    if (application && bodyKey(application).pk !== bodyKey(before).pk)
      writes.push(
        { erase: bodyKey(before) },
        { put: { key: bodyKey(application), values: { applicationId } }, ifAbsent: true, otherwise: bodyAlreadyApplied },
      )
    await table.transact(writes)
  },

  async draft(person: PersonId, id: ApplicationId): Promise<Draft | undefined> {
    const item = await table.get(keys.draft(person, id))
    return item && DraftItem().parse(item)
  },

  async drafts(person: PersonId, page: PageRequest): Promise<Page<Draft>> {
    return pageAs(await table.query({ pk: person, prefix: 'DRAFT#', newestFirst: true, ...page }), (item) => DraftItem().parse(item))
  },

  /** A draft is nobody's act yet: it is saved over and over, tells no event and goes by itself. */
  async saveDraft(person: PersonId, { applicationId, values }: Draft): Promise<Draft> {
    const draft = { applicationId, values, savedAt: clock() }
    await table.transact([{ put: { key: keys.draft(person, applicationId), values: draft, expiresAt: expiryAfter(draftDays, clock) } }])
    return draft
  },

  eraseDraft: (person: PersonId, id: ApplicationId): Promise<void> => table.transact([{ erase: keys.draft(person, id) }]),

  /** Told before a document is sent, so that one which no application names can be found again. */
  announceUpload: (applicationId: ApplicationId, fileId: FileId): Promise<void> =>
    table.transact([
      {
        put: {
          key: keys.upload(applicationId, fileId),
          indexes: retainedSince('UPLOAD', dateInTokyo(clock()), `${applicationId}#${fileId}`),
          values: { applicationId, fileId },
        },
      },
    ]),

  async uploadsBefore(day: LocalDate): Promise<AnnouncedUpload[]> {
    return (await retainedBefore(table, 'UPLOAD', day)).map((item) => UploadItem().parse(item))
  },

  eraseUpload: ({ applicationId, fileId }: AnnouncedUpload): Promise<void> => table.transact([{ erase: keys.upload(applicationId, fileId) }]),

  async withEvidenceBefore(day: LocalDate): Promise<Application[]> {
    return (await retainedBefore(table, 'EVIDENCE', day)).map(applicationOf)
  },

  eraseEvidence: (application: Application, on: LocalDate): Promise<void> =>
    table.transact([{ put: applicationItem(withoutEvidence(application, on)), ifVersion: application.version, otherwise: changedMeanwhile }]),

  async notesBefore(day: LocalDate): Promise<Key[]> {
    return (await retainedBefore(table, 'NOTE', day)).map(keyOf)
  },

  async noteKeys(id: ApplicationId): Promise<Key[]> {
    return (await everyItem((cursor) => table.query({ pk: id, prefix: 'NOTE#', limit: 100, cursor }))).map(keyOf)
  },

  eraseNote: (key: Key): Promise<void> => table.transact([{ erase: key }]),

  eraseContact: (id: ApplicationId): Promise<void> => table.transact([{ erase: keys.contact(id) }]),
})
