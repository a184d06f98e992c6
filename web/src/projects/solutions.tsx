import { getRouteApi } from '@tanstack/react-router'
import { SearchPage } from './search-page.tsx'

const route = getRouteApi('/solutions')

/** The solutions the reader may see. */
export const Solutions = () => <SearchPage of='solutions' search={route.useSearch()} />
