import { yen } from '../../kernel/money.ts'
import { type Actor, allowed, permit, reveal } from '../../kernel/policy.ts'
import { changedMeanwhile, idReused, notFound, notPermitted, present } from '../../kernel/problem.ts'
import { dateInTokyo } from '../../kernel/time.ts'
import { isDone } from '../../platform/acts.ts'
import { type CsvColumn, toCsv } from '../../platform/csv.ts'
import { fingerprint } from '../../platform/fingerprint.ts'
import { type Api, answer, csv, route } from '../../platform/http.ts'
import { asOfNow, readerAsOfNow } from '../../platform/known-members.ts'
import type { Furniture, WithConsentRules, WithFiles } from '../furniture.ts'
import type { BorneFee } from '../plan/plan-domain.ts'
import { PlanParams } from '../plan/plan-version-contract.ts'
import { dateInTheFuture, wrongStep } from '../problems.ts'
import { tally } from './consent.ts'
import {
  consentEvents,
  countedAnswers,
  decideConsent,
  fullTally,
  type GivenConsent,
  receiveConsent,
  ruleOfMatter,
  type StandingConsent,
} from './consent-acts.ts'
import { ConsentAct, ConsentContent, type ConsentMatter, type Signer } from './consent-contract.ts'
import { type AskedPlan, askedContent, consentDesk, type Polled } from './consent-desk.ts'
import { photoKey } from './consent-photo.ts'
import { collectingPolicy, consentPolicy } from './consent-policy.ts'
import { pricingRefusals } from './consent-pricing.ts'
import * as problems from './consent-problems.ts'
import { publicTally } from './consent-publication.ts'
import * as sheet from './consent-sheet-contract.ts'
import * as contract from './consent-view-contract.ts'

const readAsked = route({
  method: 'get',
  path: '/plans/{planId}/asked',
  summary: 'What a beneficiary is asked: the plan, its own fee and benefit, and what it has answered so far',
  params: PlanParams,
  answers: { 200: sheet.AskedView },
  refusals: [notFound, ...pricingRefusals],
})

const giveConsent = route({
  method: 'put',
  path: '/plans/{planId}/consents/{consentId}',
  summary: 'Answer for a beneficiary, online or from a signed paper; the id is minted by who answers, so that a phone may send late and twice',
  params: contract.ConsentParams,
  body: ConsentContent,
  answers: { 200: contract.ConsentView, 201: contract.ConsentView },
  refusals: [
    notFound,
    notPermitted,
    changedMeanwhile,
    problems.versionNotKnown,
    problems.notOnRoll,
    problems.consentsClosed,
    wrongStep,
    dateInTheFuture,
  ],
})

const actOnConsent = route({
  method: 'put',
  path: '/plans/{planId}/consents/{consentId}/acts/{actId}',
  summary: 'Take a consent back before the application, find as the municipality that it is good or questionable, or erase who signed it',
  params: contract.ConsentActParams,
  body: ConsentAct,
  answers: { 200: contract.ConsentView, 201: contract.ConsentView },
  refusals: [notFound, notPermitted, changedMeanwhile, problems.consentsClosed, problems.consentWithdrawn, problems.evidenceMissing, wrongStep],
})

const listConsents = route({
  method: 'get',
  path: '/plans/{planId}/consents',
  summary: 'The evidence sheet: every answer with what it counts for, for the organization and the municipality',
  params: PlanParams,
  query: contract.MatterQuery,
  answers: { 200: contract.ConsentSheet },
  refusals: [notFound],
})

const exportConsents = route({
  method: 'get',
  path: '/plans/{planId}/consents.csv',
  summary: 'The evidence sheet as CSV',
  params: PlanParams,
  query: contract.SheetExport,
  answers: { 200: 'csv' },
  refusals: [notFound],
})

const readTally = route({
  method: 'get',
  path: '/plans/{planId}/tally',
  summary: 'How consent stands, for everybody: without names, and without figures that would expose one payer',
  open: true,
  params: PlanParams,
  answers: { 200: contract.PublicTallyView },
  refusals: [notFound, ...pricingRefusals],
})

const readFullTally = route({
  method: 'get',
  path: '/plans/{planId}/full-tally',
  summary: 'How consent stands, whole: the distance to each threshold, what one more voice would change, with and without each group',
  params: PlanParams,
  query: contract.MatterQuery,
  answers: { 200: contract.FullTally },
  refusals: [notFound, ...pricingRefusals],
})

const consentColumns: readonly CsvColumn<contract.ConsentView>[] = [
  { ja: '事業者', en: 'Business', value: ({ name }) => name },
  { ja: '受益事業者ID', en: 'Beneficiary ID', value: ({ beneficiaryId }) => beneficiaryId },
  { ja: '回答', en: 'Answer', value: ({ answer: given }) => given },
  { ja: '方法', en: 'Way', value: ({ way }) => way },
  { ja: '回答日', en: 'Answered on', value: ({ answeredOn }) => answeredOn },
  { ja: '計画の版', en: 'Plan version', value: ({ planVersion }) => planVersion },
  { ja: '負担金の版', en: 'Fee version', value: ({ feeVersion }) => feeVersion },
  { ja: '有効', en: 'Status', value: ({ status }) => status },
  { ja: '無効の理由', en: 'Void because', value: ({ because }) => because.join(' ') },
  { ja: '確認', en: 'Verification', value: ({ verification }) => verification.status },
  { ja: '署名者', en: 'Signer', value: ({ signer }) => signer?.name },
  { ja: '権限', en: 'Authority', value: ({ signer }) => signer?.authority },
  { ja: '写真のハッシュ', en: 'Hash of the photo', value: ({ photo }) => photo?.sha256 },
]

/** What beneficiaries answer, and how it counts. */
export const consentRoutes = (api: Api, furniture: Furniture<Polled> & WithFiles & WithConsentRules): void => {
  const { store, clock, files } = furniture
  const { consents } = store
  const desk = consentDesk(furniture)
  const today = () => dateInTokyo(clock())

  const ruleOf = async (matter: ConsentMatter) => present((await furniture.consentRules()).items.find(({ code }) => code === ruleOfMatter[matter]))

  /** Every answer on a matter as somebody may see it: who signed is personal data, and for those alone who must check it. */
  const sheetOf = async ({ plan, thing }: AskedPlan, matter: ConsentMatter, actor: Actor): Promise<readonly contract.ConsentView[]> => {
    const roll = await desk.rows(plan)
    const [standing, signers] = await Promise.all([desk.standingFor(plan, matter, roll), consents.signers(plan.planId)])
    const names = new Map(roll.map(({ beneficiaryId, name }) => [beneficiaryId, name]))
    const seesSigners = allowed(collectingPolicy['read signers'], actor, thing)
    return standing.map((each) =>
      viewOf(each, { name: names.get(each.consent.beneficiaryId), signer: seesSigners ? signers.get(each.consent.consentId) : undefined }),
    )
  }

  const oneOf = async (asked: AskedPlan, { consentId, matter }: GivenConsent, actor: Actor): Promise<contract.ConsentView> =>
    present((await sheetOf(asked, matter, actor)).find((each) => each.consentId === consentId))

  api
    .on(readAsked, async ({ params: { planId }, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const asked = await desk.readable(planId, actor)
      const { plan, thing } = asked
      reveal(collectingPolicy, actor, 'read what is asked', thing)
      const { roll, fees, standing } = await desk.poll(plan, 'application')
      const mine = roll.filter(({ beneficiaryId }) => thing.bound.has(beneficiaryId))
      return answer(200, {
        planId,
        planVersion: plan.planVersion,
        feeVersion: plan.feeVersion,
        status: plan.state.status,
        content: { ...askedContent(plan), attachments: [] },
        items: mine.map(({ beneficiaryId, name }) => ({
          beneficiaryId,
          name,
          ...sharesOf(fees.find((fee) => fee.beneficiaryId === beneficiaryId)),
          consents: standing.filter(({ consent }) => consent.beneficiaryId === beneficiaryId).map((each) => viewOf(each, { name })),
        })),
      })
    })

    .on(giveConsent, async ({ params: { planId, consentId }, body, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const asked = await desk.readable(planId, actor)
      const { plan, thing } = asked
      permit(consentPolicy, actor, body.way === 'online' ? 'answer online' : 'take down on paper', {
        ...thing,
        beneficiaryId: body.beneficiaryId,
        way: body.way,
      })
      const print = fingerprint(body)
      const existing = await consents.consent(planId, consentId)
      if (existing && existing.fingerprint !== print) throw idReused()
      if (existing) return answer(200, await oneOf(asked, existing, actor))
      const roll = new Set((await desk.rows(plan)).map(({ beneficiaryId }) => beneficiaryId))
      const consent = receiveConsent(plan, body, { consentId, fingerprint: print, at: clock(), today: today(), roll })
      await consents.receive(planId, consent, { signer: body.way === 'paper' ? body.signer : undefined, actor })
      return answer(201, await oneOf(asked, consent, actor))
    })

    .on(actOnConsent, async ({ params: { planId, consentId, actId }, body, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const asked = await desk.readable(planId, actor)
      const { plan, thing } = asked
      const consent = present(await consents.consent(planId, consentId))
      const consentThing = { ...thing, beneficiaryId: consent.beneficiaryId, way: consent.way }
      const seesIt = allowed(collectingPolicy['read consents'], actor, thing) || thing.bound.has(consent.beneficiaryId)
      if (!seesIt) throw notFound()
      permit(consentPolicy, actor, body.act, consentThing)
      const act = { id: actId, fingerprint: fingerprint(body) }
      if (await isDone(furniture, consentId, act)) return answer(200, await oneOf(asked, consent, actor))
      const photoArrived = body.act === 'verify' && consent.photo !== undefined && (await hasArrived(plan.planId, consent))
      const decided = decideConsent(plan, consent, body, { today: today(), photoArrived })
      await consents.save(planId, decided, { event: consentEvents[body.act], saving: { actor, actId, fingerprint: act.fingerprint } })
      return answer(201, await oneOf(asked, decided, actor))
    })

    .on(listConsents, async ({ params: { planId }, query: { matter }, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const asked = await desk.readable(planId, actor)
      reveal(collectingPolicy, actor, 'read consents', asked.thing)
      return answer(200, { items: [...(await sheetOf(asked, matter, actor))] })
    })

    .on(exportConsents, async ({ params: { planId }, query: { matter, language }, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const asked = await desk.readable(planId, actor)
      reveal(collectingPolicy, actor, 'read consents', asked.thing)
      return csv('consents.csv', await toCsv(consentColumns, [...(await sheetOf(asked, matter, actor))], language))
    })

    .on(readTally, async ({ params: { planId }, actor: claimed }) => {
      const { plan } = await desk.readable(planId, await readerAsOfNow(furniture, claimed))
      const [{ voters, standing }, rule] = await Promise.all([desk.poll(plan, 'application'), ruleOf('application')])
      const answers = countedAnswers(standing)
      const { thresholds, ...told } = publicTally(tally(rule, voters, answers), voters, answers)
      return answer(200, { ...told, thresholds: [...thresholds] })
    })

    .on(readFullTally, async ({ params: { planId }, query: { matter }, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const { plan, thing } = await desk.readable(planId, actor)
      reveal(collectingPolicy, actor, 'read consents', thing)
      const [{ roll, voters, standing }, rule] = await Promise.all([desk.poll(plan, matter), ruleOf(matter)])
      const rows = new Map(roll.map((row) => [row.beneficiaryId, row]))
      const { nextVoices, ...counted } = fullTally(rule, voters, plan, standing)
      const named = nextVoices.map((voice) => {
        const { name, group } = present(rows.get(voice.beneficiaryId))
        return { ...voice, name, ...(group && { group }) }
      })
      return answer(200, { ...counted, nextVoices: named })
    })

  const hasArrived = async (planId: AskedPlan['plan']['planId'], { consentId, photo }: GivenConsent): Promise<boolean> =>
    (await files.head(photoKey(planId, consentId)))?.sha256 === photo?.sha256
}

const sharesOf = (fee: Pick<BorneFee, 'fee' | 'benefit'> | undefined) => ({ fee: fee?.fee ?? yen(0), benefit: fee?.benefit ?? yen(0) })

const viewOf = (
  { consent, standing }: StandingConsent,
  { name, signer }: { readonly name?: string | undefined; readonly signer?: Signer | undefined },
): contract.ConsentView => {
  const { fingerprint: _, version: __, ...told } = consent
  return {
    ...told,
    status: standing.status,
    because: standing.status === 'void' ? [...standing.because] : [],
    ...(name !== undefined && { name }),
    ...(signer && { signer }),
  }
}
