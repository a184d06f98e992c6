import { corporateNumberOf } from '../kernel/identifiers.ts'
import type { MemberId } from '../kernel/ids.ts'
import type { Instant, LocalDate } from '../kernel/time.ts'
import type { KnownMember } from '../platform/known-members.ts'
import type { ProcurementWay } from './need-contract.ts'
import type { Need } from './need-domain.ts'
import type { OcdsRelease } from './ocds-contract.ts'
import type { KpiStanding } from './partnership-contract.ts'
import { type Partnership, partiesOf, publicStanding, standings } from './partnership-domain.ts'
import type { Proposal } from './proposal-domain.ts'

/** What a release is made of. Of proposals only those that were chosen are named; of the others, how many there were. */
export type Process = {
  readonly need: Need
  readonly publishedAt: Instant
  readonly chosen: readonly Proposal[]
  readonly proposals: number
  readonly partnerships: readonly Partnership[]
  readonly members: ReadonlyMap<MemberId, KnownMember>
}

/** The prefix of every process of this platform; a publisher registers its own with the Open Contracting Partnership. */
const prefix = 'ocds-kanmin'

/** One contracting process, from planning to contract, as far as it has come. */
export const releaseOf = (process: Process): OcdsRelease => {
  const { need, publishedAt, chosen, partnerships } = process
  const agreed = partnerships.filter((each) => agreedAtOf(each) !== undefined)
  const latest = [publishedAt, ...('at' in need.state ? [need.state.at] : []), ...agreed.map((each) => endOf(each))].sort().at(-1) ?? publishedAt
  const ocid = `${prefix}-${need.needId}`
  return {
    ocid,
    id: `${ocid}-${need.version}-${agreed.reduce((sum, { version }) => sum + version, 0)}`,
    date: latest,
    tag: tagsOf(need, agreed),
    initiationType: 'tender',
    language: 'ja',
    parties: partiesIn(process, agreed),
    buyer: referenceTo(process, need.memberId),
    planning: planningOf(need),
    tender: tenderOf(process, publishedAt),
    ...(chosen.length > 0 && { awards: chosen.map((proposal) => awardOf(process, proposal)) }),
    ...(agreed.length > 0 && { contracts: agreed.map((partnership) => contractOf(process, partnership)) }),
  }
}

const agreedAtOf = ({ state }: Partnership): Instant | undefined => ('agreedAt' in state ? state.agreedAt : undefined)
const endOf = (partnership: Partnership): Instant => {
  const { state } = partnership
  return state.status === 'finished' ? state.at : (agreedAtOf(partnership) ?? ('' as Instant))
}

const tagsOf = ({ state, edition }: Need, agreed: readonly Partnership[]): string[] => {
  if (agreed.some((each) => each.state.status === 'finished')) return ['contractTermination']
  if (agreed.length > 0) return ['contract', 'implementation']
  if (state.status === 'decided') return ['award']
  return edition > 1 ? ['planningUpdate', 'tenderUpdate'] : ['planning', 'tender']
}

const nameOf = ({ members }: Pick<Process, 'members'>, memberId: MemberId): { name?: string } => {
  const name = members.get(memberId)?.name
  return name ? { name } : {}
}

const referenceTo = (process: Pick<Process, 'members'>, memberId: MemberId) => ({ id: memberId, ...nameOf(process, memberId) })

/** Every local government has a corporate number, made of its code; of others this block has heard none. */
const identifierOf = ({ need }: Process, memberId: MemberId, known: KnownMember | undefined): Pick<OcdsRelease['parties'][number], 'identifier'> =>
  memberId === need.memberId && known?.kind === 'local-government'
    ? {
        identifier: {
          scheme: 'JP-JCN',
          id: corporateNumberOf(need.localGovernmentCode),
          ...(known.name && { legalName: known.name }),
        },
      }
    : {}

const partiesIn = (process: Process, agreed: readonly Partnership[]): OcdsRelease['parties'] => {
  const { need, chosen, members } = process
  const others = [...chosen.map(({ memberId }) => memberId), ...agreed.flatMap((each) => partiesOf(each))]
  const all = [...new Set([need.memberId, ...others])]
  const rolesOf = (memberId: MemberId): string[] => [
    ...(memberId === need.memberId ? ['buyer', 'procuringEntity', 'publicAuthority'] : []),
    ...(chosen.some((proposal) => proposal.memberId === memberId) ? ['supplier'] : []),
    ...(agreed.some(({ content }) => content.parties.some((party) => party.memberId === memberId && party.role === 'private'))
      ? ['privateParty']
      : []),
    ...(agreed.some(({ content }) => content.parties.some((party) => party.memberId === memberId && party.role === 'academic'))
      ? ['academicParty']
      : []),
  ]
  return all.map((memberId) => ({
    ...referenceTo(process, memberId),
    ...identifierOf(process, memberId, members.get(memberId)),
    roles: rolesOf(memberId),
  }))
}

const planningOf = ({ content, needId }: Need): OcdsRelease['planning'] => ({
  rationale: content.issue,
  budget: { description: content.budgetBand, ...(content.fundingProgramme && { source: content.fundingProgramme }) },
  ...(content.startFor && {
    milestones: [{ id: `${needId}-start`, title: '開始', dueDate: midnight(`${content.startFor}-01`), status: 'scheduled' }],
  }),
})

// A day of Tokyo begins and ends there.
const midnight = (date: string): string => `${date}T00:00:00+09:00`
const endOfDay = (date: LocalDate): string => `${date}T23:59:59+09:00`

const methods: Readonly<Record<ProcurementWay, 'open' | 'limited' | 'direct' | undefined>> = {
  undecided: undefined,
  none: undefined,
  'open-tender': 'open',
  'proposal-competition': 'open',
  'direct-contract': 'direct',
  'wto-agreement': 'open',
}

const tenderOf = (process: Process, publishedAt: Instant): OcdsRelease['tender'] => {
  const { need, proposals } = process
  const { content, state, needId } = need
  const method = methods[content.procurement]
  const isOver = state.status !== 'published' && state.status !== 'in-selection'
  return {
    id: needId,
    title: content.title,
    description: `${content.situation}\n${content.desired}`,
    status: isOver ? 'complete' : 'active',
    procuringEntity: referenceTo(process, need.memberId),
    ...(method && { procurementMethod: method }),
    procurementMethodDetails: content.procurement,
    mainProcurementCategory: 'services',
    tenderPeriod: { startDate: publishedAt, endDate: endOfDay(content.validUntil) },
    ...(content.questionsUntil && { enquiryPeriod: { startDate: publishedAt, endDate: endOfDay(content.questionsUntil) } }),
    // How many have proposed is as sealed as what they propose.
    ...(isOver && { numberOfTenderers: proposals }),
    ...(content.kpis.length > 0 && { targets: content.kpis.map((kpi, at) => targetOf(`${needId}-${at + 1}`, kpi)) }),
  }
}

type Target = { readonly name: string; readonly unit: string; readonly present?: string | undefined; readonly target?: string | undefined }

const targetOf = (id: string, { name, unit, present, target }: Target) => ({
  id,
  title: name,
  observations: [
    ...(present === undefined ? [] : [{ id: `${id}-present`, measure: present, unit: { name: unit }, notes: 'present' }]),
    ...(target === undefined ? [] : [{ id: `${id}-target`, measure: target, unit: { name: unit }, notes: 'target' }]),
  ],
})

const yen = (amount: number | undefined) => (amount === undefined ? {} : { value: { amount, currency: 'JPY' as const } })

const awardOf = (process: Process, { proposalId, content, memberId, state }: Proposal): NonNullable<OcdsRelease['awards']>[number] => ({
  id: proposalId,
  title: content.title,
  description: 'reason' in state ? state.reason : '',
  status: 'active',
  date: 'at' in state ? state.at : '',
  ...yen(content.costYen),
  suppliers: [referenceTo(process, memberId)],
})

const contractOf = (process: Process, partnership: Partnership): NonNullable<OcdsRelease['contracts']>[number] => {
  const { partnershipId, proposalId, content, state } = partnership
  return {
    id: partnershipId,
    awardID: proposalId,
    title: content.title,
    description: content.purpose,
    status: state.status === 'finished' ? 'terminated' : 'active',
    dateSigned: agreedAtOf(partnership) ?? '',
    ...yen(content.costYen),
    period: { startDate: midnight(content.startsOn), endDate: endOfDay(content.endsOn) },
    ...(content.milestones.length > 0 && { milestones: content.milestones.map((each) => milestoneOf(partnership, each)) }),
    signatories: partiesOf(partnership).map((memberId) => referenceTo(process, memberId)),
    agreedMetrics: standings(partnership).map(publicStanding).map(metricOf),
  }
}

const milestoneOf = ({ marks }: Partnership, { milestoneId, title, dueOn }: Partnership['content']['milestones'][number]) => {
  const mark = marks[milestoneId]
  const status =
    mark?.state === 'done' ? ('met' as const) : mark?.state === 'missed' || mark?.state === 'dropped' ? ('notMet' as const) : ('scheduled' as const)
  return { id: milestoneId, title, dueDate: endOfDay(dueOn), status, ...(mark?.state === 'done' && mark.on && { dateMet: midnight(mark.on) }) }
}

const metricOf = ({ kpiId, name, unit, baseline, target, actual, measuredOn, fiscalYear }: KpiStanding) => ({
  id: kpiId,
  title: name,
  observations: [
    { id: `${kpiId}-baseline`, measure: baseline, unit: { name: unit }, notes: 'baseline' },
    {
      id: `${kpiId}-target`,
      measure: target,
      unit: { name: unit },
      period: { endDate: endOfDay(`${fiscalYear + 1}-03-31` as LocalDate) },
      notes: 'target',
    },
    ...(actual === undefined || measuredOn === undefined
      ? []
      : [{ id: `${kpiId}-actual`, measure: actual, unit: { name: unit }, period: { endDate: endOfDay(measuredOn) }, notes: 'actual' }]),
  ],
})
