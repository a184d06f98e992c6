import { codeWrites, hashOfCode } from '../../functions/districts/consent/binding-store.ts'
import { DistrictId } from '../../functions/districts/contract.ts'
import { PlanId } from '../../functions/districts/plan/plan-contract.ts'
import { criteria, exampleContent } from '../../functions/districts/plan/plan-example.ts'
import { BeneficiaryId } from '../../functions/districts/roll/roll.ts'
import {
  area,
  base,
  bodies,
  businessContent,
  done,
  entered,
  feeRule,
  newId,
  premises,
  sent,
  sha256,
  somebodyOf,
  takamatsuCode,
  writtenRule,
} from './district.ts'
import { type Person, person } from './people.ts'
import type { Reply, TestCity } from './test-city.ts'

export const paper = (on: string, title = '文書') => ({ title, number: `第${on.slice(5).replace('-', '')}号`, on })

const amo = somebodyOf('amo')
const officer = somebodyOf('city')
const mayor = somebodyOf('city', 'administrator')

/** The five years' plan of a district with nine shops of 1,000 yen a year, each with somebody who speaks for it. */
export type Standing = {
  readonly districtId: string
  readonly planId: string
  readonly feeRuleId: string
  readonly businesses: readonly string[]
  readonly people: readonly Person[]
  readonly content: { readonly attachments: readonly object[] }
  readonly ask: (who: Person | undefined, method: string, path: string, body?: unknown) => Promise<Reply>
  /** Takes a step on the plan as it is now. */
  readonly step: (who: Person, act: object) => Promise<Reply>
}

/** A plan that was certified and published in the winter before its first fiscal year, by the steps of the procedure. */
export const planInForce = async (city: TestCity, at: (day: string) => void): Promise<Standing> => {
  const [districtId, planId] = [newId('dst'), newId('apl')]
  const ask: Standing['ask'] = (who, method, path, body) => city.as(who)(method, `${base}${path}`, body)
  const step: Standing['step'] = async (who, act) => {
    const { version } = (await ask(amo, 'GET', `/plans/${planId}`)).body
    return ask(who, 'PUT', `/plans/${planId}/acts/${newId('act')}`, { version, ...act })
  }

  at('2020-08-03')
  const drawn = { localGovernmentCode: takamatsuCode, amoId: bodies.amo.memberId, name: '中央地区', area }
  done(await ask(amo, 'PUT', `/districts/${districtId}`, { content: drawn }))
  const approval = { act: 'record-regional-plan', version: 1, document: paper('2020-08-03', '地域再生計画の認定書') }
  done(await ask(officer, 'PUT', `/districts/${districtId}/acts/${newId('act')}`, approval))
  const businesses: string[] = []
  for (const name of 'あいうえおかきくけ') businesses.push(await entered(city, districtId, shop(`${name}商店`)))
  const rule = feeRule({ effectiveFrom: '2020-04-01', raise: { by: 'total', total: 9_000, weights: 'parts-of-the-total', excess: 'redistributed' } })
  const feeRuleId = await writtenRule(city, districtId, rule)

  done(await ask(amo, 'PUT', `/plans/${planId}`, { districtId, content: { name: '活動計画' } }))
  const content = { ...exampleContent, attachments: await attached(ask, planId) }
  done(await ask(amo, 'PUT', `/plans/${planId}/fee`, { version: 1, feeRuleId }))
  done(await ask(amo, 'PUT', `/plans/${planId}`, { districtId, version: 2, content }))
  const people = await bound(city, { districtId, planId, businesses }, ask)
  for (const [place, who] of people.slice(0, 7).entries())
    done(await ask(who, 'PUT', `/plans/${planId}/consents/${newId('cns')}`, consentTo(businesses[place], { planVersion: 2, feeVersion: 2 })))
  const steps: readonly (readonly [Person, string, object])[] = [
    [amo, '2020-10-01', { act: 'apply' }],
    [officer, '2020-10-08', { act: 'give-notice', method: 'internet' }],
    [officer, '2020-11-30', { act: 'submit-summary', opinions: 0 }],
    [officer, '2020-12-18', { act: 'record-vote', approved: true }],
    [mayor, '2020-12-21', { act: 'certify', criteria }],
    [officer, '2020-12-22', { act: 'publish' }],
  ]
  for (const [who, day, act] of steps) {
    at(day)
    done(await step(who, { ...act, document: paper(day) }))
  }
  return { districtId, planId, feeRuleId, businesses, people, content, ask, step }
}

export const consentTo = (beneficiaryId: string | undefined, changes: object) => ({ way: 'online', beneficiaryId, answer: 'consent', ...changes })

const shop = (name: string) =>
  businessContent(name, {
    expectedBenefit: 2_000,
    premises: [premises('100', { quantities: [{ basis: 'store-floor-area', quantity: '100', measuredOn: '2020-04-01' }] })],
  })

/** A document of this kind, sent and ready to be named; other words make another document. */
export const attachment = async (ask: Standing['ask'], planId: string, { kind, words = '' }: { readonly kind: string; readonly words?: string }) => {
  const bytes = new TextEncoder().encode(`%PDF-1.7 ${kind} ${planId} ${words}`)
  const hash = sha256(bytes)
  await sent(done(await ask(amo, 'PUT', `/plans/${planId}/attachments/${hash}`, { type: 'application/pdf', bytes: bytes.length })).body, bytes)
  return { kind, name: kind, sha256: hash }
}

const attached = async (ask: Standing['ask'], planId: string) => {
  const all = []
  for (const { kind } of exampleContent.attachments) all.push(await attachment(ask, planId, { kind }))
  return all
}

/** Each shop's letter has come, and somebody has typed its code. */
const bound = async (
  city: TestCity,
  { districtId, planId, businesses }: { readonly districtId: string; readonly planId: string; readonly businesses: readonly string[] },
  ask: Standing['ask'],
): Promise<readonly Person[]> => {
  const openings = businesses.map((beneficiaryId, place) => ({
    ...{ beneficiaryId: BeneficiaryId().parse(beneficiaryId), districtId: DistrictId().parse(districtId), planId: PlanId().parse(planId) },
    code: `${districtId.slice(-8)}${String(place).padStart(4, '0')}`,
  }))
  await city.stores.districts.documents.write(openings.flatMap(({ code, ...opening }) => codeWrites({ ...opening, hash: hashOfCode(code) })))
  const people = businesses.map((beneficiaryId) => person(`keeper-of-${beneficiaryId}`))
  for (const [place, who] of people.entries()) done(await ask(who, 'PUT', `/bindings/${newId('bnd')}`, { code: openings[place]?.code }))
  return people
}
