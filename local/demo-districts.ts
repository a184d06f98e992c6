import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { codeFor } from '../functions/districts/document/document-worker.ts'
import { addDays, dateInTokyo, fiscalYearOf, instant, type LocalDate } from '../functions/kernel/time.ts'
import { type Ask, actsFor, askerAt, sent, stepFrom } from './demo-asking.ts'
import {
  arcade,
  areaOf,
  businessesOf,
  type DemoDistrict,
  feeRuleOf,
  harbour,
  ofRiku,
  ordinanceOf,
  paper,
  planOf,
  settingsOf,
  station,
} from './demo-district-sheets.ts'
import { onePage } from './demo-document.ts'
import { ulidOf } from './demo-ids.ts'

/** Where the codes on letters come from: while the demonstration loads, from a seed by which Riku knows his. */
export const demoLetters = (random: () => string) => {
  let known: string | undefined
  return {
    newSecret: () => known ?? random(),
    seed: (seed: string | undefined) => {
      known = seed
    },
  }
}
export type DemoLetters = ReturnType<typeof demoLetters>

type Place = { readonly origin: string; readonly putBack: (days: number) => void; readonly letters: DemoLetters }

const amoOf = ({ localGovernmentCode }: DemoDistrict): 'umi' | 'sora' => (localGovernmentCode === '372013' ? 'umi' : 'sora')

/** Three districts in different steps: one whose plan is in force, one that collects consents, one that is being prepared. */
export const loadDistricts = async ({ origin, putBack, letters }: Place): Promise<void> => {
  const today = dateInTokyo(instant(new Date()))
  const startsOn = `${fiscalYearOf(today)}-04-01` as LocalDate
  const nextYear = `${fiscalYearOf(today) + 1}-04-01` as LocalDate
  const travel = (on: LocalDate) => putBack(Math.round((Date.parse(today) - Date.parse(on)) / 86_400_000))
  const loading: Loading = { ask: await askerAt(origin), travel, letters, today }
  try {
    await certified(loading, startsOn)
    await collecting(loading, nextYear)
    await preparing(loading, nextYear)
  } finally {
    putBack(0)
  }
}

type Loading = { readonly ask: Ask; readonly travel: (on: LocalDate) => void; readonly letters: DemoLetters; readonly today: LocalDate }

export const idsOf = ({ key }: DemoDistrict) => ({
  districtId: `dst_${ulidOf(`district ${key}`)}`,
  planId: `apl_${ulidOf(`plan ${key}`)}`,
  feeRuleId: `frl_${ulidOf(`fee rule ${key}`)}`,
  of: (prefix: string, what: string) => `${prefix}_${ulidOf(`${what} of ${key}`)}`,
})

/** An office acts from Monday to Friday. */
const officeDay = (on: LocalDate): LocalDate => addDays(on, [1, 0, 0, 0, 0, 0, 2][new Date(on).getUTCDay()] ?? 0)

/** The district on its map, the businesses in it, and a fee rule. */
const drawn = async (
  { ask, travel }: Loading,
  district: DemoDistrict,
  on: { readonly drawn: LocalDate; readonly effective: LocalDate },
): Promise<void> => {
  const { districtId, feeRuleId, of } = idsOf(district)
  const who = amoOf(district)
  travel(on.drawn)
  const { localGovernmentCode, name, nameEn } = district
  await ask(who, 'PUT', `/districts/${districtId}`, { content: { localGovernmentCode, amoId: actsFor[who], name, nameEn, area: areaOf(district) } })
  if (who === 'umi')
    await ask('haru', 'PUT', `/districts/${districtId}/acts/${of('act', 'regional plan')}`, {
      act: 'record-regional-plan',
      version: 1,
      document: paper('地域再生計画の認定書', '府地事第412号', on.drawn),
    })
  for (const { beneficiaryId, content } of businessesOf(district, on.drawn))
    await ask(who, 'PUT', `/districts/${districtId}/beneficiaries/${beneficiaryId}`, { content })
  await ask(who, 'PUT', `/districts/${districtId}/fee-rules/${feeRuleId}`, { rule: feeRuleOf(district, on.effective, 'by-area') })
}

const attached = ['articles', 'registry-certificate', 'balance-sheet', 'profit-and-loss', 'inventory', 'consent-evidence'] as const
const titles = ['定款', '登記事項証明書', '貸借対照表', '損益計算書', '財産目録', '同意を証する書類']

/** A plan with what is attached to it. The fee rule is chosen first: consents name both, and so does what shows them. */
const planned = async (
  { ask }: Loading,
  district: DemoDistrict,
  { startsOn, evidence }: { readonly startsOn: LocalDate; readonly evidence: boolean },
) => {
  const { districtId, planId, feeRuleId } = idsOf(district)
  const who = amoOf(district)
  const kinds = evidence ? attached : attached.slice(0, -1)
  const draft = { districtId, content: { name: planOf(district, { startsOn, attachments: [] }).name } }
  const at = { who, path: `/plans/${planId}` }
  const known = await ask(who, 'GET', `/districts/${districtId}/plans`)
  if ((known['items'] as readonly unknown[]).length === 0) await ask(who, 'PUT', `/plans/${planId}`, draft)
  const attachments = await Promise.all(
    kinds.map(async (kind, place) => {
      const bytes = onePage(`${kind} (demo)`)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      await sent(await ask(who, 'PUT', `/plans/${planId}/attachments/${sha256}`, { type: 'application/pdf', bytes: bytes.length }), bytes)
      return { kind, name: `${titles[place]}（デモ）.pdf`, sha256 }
    }),
  )
  await stepFrom(ask, at, 1, () => ask(who, 'PUT', `/plans/${planId}/fee`, { version: 1, feeRuleId }))
  await stepFrom(ask, at, 2, () =>
    ask(who, 'PUT', `/plans/${planId}`, { districtId, version: 2, content: planOf(district, { startsOn, attachments }) }),
  )
}

const minutesToPrint = 2

/** Riku's letter is printed, and he binds himself with its code. */
const boundRiku = async ({ ask, letters }: Loading, district: DemoDistrict, on: LocalDate): Promise<void> => {
  const { planId, of } = idsOf(district)
  const bindings = (await ask('riku', 'GET', '/bindings'))['items'] as readonly { readonly beneficiaryId: string }[]
  if (bindings.some(({ beneficiaryId }) => beneficiaryId === ofRiku(district))) return
  const seed = ulidOf(`letters of ${district.key}`)
  const letter = `/plans/${planId}/documents/${of('doc', 'letter to riku')}`
  letters.seed(seed)
  try {
    await ask('umi', 'PUT', letter, { kind: 'letters', on, beneficiaries: [ofRiku(district)] })
    const until = Date.now() + minutesToPrint * 60_000
    while ((await ask('umi', 'GET', letter))['status'] !== 'ready') {
      if (Date.now() > until) throw new Error('the letter of the demo was never printed')
      await wait(100)
    }
  } finally {
    letters.seed(undefined)
  }
  await ask('riku', 'PUT', `/bindings/${of('bnd', 'riku')}`, { code: codeFor(seed, ofRiku(district)) })
}

type Answering = { readonly at: number; readonly beneficiaryId: string; readonly answeredOn: LocalDate; readonly answer: 'consent' | 'objection' }

/** What the organization's people bring back from the shops: signed papers, of some a picture. */
const broughtBack = async ({ ask }: Loading, district: DemoDistrict, { at, beneficiaryId, answeredOn, answer }: Answering): Promise<string> => {
  const { planId, of } = idsOf(district)
  const { planVersion, feeVersion } = await ask('umi', 'GET', `/plans/${planId}`)
  const consentId = of('cns', `business ${at}`)
  const bytes = onePage(`Signed consent ${at} (demo)`)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const photo = { fileId: of('fil', `consent ${at}`), name: '同意書（デモ）.pdf', type: 'application/pdf', bytes: bytes.length, sha256 }
  await ask('umi', 'PUT', `/plans/${planId}/consents/${consentId}`, {
    way: 'paper',
    ...{ beneficiaryId, answer, planVersion, feeVersion, answeredOn },
    ...(answer === 'objection' && { reason: '負担の額に比べて利益が見込めない。' }),
    signer: { name: `署名 ${at + 1}（架空）`, authority: at % 5 === 0 ? 'head-office' : 'representative' },
    ...(at % 6 === 0 && { photo }),
  })
  if (at % 6 === 0) await sent(await ask('umi', 'PUT', `/plans/${planId}/consents/${consentId}/photo`), bytes)
  return consentId
}

const criteria = {
  regionalPlan: '認定地域再生計画に記載された事業であり、適合する。',
  effect: '来訪者の増加により、区域の事業機会と収益の増大が見込まれる。',
  feasibility: '過去五年の活動の実績と資金計画から、円滑かつ確実に実施される。',
  benefitLimit: '各受益事業者の負担金は、見込まれる利益の額を超えない。',
  fairness: '店舗面積という共通の基準により、不当に差別的でない。',
}

/** The first district: certified before the fiscal year began, with its ordinance and its first levy roll. */
const certified = async (loading: Loading, startsOn: LocalDate): Promise<void> => {
  const { ask, travel } = loading
  const { districtId, planId, of } = idsOf(arcade)
  const day = (days: number) => officeDay(addDays(startsOn, days))
  await drawn(loading, arcade, { drawn: day(-330), effective: day(-365) })
  await planned(loading, arcade, { startsOn, evidence: true })
  await boundRiku(loading, arcade, day(-330))
  travel(day(-250))
  const { planVersion, feeVersion } = await ask('riku', 'GET', `/plans/${planId}/asked`)
  const own = { way: 'online', beneficiaryId: ofRiku(arcade), answer: 'consent', planVersion, feeVersion }
  const { status } = await ask('umi', 'GET', `/plans/${planId}`)
  if (status === 'draft') {
    await ask('riku', 'PUT', `/plans/${planId}/consents/${of('cns', 'riku')}`, own)
    for (const [at, { beneficiaryId }] of businessesOf(arcade, day(-330)).entries())
      if (beneficiaryId !== ofRiku(arcade) && at % 9 !== 4)
        await broughtBack(loading, arcade, { at, beneficiaryId, answeredOn: day(-252), answer: at % 9 === 7 ? 'objection' : 'consent' })
  }
  const steps: readonly (readonly [who: string, on: number, act: object])[] = [
    ['umi', -230, { act: 'apply', document: paper('認定申請書', 'まちなか発第18号', day(-230)) }],
    ['haru', -220, { act: 'give-notice', document: paper('公告', '高松市公告第231号', day(-220)), method: 'internet' }],
    ['haru', -170, { act: 'submit-summary', document: paper('意見書の要旨', '高地活第77号', day(-170)), opinions: 0 }],
    ['haru', -30, { act: 'record-vote', document: paper('議決書', '議案第41号', day(-30)), approved: true }],
    ['haru', -25, { act: 'certify', document: paper('認定書', '高地活第102号', day(-25)), criteria }],
    ['haru', -24, { act: 'publish', document: paper('認定の公表', '高松市公告第64号', day(-24)) }],
  ]
  for (const [place, [who, on, act]] of steps.entries()) {
    travel(day(on))
    await stepFrom(ask, { who, path: `/plans/${planId}` }, 3 + place, () =>
      ask(who, 'PUT', `/plans/${planId}/acts/${of('act', `step ${place}`)}`, { version: 3 + place, ...act }),
    )
  }
  await ask('haru', 'PUT', `/plans/${planId}/documents/${of('doc', 'notice')}`, { kind: 'notice', number: '高松市公告第231号', on: day(-220) })
  await ask('haru', 'PUT', `/plans/${planId}/documents/${of('doc', 'certificate')}`, {
    kind: 'certificate',
    ...{ number: '高地活第102号', on: day(-25), criteria },
  })
  await ask('haru', 'PUT', `/districts/${districtId}/ordinances/${of('ord', 'first')}`, ordinanceOf(day(-23), startsOn))
  travel(startsOn)
  await ask('haru', 'PUT', `/districts/${districtId}/levy-rolls/${startsOn}`)
}

/** The second: enough heads for two thirds, not yet enough of the amount; the large ones hesitate. */
const collecting = async (loading: Loading, startsOn: LocalDate): Promise<void> => {
  const { ask, travel, today } = loading
  const { planId, of } = idsOf(harbour)
  const day = (days: number) => addDays(today, days)
  await drawn(loading, harbour, { drawn: day(-120), effective: day(-120) })
  const year = Number(startsOn.slice(0, 4))
  const kept = await ask('haru', 'GET', '/municipalities/372013/settings')
  if (kept['version'] === 0) await ask('haru', 'PUT', '/municipalities/372013/settings', { settings: settingsOf(year) })
  await planned(loading, harbour, { startsOn, evidence: false })
  await boundRiku(loading, harbour, day(-120))
  const smallFirst = businessesOf(harbour, day(-120))
    .map((business, at) => ({ ...business, at }))
    .filter(({ beneficiaryId }) => beneficiaryId !== ofRiku(harbour))
    .toSorted((a, b) => a.squareMetres - b.squareMetres)
  travel(day(-30))
  const asked = smallFirst.slice(0, Math.ceil((harbour.businesses * 2) / 3) + 3)
  for (const [place, { at, beneficiaryId }] of asked.entries()) {
    const answer = place === 3 ? 'objection' : 'consent'
    const consentId = await broughtBack(loading, harbour, { at, beneficiaryId, answeredOn: day(-33), answer })
    if (at % 6 === 0) await ask('haru', 'PUT', `/plans/${planId}/consents/${consentId}/acts/${of('act', `verify ${at}`)}`, { act: 'verify' })
    else if (place === 5)
      await ask('haru', 'PUT', `/plans/${planId}/consents/${consentId}/acts/${of('act', `question ${at}`)}`, {
        act: 'question',
        reason: '署名者の権限を確かめたい。',
      })
  }
  travel(day(-7))
  for (const [place, { at, beneficiaryId }] of smallFirst.slice(-6).entries())
    await ask('umi', 'PUT', `/plans/${planId}/visits/${of('vst', `business ${at}`)}`, {
      beneficiaryId,
      visitedOn: day(-8),
      outcome: (['considering', 'head-office-decides', 'absent', 'refused'] as const)[place % 4],
      ...(place % 4 === 3 && { reason: '本社の稟議が済むまで答えられない。' }),
      ...(place % 4 !== 2 && { nextVisitOn: day(3 + place) }),
    })
}

/** The third: a roll, two fee rules tried on it, and a plan of which half is written. */
const preparing = async (loading: Loading, startsOn: LocalDate): Promise<void> => {
  const { ask, travel, today } = loading
  const { districtId, planId, feeRuleId, of } = idsOf(station)
  await drawn(loading, station, { drawn: addDays(today, -40), effective: addDays(today, -40) })
  const second = of('frl', 'second fee rule')
  await ask('sora', 'PUT', `/districts/${districtId}/fee-rules/${second}`, { rule: feeRuleOf(station, addDays(today, -40), 'with-frontage') })
  travel(addDays(today, -12))
  const scenario = {
    referenceOn: addDays(today, -40),
    from: startsOn,
    until: addDays(`${Number(startsOn.slice(0, 4)) + 1}-04-01` as LocalDate, -1),
    necessaryCost: station.total,
  }
  for (const [name, rule] of [
    ['店舗面積による案', feeRuleId],
    ['面積と間口による案', second],
  ] as const)
    await ask('sora', 'PUT', `/districts/${districtId}/scenarios/${of('scn', rule)}`, { name, feeRuleId: rule, ...scenario })
  const { name, area, goals, activities, benefits } = planOf(station, { startsOn, attachments: [] })
  const known = await ask('sora', 'GET', `/districts/${districtId}/plans`)
  if ((known['items'] as readonly unknown[]).length === 0)
    await ask('sora', 'PUT', `/plans/${planId}`, { districtId, content: { name, area, goals, activities: activities.slice(0, 3), benefits } })
}
