import { addDays, addMonths, fiscalYearOf, monthOf } from '../functions/kernel/time.ts'
import { demoDeviceId } from './demo-ids.ts'
import { dayOf, type Tools } from './demo-steps.ts'

type Kpi = {
  readonly key: string
  readonly parent?: string
  readonly name: string
  readonly nameEn: string
  readonly unit: string
  readonly baseline: string
  readonly target: string
  readonly direction: 'up' | 'down'
  /** The device of the demonstration that measures it, by its key. */
  readonly measuredBy?: { readonly device: string; readonly measure: string; readonly statistic: string; readonly per: string }
}

type Milestone = { readonly title: string; readonly dueDaysAgo: number; readonly state?: string; readonly onDaysAgo?: number }

/** An agreement of data/demo/partnerships.json. */
export type Agreement = {
  readonly daysAgo: number
  readonly proposal: string
  readonly title: string
  readonly titleEn: string
  readonly purpose: string
  readonly terms: string
  readonly parts: { readonly public: string; readonly private: string; readonly academic?: string }
  readonly proposerRole?: 'private' | 'academic'
  /** The organization that takes part beside the two sides, by its number. */
  readonly academic?: number
  readonly acceptedDaysAgo: readonly number[]
  readonly startsDaysAgo: number
  readonly endsDaysAgo: number
  readonly costYen: number
  readonly kpis: readonly Kpi[]
  readonly milestones: readonly Milestone[]
}

export type Report = { readonly daysAgo: number; readonly text: string; readonly measured: Readonly<Record<string, string>> }

type Named = { readonly name: string; readonly tools: Tools }

export const milestoneIdOf = (title: string, { name, tools }: Named): string => `mls_${tools.idOf(`${name} ${title}`)}`
const kpiIdOf = (key: string, { name, tools }: Named): string => `kpi_${tools.idOf(`${name} ${key}`)}`

const measuring = ({ device, ...asked }: NonNullable<Kpi['measuredBy']>) => ({ ...asked, deviceId: demoDeviceId(device) })

/** The agreement as one side writes it down: the city, the proposer, and who else takes part, in this order. */
export const agreementContent = (agreement: Agreement, members: readonly string[], named: Named): object => {
  const { title, titleEn, purpose, terms, parts, costYen, kpis, milestones } = agreement
  const { tools } = named
  const endsOn = dayOf(tools, agreement.endsDaysAgo)
  const roles = ['public', agreement.proposerRole ?? 'private', 'academic'] as const
  return {
    title,
    titleEn,
    purpose,
    terms,
    parties: members.map((memberId, at) => ({ memberId, role: roles[at], part: [parts.public, parts.private, parts.academic][at] })),
    startsOn: dayOf(tools, agreement.startsDaysAgo),
    endsOn,
    costYen,
    kpis: kpis.map(({ key, parent, measuredBy, ...kpi }) => ({
      ...kpi,
      ...(measuredBy && { measuredBy: measuring(measuredBy) }),
      kpiId: kpiIdOf(key, named),
      ...(parent !== undefined && { parentId: kpiIdOf(parent, named) }),
      fiscalYear: fiscalYearOf(endsOn),
    })),
    milestones: milestones.map(({ title: milestone, dueDaysAgo }) => ({
      milestoneId: milestoneIdOf(milestone, named),
      title: milestone,
      dueOn: dayOf(tools, dueDaysAgo),
    })),
  }
}

/** What was done in the three months before the report, and what was measured in its week. */
export const reportContent = ({ daysAgo, text, measured }: Report, named: Named): object => {
  const on = dayOf(named.tools, daysAgo)
  return {
    from: addMonths(monthOf(on), -2),
    to: monthOf(on),
    text,
    measured: Object.entries(measured).map(([key, value]) => ({ kpiId: kpiIdOf(key, named), value, measuredOn: addDays(on, -5) })),
  }
}
