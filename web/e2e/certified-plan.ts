import { ulid } from 'ulid'
import type { AskedDistrict } from './asked-district.ts'
import { daysAgo } from './asked-district.ts'
import type { Asker } from './asker.ts'
import { codesOn } from './letter-codes.ts'

/** One step on a plan, as it is now. */
export const stepOn = async ({ planId }: AskedDistrict, who: Asker, act: object): Promise<void> => {
  const { version } = await who.ask('GET', `/plans/${planId}`)
  await who.ask('PUT', `/plans/${planId}/acts/act_${ulid()}`, { version, ...act })
}

/** Six of nine consent: the law is met. */
export const consented = async ({ shops, consentOnPaper }: AskedDistrict): Promise<void> => {
  for (const { beneficiaryId } of shops.slice(0, 6)) await consentOnPaper(beneficiaryId)
}

const criteria = { regionalPlan: '適合する', effect: '認められる', feasibility: '確実である', benefitLimit: '限度内である', fairness: '差別がない' }

/** Certified and published a hundred days ago, so that there is room for what comes after. */
export const certified = async (asked: AskedDistrict): Promise<void> => {
  const { amo, city } = asked
  await consented(asked)
  const steps: readonly (readonly [Asker, number, object])[] = [
    [amo, 180, { act: 'apply' }],
    [city, 175, { act: 'give-notice', method: 'internet' }],
    [city, 130, { act: 'submit-summary', opinions: 0 }],
    [city, 120, { act: 'record-vote', approved: true }],
    [city, 110, { act: 'certify', criteria }],
    [city, 100, { act: 'publish' }],
  ]
  for (const [who, days, act] of steps) await stepOn(asked, who, { ...act, document: { title: '文書', number: `第${days}号`, on: daysAgo(days) } })
}

const pauseMilliseconds = 200
const mostAsked = 300

/** Somebody speaks for a shop from here on, by the code on its letter. */
export const speaksFor = async (asked: AskedDistrict, at: number, person: Asker): Promise<void> => {
  const { planId, amo, shops } = asked
  const documentId = `doc_${ulid()}`
  await amo.ask('PUT', `/plans/${planId}/documents/${documentId}`, { kind: 'letters', on: daysAgo(0), beneficiaries: [shops[at]?.beneficiaryId] })
  for (let tries = 0; tries < mostAsked; tries += 1) {
    const { status }: { readonly status?: string } = await amo.ask('GET', `/plans/${planId}/documents/${documentId}`)
    if (status === 'ready') break
    await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds))
  }
  const [code] = codesOn(await asked.pdf(documentId))
  await person.ask('PUT', `/bindings/bnd_${ulid()}`, { code })
}
