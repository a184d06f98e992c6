import { somebodyOf } from './district.ts'
import { moneyPeople } from './fees-city.ts'
import { aoi, kei, type Person } from './people.ts'
import { of, sensors, takamatsu } from './sheets.ts'

/** Who writes a text that can be read again, and whether it can be done only once. */
type Writer = { readonly who: Person; readonly once?: true }

const city = of(takamatsu, 'editor')
const business = of(sensors, 'editor')
const amo = somebodyOf('amo')
const { treasurer, revenue } = moneyPeople

export const writers: Readonly<Record<string, Writer>> = {
  'PUT members/applications/{applicationId}/acts/{actId}': { who: kei },
  'PUT members/drafts/{applicationId}': { who: aoi },
  'PUT projects/needs/{needId}': { who: city },
  'PUT projects/drafts/{thing}': { who: business },
  'PUT projects/solutions/{solutionId}': { who: business },
  'PUT projects/needs/{needId}/questions/{questionId}': { who: business },
  'PUT projects/saved-searches/{searchId}': { who: aoi },
  'PUT projects/partnerships/{partnershipId}/progress/{progressId}': { who: city },
  'PUT districts/districts/{districtId}': { who: amo },
  'PUT districts/districts/{districtId}/acts/{actId}': { who: city },
  'PUT districts/plans/{planId}': { who: amo },
  'PUT districts/districts/{districtId}/ordinances/{ordinanceId}': { who: city, once: true },
  'PUT districts/districts/{districtId}/beneficiaries/{beneficiaryId}': { who: amo },
  'PUT districts/districts/{districtId}/roll-imports/{importId}': { who: amo },
  'PUT districts/districts/{districtId}/scenarios/{scenarioId}': { who: city },
  'PUT districts/plans/{planId}/documents/{documentId}': { who: city },
  'PUT devices/devices/{deviceId}': { who: kei },
  'PUT fees/levies/{levyId}': { who: city },
  'PUT fees/municipalities/{localGovernmentCode}/bank-accounts/{bankAccountId}': { who: treasurer },
  'PUT fees/municipalities/{localGovernmentCode}/notice-terms/acts/{actId}': { who: revenue },
  'PUT fees/municipalities/{localGovernmentCode}/collection-terms/{districtId}/acts/{actId}': { who: revenue },
  'PUT fees/municipalities/{localGovernmentCode}/refund-terms/acts/{actId}': { who: revenue },
  'PUT fees/payers/{payerId}/petitions/{petitionId}': { who: city },
  'PUT fees/base-rates/acts/{actId}': { who: kei, once: true },
}
