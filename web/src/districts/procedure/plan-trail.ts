import type { Crumb } from '../../shell/breadcrumb.tsx'
import type { PlanView } from '../city-queries.ts'
import { usePublicTexts } from '../public/texts.ts'
import { useProcedureTexts } from './texts.ts'

/** The way from the districts to a page of one plan. */
export const usePlanTrail = ({ planId, districtId }: Pick<PlanView, 'planId' | 'districtId'>): readonly Crumb[] => {
  const { list } = usePublicTexts()
  const texts = useProcedureTexts()
  return [
    { label: list.title, to: '/districts' },
    { label: texts.district, to: '/districts/$districtId', params: { districtId } },
    { label: texts.title, to: '/plans/$planId/procedure', params: { planId } },
  ]
}
