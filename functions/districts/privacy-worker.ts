import { MemberId, PersonId } from '../kernel/ids.ts'
import { everyItem } from '../platform/dynamo-table.ts'
import type { GivenConsent } from './consent/consent-acts.ts'
import { ConsentId } from './consent/consent-contract.ts'
import { photoKey } from './consent/consent-photo.ts'
import type { DistrictId } from './contract.ts'
import { fileKey } from './document/document-domain.ts'
import type { Working } from './furniture.ts'
import { PlanId } from './plan/plan-contract.ts'
import { importFileKey } from './roll/roll-import-store.ts'

/**
 * What is forgotten when people are erased, when who signed is, and when an organization leaves. Of a file the bytes go first and
 * what names it after them, so that whoever is stopped between the two finds it again. Heard again, it finds nothing left to do.
 */
export const privacyWorker = ({ store, files }: Pick<Working, 'store' | 'files'>) => {
  const { districts, plans, roll, consents, bindings, imports, documents } = store

  const forgetPhoto = async (planId: PlanId, consent: GivenConsent | undefined): Promise<void> => {
    if (!consent?.photo) return
    await files.erase(photoKey(planId, consent.consentId))
    await consents.forgetPhotoName(planId, consent)
  }

  const forgetPhotos = async (planId: PlanId): Promise<void> => {
    for (const consent of await consents.ofPlan(planId)) await forgetPhoto(planId, consent)
  }

  /** Letters bear addressees and codes; papers of the procedure stay with it. */
  const forgetLetters = async (planId: PlanId): Promise<void> => {
    const all = await everyItem((cursor) => documents.ofPlan(planId, { limit: 100, cursor }))
    for (const letters of all.filter(({ request }) => request.kind === 'letters')) {
      for (const file of letters.files) await files.erase(fileKey(planId, letters.documentId, file))
      await documents.erase(letters)
    }
  }

  const forgetRollFiles = async (districtId: DistrictId): Promise<void> => {
    for (const run of await everyItem((cursor) => imports.ofDistrict(districtId, { limit: 100, cursor }))) {
      await files.erase(importFileKey(run.importId))
      await imports.forgetFile(run)
    }
  }

  return {
    forget: (person: string): Promise<void> => bindings.forget(PersonId().parse(person)),

    /** The photo shows who signed. */
    async forgetSigned(plan: string, { consentId }: Readonly<Record<string, unknown>>): Promise<void> {
      const planId = PlanId().parse(plan)
      await forgetPhoto(planId, await consents.consent(planId, ConsentId().parse(consentId)))
    },

    /** The districts stay, with their businesses; who signed, to whom letters went, and the files that show either do not. */
    async forgetContactsOf(member: string): Promise<void> {
      const memberId = MemberId().parse(member)
      const concerned = await everyItem((cursor) => districts.concerning(memberId, { limit: 100, cursor }))
      for (const { districtId } of concerned.filter(({ content }) => content.amoId === memberId)) {
        await roll.eraseContacts(districtId)
        await forgetRollFiles(districtId)
        for (const { planId } of await everyItem((cursor) => plans.ofDistrict(districtId, { limit: 100, cursor }))) {
          await consents.eraseSigners(planId)
          await forgetPhotos(planId)
          await forgetLetters(planId)
        }
      }
    },
  }
}
