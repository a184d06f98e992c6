import type { Crumb } from '../../shell/breadcrumb.tsx'
import { useDistrictNames } from '../names.tsx'
import { useDeskTexts, useGrantTexts } from '../texts.ts'
import type { Grant } from './grant-queries.ts'
import { useIsOrganization } from './organization.ts'

/** The way down to the grants: of the district for its organization, of the municipality for everybody else. */
export const useGrantsWay = (grant: Pick<Grant, 'amoId' | 'districtId'>): readonly Crumb[] => {
  const { list } = useGrantTexts()
  const isOrganization = useIsOrganization(grant)
  return isOrganization
    ? [{ label: list.ofDistrictTitle, to: '/my-districts/$districtId/grants', params: { districtId: grant.districtId } }]
    : [{ label: list.title, to: '/fees/grants' }]
}

/** The way down to a page below a grant. */
export const useGrantWay = (grant: Pick<Grant, 'amoId' | 'districtId' | 'grantId' | 'fiscalYear'>): readonly Crumb[] => {
  const { list } = useGrantTexts()
  const desk = useDeskTexts()
  const nameOf = useDistrictNames([grant.districtId])
  const label = list.of(nameOf(grant.districtId), desk.year(grant.fiscalYear))
  return [...useGrantsWay(grant), { label, to: '/grants/$grantId', params: { grantId: grant.grantId } }]
}
