import { addDays, addMonths, type LocalDate, monthOf } from '../functions/kernel/time.ts'

/** A need of the demonstration: data/demo/needs.json. Days and months are counted from the day it is loaded. */
export type DemoNeed = {
  readonly number: number
  readonly localGovernmentCode: string
  readonly title: string
  readonly startInMonths: number
  readonly kpis: readonly { readonly name: string; readonly unit: string; readonly present: string; readonly target: string }[]
  readonly publication: { readonly level: 'public' | 'members' } | { readonly level: 'named'; readonly organizations: readonly number[] }
}

type Contact = { readonly department: string; readonly name: string; readonly email: string; readonly phone: string }

type Sheet = { readonly today: LocalDate; readonly contact: Contact; readonly memberIdOf: (organization: number) => string }

const validDays = 300

/** The sheet as its city files it. */
export const needSheet = (need: DemoNeed, { today, contact, memberIdOf }: Sheet): object => {
  const { number, localGovernmentCode: _, startInMonths, kpis, publication, ...sheet } = need
  const startFor = addMonths(monthOf(today), startInMonths)
  return {
    ...sheet,
    startFor,
    endFor: addMonths(startFor, 12),
    kpis: kpis.map((kpi) => ({ ...kpi, presentOn: addDays(today, -200) })),
    publication: publication.level === 'named' ? { level: 'named', memberIds: publication.organizations.map(memberIdOf) } : publication,
    validUntil: addDays(today, validDays - (number % 7) * 20),
    contact,
  }
}
