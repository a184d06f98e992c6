import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root } from '../shell/root.ts'
import { districtsSearch, matterSearch, paperSearch } from './city-search.ts'

const districts = createRoute({
  getParentRoute: () => root,
  path: '/districts',
  validateSearch: districtsSearch,
  component: lazyRouteComponent(() => import('./public/districts.tsx'), 'Districts'),
})
const district = createRoute({
  getParentRoute: () => root,
  path: '/districts/$districtId',
  component: lazyRouteComponent(() => import('./public/district.tsx'), 'District'),
})
const ordinances = createRoute({
  getParentRoute: () => root,
  path: '/districts/$districtId/ordinances',
  component: lazyRouteComponent(() => import('./ordinance/ordinances.tsx'), 'Ordinances'),
})
const newOrdinance = createRoute({
  getParentRoute: () => root,
  path: '/districts/$districtId/ordinances/new',
  component: lazyRouteComponent(() => import('./ordinance/enact.tsx'), 'Enact'),
})
const ordinanceDraft = createRoute({
  getParentRoute: () => root,
  path: '/plans/$planId/ordinance-draft',
  component: lazyRouteComponent(() => import('./ordinance/draft.tsx'), 'OrdinanceDraft'),
})
const procedure = createRoute({
  getParentRoute: () => root,
  path: '/plans/$planId/procedure',
  component: lazyRouteComponent(() => import('./procedure/procedure.tsx'), 'Procedure'),
})
const documents = createRoute({
  getParentRoute: () => root,
  path: '/plans/$planId/documents',
  component: lazyRouteComponent(() => import('./procedure/documents.tsx'), 'Documents'),
})
const opinions = createRoute({
  getParentRoute: () => root,
  path: '/plans/$planId/opinions',
  component: lazyRouteComponent(() => import('./procedure/opinions.tsx'), 'Opinions'),
})
const change = createRoute({
  getParentRoute: () => root,
  path: '/plans/$planId/change',
  component: lazyRouteComponent(() => import('./procedure/change.tsx'), 'Change'),
})
const settings = createRoute({
  getParentRoute: () => root,
  path: '/procedure-settings',
  component: lazyRouteComponent(() => import('./procedure/settings.tsx'), 'ProcedureSettings'),
})
const collection = createRoute({
  getParentRoute: () => root,
  path: '/plans/$planId/consents',
  validateSearch: matterSearch,
  component: lazyRouteComponent(() => import('./consent/collection.tsx'), 'Collection'),
})
const evidence = createRoute({
  getParentRoute: () => root,
  path: '/plans/$planId/consents/evidence',
  validateSearch: matterSearch,
  component: lazyRouteComponent(() => import('./consent/evidence.tsx'), 'Evidence'),
})
const visits = createRoute({
  getParentRoute: () => root,
  path: '/plans/$planId/consents/visits',
  component: lazyRouteComponent(() => import('./consent/visits.tsx'), 'Visits'),
})
const paper = createRoute({
  getParentRoute: () => root,
  path: '/plans/$planId/consents/paper',
  validateSearch: paperSearch,
  component: lazyRouteComponent(() => import('./consent/paper.tsx'), 'Paper'),
})
const myFees = createRoute({
  getParentRoute: () => root,
  path: '/my-fees',
  component: lazyRouteComponent(() => import('./consent/my-fees.tsx'), 'MyFees'),
})
const myFee = createRoute({
  getParentRoute: () => root,
  path: '/my-fees/$planId',
  component: lazyRouteComponent(() => import('./consent/my-fee.tsx'), 'MyFee'),
})

/** The pages of the municipality, the beneficiaries and everybody. */
export const cityPages = [
  districts,
  district,
  ordinances,
  newOrdinance,
  ordinanceDraft,
  procedure,
  documents,
  opinions,
  change,
  settings,
  collection,
  evidence,
  visits,
  paper,
  myFees,
  myFee,
] as const
