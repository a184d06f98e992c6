import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root } from '../shell/root.ts'
import { comparisonSearch, cursorSearch, ruleSearch } from './search.ts'

const myDistricts = createRoute({
  getParentRoute: () => root,
  path: '/my-districts',
  validateSearch: cursorSearch,
  component: lazyRouteComponent(() => import('./district/my-districts.tsx'), 'MyDistricts'),
})
const newDistrict = createRoute({
  getParentRoute: () => root,
  path: '/my-districts/new',
  component: lazyRouteComponent(() => import('./district/district-form.tsx'), 'NewDistrict'),
})
const district = createRoute({
  getParentRoute: () => root,
  path: '/my-districts/$districtId',
  component: lazyRouteComponent(() => import('./district/district.tsx'), 'District'),
})
const editDistrict = createRoute({
  getParentRoute: () => root,
  path: '/my-districts/$districtId/edit',
  component: lazyRouteComponent(() => import('./district/district-form.tsx'), 'EditDistrict'),
})

const plan = createRoute({
  getParentRoute: () => root,
  path: '/plans/$planId',
  component: lazyRouteComponent(() => import('./plan/plan.tsx'), 'Plan'),
})
const planTopic = createRoute({
  getParentRoute: () => root,
  path: '/plans/$planId/edit/$topic',
  component: lazyRouteComponent(() => import('./plan/topic.tsx'), 'PlanTopic'),
})
const planVersions = createRoute({
  getParentRoute: () => root,
  path: '/plans/$planId/versions',
  component: lazyRouteComponent(() => import('./plan/versions.tsx'), 'PlanVersions'),
})
const planYears = createRoute({
  getParentRoute: () => root,
  path: '/plans/$planId/years',
  component: lazyRouteComponent(() => import('./plan/years.tsx'), 'PlanYears'),
})
const planYear = createRoute({
  getParentRoute: () => root,
  path: '/plans/$planId/years/$fiscalYear',
  component: lazyRouteComponent(() => import('./plan/year.tsx'), 'PlanYear'),
})
const roll = createRoute({
  getParentRoute: () => root,
  path: '/my-districts/$districtId/roll',
  component: lazyRouteComponent(() => import('./roll/roll.tsx'), 'Roll'),
})
const newBusiness = createRoute({
  getParentRoute: () => root,
  path: '/my-districts/$districtId/roll/new',
  component: lazyRouteComponent(() => import('./roll/business-form.tsx'), 'NewBusiness'),
})
const business = createRoute({
  getParentRoute: () => root,
  path: '/my-districts/$districtId/roll/$beneficiaryId',
  component: lazyRouteComponent(() => import('./roll/business.tsx'), 'Business'),
})
const editBusiness = createRoute({
  getParentRoute: () => root,
  path: '/my-districts/$districtId/roll/$beneficiaryId/edit',
  component: lazyRouteComponent(() => import('./roll/business-form.tsx'), 'EditBusiness'),
})
const imports = createRoute({
  getParentRoute: () => root,
  path: '/my-districts/$districtId/imports',
  component: lazyRouteComponent(() => import('./roll/imports.tsx'), 'Imports'),
})
const rollImport = createRoute({
  getParentRoute: () => root,
  path: '/my-districts/$districtId/imports/$importId',
  component: lazyRouteComponent(() => import('./roll/import.tsx'), 'Import'),
})
const levyRolls = createRoute({
  getParentRoute: () => root,
  path: '/my-districts/$districtId/levy-rolls',
  component: lazyRouteComponent(() => import('./roll/levy-rolls.tsx'), 'LevyRolls'),
})
const fees = createRoute({
  getParentRoute: () => root,
  path: '/my-districts/$districtId/fees',
  component: lazyRouteComponent(() => import('./fee/fees.tsx'), 'Fees'),
})
const newFeeRule = createRoute({
  getParentRoute: () => root,
  path: '/my-districts/$districtId/fees/new',
  validateSearch: ruleSearch,
  component: lazyRouteComponent(() => import('./fee/rule-form.tsx'), 'NewFeeRule'),
})
const feeRule = createRoute({
  getParentRoute: () => root,
  path: '/my-districts/$districtId/fees/$feeRuleId',
  component: lazyRouteComponent(() => import('./fee/rule.tsx'), 'FeeRulePage'),
})
const scenario = createRoute({
  getParentRoute: () => root,
  path: '/my-districts/$districtId/scenarios/$scenarioId',
  validateSearch: cursorSearch,
  component: lazyRouteComponent(() => import('./fee/scenario.tsx'), 'ScenarioPage'),
})
const scenarioFee = createRoute({
  getParentRoute: () => root,
  path: '/my-districts/$districtId/scenarios/$scenarioId/$beneficiaryId',
  component: lazyRouteComponent(() => import('./fee/scenario-fee.tsx'), 'ScenarioFee'),
})
const comparison = createRoute({
  getParentRoute: () => root,
  path: '/my-districts/$districtId/comparison',
  validateSearch: comparisonSearch,
  component: lazyRouteComponent(() => import('./fee/comparison.tsx'), 'ComparisonPage'),
})

/** The pages of who manages an area. */
export const amoPages = [
  myDistricts,
  newDistrict,
  district,
  editDistrict,
  plan,
  planTopic,
  planVersions,
  planYears,
  planYear,
  roll,
  newBusiness,
  business,
  editBusiness,
  imports,
  rollImport,
  levyRolls,
  fees,
  newFeeRule,
  feeRule,
  scenario,
  scenarioFee,
  comparison,
] as const
