import { area as squareMetresOf } from '@turf/area'
import { kinks } from '@turf/kinks'
import { areaNotSound } from '../problems.ts'
import type { Area } from './district-contract.ts'

/** A district is walked through: what is larger than a hundred square kilometres was drawn by mistake. */
const most = 100_000_000

/** How large an area is, in whole square metres; refused where its border crosses itself or it holds nothing. */
export const measured = (area: Area): number => {
  const squareMetres = Math.round(squareMetresOf(area))
  if (squareMetres === 0) throw areaNotSound({ fault: 'empty' })
  if (squareMetres > most) throw areaNotSound({ fault: 'too-large' })
  if (kinks(area).features.length > 0) throw areaNotSound({ fault: 'crosses-itself' })
  return squareMetres
}
