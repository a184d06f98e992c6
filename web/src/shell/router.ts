import { createRouter } from '@tanstack/react-router'
import { devicesPages } from '../devices/pages.ts'
import { districtsPages } from '../districts/pages.ts'
import { feesPages } from '../fees/pages.ts'
import { membersPages } from '../members/pages.ts'
import { noticesPages } from '../notices/pages.ts'
import { projectsPages } from '../projects/pages.ts'
import { Breakdown } from './breakdown.tsx'
import { inLocale, localeOf, withoutLocale } from './locale.ts'
import { shellPages } from './pages.ts'
import { root } from './root.ts'
import { parseSearch, stringifySearch } from './search.ts'

export const router = createRouter({
  // One line for each block.
  routeTree: root.addChildren([...shellPages, ...membersPages, ...noticesPages, ...projectsPages, ...districtsPages, ...devicesPages, ...feesPages]),
  scrollRestoration: true,
  parseSearch,
  stringifySearch,
  defaultErrorComponent: Breakdown,
  // Routes are written once; the language is taken from the address on the way in and put back on the way out.
  rewrite: {
    input: ({ url }) => {
      url.pathname = withoutLocale(url.pathname)
      return url
    },
    output: ({ url }) => {
      url.pathname = inLocale(localeOf(window.location.pathname), url.pathname)
      return url
    },
  },
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
