import { useQuery } from '@tanstack/react-query'
import type { Crumb } from '../shell/breadcrumb.tsx'
import { useLocale } from '../shell/locale.ts'
import { useShell } from '../shell/shell.ts'
import { districtQuery, type PlanView } from './queries.ts'
import { useDistrictTexts } from './texts.ts'

/** The way down to a district. */
export const useDistrictTrail = (districtId: string): readonly Crumb[] => {
  const texts = useDistrictTexts()
  const locale = useLocale()
  const { data } = useQuery(districtQuery(useShell(), districtId))
  const name = data && ((locale === 'en' && data.nameEn) || data.name)
  return [
    { label: texts.mine.title, to: '/my-districts' },
    ...(name === undefined ? [] : [{ label: name, to: '/my-districts/$districtId' as const, params: { districtId } }]),
  ]
}

/** The way down to a plan. */
export const usePlanTrail = ({ planId, districtId, name }: Pick<PlanView, 'planId' | 'districtId' | 'name'>): readonly Crumb[] => [
  ...useDistrictTrail(districtId),
  { label: name, to: '/plans/$planId', params: { planId } },
]
