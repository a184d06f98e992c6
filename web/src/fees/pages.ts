import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root } from '../shell/root.ts'
import { arrearsSearch, claimsSearch, cursorSearch, daySearch, districtSearch, journalSearch } from './search.ts'

const today = createRoute({ getParentRoute: () => root, path: '/fees', component: lazyRouteComponent(() => import('./desk/today.tsx'), 'Today') })
const officers = createRoute({
  getParentRoute: () => root,
  path: '/fees/officers',
  component: lazyRouteComponent(() => import('./desk/officers.tsx'), 'Officers'),
})
const levies = createRoute({
  getParentRoute: () => root,
  path: '/fees/levies',
  validateSearch: cursorSearch,
  component: lazyRouteComponent(() => import('./levy/levies.tsx'), 'Levies'),
})
const newLevy = createRoute({
  getParentRoute: () => root,
  path: '/fees/levies/new',
  component: lazyRouteComponent(() => import('./levy/new-levy.tsx'), 'NewLevy'),
})
const levy = createRoute({
  getParentRoute: () => root,
  path: '/fees/levies/$levyId',
  component: lazyRouteComponent(() => import('./levy/levy.tsx'), 'LevyPage'),
})
const claims = createRoute({
  getParentRoute: () => root,
  path: '/fees/claims',
  validateSearch: claimsSearch,
  component: lazyRouteComponent(() => import('./levy/claims.tsx'), 'Claims'),
})
const claim = createRoute({
  getParentRoute: () => root,
  path: '/fees/claims/$claimId',
  component: lazyRouteComponent(() => import('./levy/claim.tsx'), 'ClaimPage'),
})
const bank = createRoute({
  getParentRoute: () => root,
  path: '/fees/bank',
  validateSearch: cursorSearch,
  component: lazyRouteComponent(() => import('./bank/bank.tsx'), 'Bank'),
})
const bankFile = createRoute({
  getParentRoute: () => root,
  path: '/fees/bank/$bankFileId',
  component: lazyRouteComponent(() => import('./bank/bank-file.tsx'), 'BankFilePage'),
})
const review = createRoute({
  getParentRoute: () => root,
  path: '/fees/review',
  component: lazyRouteComponent(() => import('./bank/review.tsx'), 'Review'),
})
const clearings = createRoute({
  getParentRoute: () => root,
  path: '/fees/clearings',
  validateSearch: cursorSearch,
  component: lazyRouteComponent(() => import('./bank/clearings.tsx'), 'Clearings'),
})
const books = createRoute({
  getParentRoute: () => root,
  path: '/fees/books',
  validateSearch: journalSearch,
  component: lazyRouteComponent(() => import('./books/journal.tsx'), 'Journal'),
})
const day = createRoute({
  getParentRoute: () => root,
  path: '/fees/books/day',
  validateSearch: daySearch,
  component: lazyRouteComponent(() => import('./books/day.tsx'), 'Day'),
})
const closing = createRoute({
  getParentRoute: () => root,
  path: '/fees/books/closing',
  component: lazyRouteComponent(() => import('./books/closing.tsx'), 'Closing'),
})
const checks = createRoute({
  getParentRoute: () => root,
  path: '/fees/books/checks',
  component: lazyRouteComponent(() => import('./books/checks.tsx'), 'Checks'),
})
const terms = createRoute({
  getParentRoute: () => root,
  path: '/fees/notice-terms',
  component: lazyRouteComponent(() => import('./notice/terms.tsx'), 'Terms'),
})
const transfers = createRoute({
  getParentRoute: () => root,
  path: '/fees/transfers',
  component: lazyRouteComponent(() => import('./transfer/transfers.tsx'), 'Transfers'),
})
const refundTerms = createRoute({
  getParentRoute: () => root,
  path: '/fees/refund-terms',
  component: lazyRouteComponent(() => import('./refund/refund-terms.tsx'), 'RefundTermsPage'),
})
const returned = createRoute({
  getParentRoute: () => root,
  path: '/fees/returned-notices',
  component: lazyRouteComponent(() => import('./notice/returned.tsx'), 'Returned'),
})
const petitions = createRoute({
  getParentRoute: () => root,
  path: '/fees/petitions',
  validateSearch: cursorSearch,
  component: lazyRouteComponent(() => import('./petition/petitions.tsx'), 'Petitions'),
})
const arrears = createRoute({
  getParentRoute: () => root,
  path: '/fees/arrears',
  validateSearch: arrearsSearch,
  component: lazyRouteComponent(() => import('./arrears/arrears.tsx'), 'ArrearsPage'),
})
const collectionTerms = createRoute({
  getParentRoute: () => root,
  path: '/fees/collection-terms',
  validateSearch: districtSearch,
  component: lazyRouteComponent(() => import('./dunning/collection-terms.tsx'), 'CollectionTermsPage'),
})
const baseRates = createRoute({
  getParentRoute: () => root,
  path: '/fees/base-rates',
  component: lazyRouteComponent(() => import('./dunning/base-rates.tsx'), 'BaseRates'),
})
const dunnings = createRoute({
  getParentRoute: () => root,
  path: '/fees/dunnings',
  validateSearch: cursorSearch,
  component: lazyRouteComponent(() => import('./dunning/dunnings.tsx'), 'Dunnings'),
})
const dunning = createRoute({
  getParentRoute: () => root,
  path: '/fees/dunnings/$dunningId',
  component: lazyRouteComponent(() => import('./dunning/dunning.tsx'), 'DunningPage'),
})
const claimList = createRoute({
  getParentRoute: () => root,
  path: '/fees/claim-lists/$payerId',
  validateSearch: daySearch,
  component: lazyRouteComponent(() => import('./arrears/claim-list.tsx'), 'ClaimListPage'),
})
const writeOffs = createRoute({
  getParentRoute: () => root,
  path: '/fees/write-offs',
  component: lazyRouteComponent(() => import('./arrears/write-offs.tsx'), 'WriteOffs'),
})
const grants = createRoute({
  getParentRoute: () => root,
  path: '/fees/grants',
  validateSearch: cursorSearch,
  component: lazyRouteComponent(() => import('./grant/grants.tsx'), 'Grants'),
})
const grant = createRoute({
  getParentRoute: () => root,
  path: '/grants/$grantId',
  component: lazyRouteComponent(() => import('./grant/grant.tsx'), 'GrantPage'),
})
const districtGrants = createRoute({
  getParentRoute: () => root,
  path: '/my-districts/$districtId/grants',
  component: lazyRouteComponent(() => import('./grant/grants.tsx'), 'DistrictGrants'),
})
const newGrant = createRoute({
  getParentRoute: () => root,
  path: '/my-districts/$districtId/grants/new',
  component: lazyRouteComponent(() => import('./grant/new-grant.tsx'), 'NewGrant'),
})
const grantExpense = createRoute({
  getParentRoute: () => root,
  path: '/grants/$grantId/expense',
  component: lazyRouteComponent(() => import('./grant/new-expense.tsx'), 'NewExpense'),
})
const grantReport = createRoute({
  getParentRoute: () => root,
  path: '/grants/$grantId/report',
  component: lazyRouteComponent(() => import('./grant/report-grant.tsx'), 'ReportGrant'),
})
const grantTransfer = createRoute({
  getParentRoute: () => root,
  path: '/grants/$grantId/transfer',
  component: lazyRouteComponent(() => import('./grant/transfer-grant.tsx'), 'TransferGrant'),
})
const determination = createRoute({
  getParentRoute: () => root,
  path: '/grants/$grantId/determination',
  component: lazyRouteComponent(() => import('./grant/determination.tsx'), 'Determination'),
})
const planClosing = createRoute({
  getParentRoute: () => root,
  path: '/fees/grants/districts/$districtId',
  component: lazyRouteComponent(() => import('./grant/plan-closing.tsx'), 'PlanClosingPage'),
})
const year = createRoute({
  getParentRoute: () => root,
  path: '/fees/books/years/$fiscalYear',
  component: lazyRouteComponent(() => import('./books/year.tsx'), 'YearPage'),
})
const accounts = createRoute({
  getParentRoute: () => root,
  path: '/districts/$districtId/accounts',
  component: lazyRouteComponent(() => import('./public/accounts.tsx'), 'Accounts'),
})
const totals = createRoute({
  getParentRoute: () => root,
  path: '/my-districts/$districtId/totals',
  component: lazyRouteComponent(() => import('./public/totals.tsx'), 'Totals'),
})
const myLevies = createRoute({
  getParentRoute: () => root,
  path: '/my-levies',
  component: lazyRouteComponent(() => import('./public/my-levies.tsx'), 'MyLevies'),
})
const myLevy = createRoute({
  getParentRoute: () => root,
  path: '/my-levies/$payerId',
  component: lazyRouteComponent(() => import('./public/my-levy.tsx'), 'MyLevy'),
})

/** The pages of a municipality's money, and what payers, organizations and everybody see of it. */
export const feesPages = [
  today,
  officers,
  levies,
  newLevy,
  levy,
  claims,
  claim,
  bank,
  bankFile,
  review,
  clearings,
  books,
  day,
  closing,
  checks,
  terms,
  transfers,
  refundTerms,
  returned,
  petitions,
  arrears,
  collectionTerms,
  baseRates,
  dunnings,
  dunning,
  claimList,
  writeOffs,
  grants,
  grant,
  districtGrants,
  newGrant,
  grantExpense,
  grantReport,
  grantTransfer,
  determination,
  planClosing,
  year,
  accounts,
  totals,
  myLevies,
  myLevy,
] as const
