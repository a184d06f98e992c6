import type { Event } from '../kernel/event.ts'
import type { Contact } from './contract.ts'
import { ApplicationId } from './contract.ts'
import type { Application } from './domain.ts'
import { admissionLetter, type Letter, receiptLetter } from './letters.ts'
import type { MembersStore } from './store.ts'

type WorkerParts = {
  readonly store: MembersStore
  readonly send: (letter: Letter) => Promise<void>
  readonly portalUrl: string
}

type Compose = (application: Application, contact: Contact, portalUrl: string) => Letter

const letters: Readonly<Record<string, Compose>> = { ApplicationFiled: receiptLetter, MemberAdmitted: admissionLetter }

/** Members hears its own events to write its letters: the mail goes out after the act stands, and as often as it takes. */
export const membersWorker =
  ({ store, send, portalUrl }: WorkerParts) =>
  async (event: Event): Promise<void> => {
    const compose = letters[event.name]
    if (!compose) return
    const id = ApplicationId().parse(event.about)
    const [application, contact] = await Promise.all([store.application(id), store.contact(id)])
    // Personal data may have been erased since: then there is nobody left to write to.
    if (application && contact) await send(compose(application, contact, portalUrl))
  }
