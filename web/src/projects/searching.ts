import { useNavigate } from '@tanstack/react-router'
import type { Kind, SheetSearch } from './search-state.ts'

/** What a search page is given by its route: which kind of sheets, and what its address remembers. */
export type Searching = { readonly of: Kind; readonly search: SheetSearch }

/** Goes to the same search with something changed, and stays where the reader is. */
export const useSearching = (of: Kind) => {
  const navigate = useNavigate()
  return (search: SheetSearch) =>
    of === 'needs' ? void navigate({ to: '/needs', search, resetScroll: false }) : void navigate({ to: '/solutions', search, resetScroll: false })
}
