import { getRouteApi } from '@tanstack/react-router'
import { SearchPage } from './search-page.tsx'

const route = getRouteApi('/needs')

/** The needs the reader may see. */
export const Needs = () => <SearchPage of='needs' search={route.useSearch()} />
