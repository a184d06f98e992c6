import { amoPages } from './amo-pages.ts'
import { cityPages } from './city-pages.ts'

/** The pages of who manages an area, and those of its municipality, its beneficiaries and everybody. */
export const districtsPages = [...amoPages, ...cityPages] as const
