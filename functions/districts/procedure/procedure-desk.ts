import type { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import type { MunicipalSettings } from '../district/municipality-contract.ts'
import type { Furniture, WithHolidays } from '../furniture.ts'
import { type Calendar, usualClosedDays } from '../timeline/calendar.ts'

/** What holds where a municipality has said nothing. */
const usualSettings: MunicipalSettings = {
  closed: usualClosedDays,
  procedure: { hearingOnDemand: true, minorByOrdinance: [] },
  sessions: [],
  daysToNotice: 14,
}

/** The days and the settings of a municipality. */
export const calendarDesk = ({ store, holidays }: Pick<Furniture<'procedures'>, 'store'> & WithHolidays) => {
  const settingsOf = async (code: LocalGovernmentCode): Promise<MunicipalSettings> =>
    (await store.procedures.settings(code))?.settings ?? usualSettings
  return {
    settingsOf,
    calendarOf: async (code: LocalGovernmentCode): Promise<Calendar> => {
      const [{ closed }, days] = await Promise.all([settingsOf(code), holidays()])
      return { closed, holidays: days }
    },
  }
}
