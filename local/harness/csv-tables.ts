import { somebodyOf } from './district.ts'
import { aoi, kei, type Person } from './people.ts'
import { of, sensors, takamatsu } from './sheets.ts'

/** The tables for spreadsheets that show what the writers of nasty-writers.ts write, and who reads them. */
export const planted: Readonly<Record<string, Person>> = {
  'projects/my-needs.csv': of(takamatsu, 'editor'),
  'projects/my-solutions.csv': of(sensors, 'editor'),
  'projects/needs/{needId}/questions.csv': of(sensors, 'editor'),
  'projects/saved-searches.csv': aoi,
  'projects/partnerships/{partnershipId}/progress.csv': of(takamatsu, 'editor'),
  'districts/districts/{districtId}/beneficiaries.csv': somebodyOf('amo'),
  'devices/my-devices.csv': kei,
}

const onlyFigures = [
  'devices/devices/{deviceId}/readings.csv',
  'devices/devices/{deviceId}/figures.csv',
  'devices/districts/{districtId}/figures.csv',
  'devices/devices/{deviceId}/anomalies.csv',
  'fees/municipalities/{localGovernmentCode}/years/{fiscalYear}/statement.csv',
  'members/statistics.csv',
  'projects/matching-quality.csv',
]

/** Ids, names of events, and JSON, which begins with a brace. */
const ofEvents = [
  'devices/audit.csv',
  'devices/devices/{deviceId}/events.csv',
  'districts/audit.csv',
  'fees/audit.csv',
  'members/audit.csv',
  'projects/audit.csv',
]

const ofTheProduct = ['registry/local-governments.csv']

/** The tables in which no text of a person can stand. */
export const withoutText: readonly string[] = [...onlyFigures, ...ofEvents, ...ofTheProduct]

/** The tables whose texts nobody in this city writes yet: whatever other tests read of them is judged like every CSV (judge.ts). */
export const unplanted: readonly string[] = [
  'devices/devices.csv',
  'devices/allowed-serials.csv',
  'devices/devices/{deviceId}/quarantine.csv',
  'devices/claims.csv',
  'districts/districts.csv',
  'districts/districts/{districtId}/levy-rolls/{referenceOn}/rows.csv',
  'districts/districts/{districtId}/scenarios/{scenarioId}/fees.csv',
  'districts/plans/{planId}/consents.csv',
  'fees/municipalities/{localGovernmentCode}/books/journal.csv',
  'fees/municipalities/{localGovernmentCode}/years/{fiscalYear}/reviewed-entries.csv',
  'members/applications.csv',
  'members/members.csv',
  'members/directory.csv',
  'notices/inbox.csv',
  'notices/failed-mails.csv',
  'projects/unanswered-needs.csv',
  'projects/needs.csv',
  'projects/solutions.csv',
  'projects/follows.csv',
  'projects/needs/{needId}/matches.csv',
  'projects/solutions/{solutionId}/matches.csv',
  'projects/my-proposals.csv',
  'projects/needs/{needId}/proposals.csv',
  'projects/needs/{needId}/invitations.csv',
  'projects/my-invitations.csv',
  'projects/panels/{panelId}/proposals.csv',
  'projects/panels/{panelId}/scores.csv',
  'projects/my-panels.csv',
  'projects/my-introductions.csv',
  'projects/partnerships/{partnershipId}/kpis.csv',
  'projects/my-partnerships.csv',
  'projects/cases.csv',
  'projects/my-cases.csv',
]
