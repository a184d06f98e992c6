import type { PersonId } from '../kernel/ids.ts'
import type { Instant } from '../kernel/time.ts'
import type { ApplicationAct, Contact, Note } from './application-contract.ts'
import {
  type Admission,
  type Application,
  admit,
  droppedEvidence,
  giveBack,
  mend,
  type Platform,
  pause,
  refuse,
  release,
  resume,
  take,
  withdrawApplication,
} from './application-domain.ts'
import { knownOf } from './member-domain.ts'

/** What an act leaves to be saved together, and what is told of it: states and ids, never the words of a reason. */
export type ApplicationOutcome = {
  readonly application?: Application
  readonly contact?: Contact
  readonly note?: Note
  readonly admission?: Admission
  readonly event: string
  readonly after?: Readonly<Record<string, unknown>>
}

/** One act on an application, decided. */
export const decide = (
  application: Application,
  act: ApplicationAct,
  who: { readonly by: PersonId; readonly at: Instant },
  platform: Platform,
): ApplicationOutcome => {
  const deciding = { ...who, version: 'version' in act ? act.version : application.version }
  switch (act.act) {
    case 'take':
      return { application: take(application, deciding), event: 'ApplicationTaken', after: { takenBy: who.by } }
    case 'release':
      return { application: release(application, deciding), event: 'ApplicationReleased' }
    case 'pause':
      return { application: pause(application, act.reason, deciding), event: 'VerificationPaused' }
    case 'resume':
      return { application: resume(application, deciding), event: 'VerificationResumed' }
    case 'note':
      return { note: { at: who.at, by: who.by, text: act.text }, event: 'NoteAdded' }
    case 'return':
      return {
        application: giveBack(application, act.reasons, deciding),
        event: 'ApplicationReturned',
        after: { reasons: act.reasons.length, personId: application.filedBy },
      }
    case 'refuse':
      return { application: refuse(application, act.reason, deciding), event: 'ApplicationRefused', after: { personId: application.filedBy } }
    case 'mend': {
      const mended = mend(application, act.content, deciding, platform)
      const dropped = droppedEvidence(application, mended)
      return { application: mended, contact: act.content.contact, event: 'ApplicationMended', ...(dropped.length > 0 && { after: { dropped } }) }
    }
    case 'withdraw':
      return { application: withdrawApplication(application, deciding), event: 'ApplicationWithdrawn' }
    case 'admit': {
      const admission = admit(application, act.membershipClass, deciding, platform)
      const { memberId, kind, membershipClass, localGovernmentCode } = admission.member
      return {
        application: admission.application,
        admission,
        event: 'MemberAdmitted',
        after: { memberId, personId: application.filedBy, kind, membershipClass, localGovernmentCode, known: knownOf(admission.member) },
      }
    }
  }
}
