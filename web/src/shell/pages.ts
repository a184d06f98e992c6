import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root } from './root.ts'
import { signInSearch } from './search.ts'

const top = createRoute({ getParentRoute: () => root, path: '/', component: lazyRouteComponent(() => import('./top.tsx'), 'Top') })
const help = createRoute({ getParentRoute: () => root, path: '/help', component: lazyRouteComponent(() => import('./help.tsx'), 'Help') })
const accessibility = createRoute({
  getParentRoute: () => root,
  path: '/accessibility',
  component: lazyRouteComponent(() => import('./accessibility.tsx'), 'Accessibility'),
})
const problem = createRoute({
  getParentRoute: () => root,
  path: '/problems/$block/$name',
  component: lazyRouteComponent(() => import('./problem-page.tsx'), 'ProblemPage'),
})
const reference = createRoute({
  getParentRoute: () => root,
  path: '/reference/$block',
  component: lazyRouteComponent(() => import('./reference/reference.tsx'), 'Reference'),
})
const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: signInSearch,
  component: lazyRouteComponent(() => import('./sign-in.tsx'), 'SignIn'),
})
const callback = createRoute({
  getParentRoute: () => root,
  path: '/callback',
  component: lazyRouteComponent(() => import('./callback.tsx'), 'Callback'),
})
const contact = createRoute({ getParentRoute: () => root, path: '/contact', component: lazyRouteComponent(() => import('./contact.tsx'), 'Contact') })
const privacy = createRoute({ getParentRoute: () => root, path: '/privacy', component: lazyRouteComponent(() => import('./privacy.tsx'), 'Privacy') })

export const shellPages = [top, help, accessibility, problem, reference, signIn, callback, contact, privacy] as const
