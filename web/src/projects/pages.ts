import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root } from '../shell/root.ts'
import { caseSearch, proposalsSearch, proposeSearch } from './partnering-search.ts'
import { compareSearch, needSearch, pageSearch, solutionSearch, unansweredSearch } from './search-state.ts'

const needs = createRoute({
  getParentRoute: () => root,
  path: '/needs',
  validateSearch: needSearch,
  component: lazyRouteComponent(() => import('./needs.tsx'), 'Needs'),
})
const need = createRoute({
  getParentRoute: () => root,
  path: '/needs/$needId',
  component: lazyRouteComponent(() => import('./need.tsx'), 'Need'),
})
const needMatches = createRoute({
  getParentRoute: () => root,
  path: '/needs/$needId/matches',
  validateSearch: pageSearch,
  component: lazyRouteComponent(() => import('./matches.tsx'), 'MatchesOfNeed'),
})
const matchPair = createRoute({
  getParentRoute: () => root,
  path: '/needs/$needId/matches/$solutionId',
  component: lazyRouteComponent(() => import('./match-pair.tsx'), 'MatchPair'),
})
const solutions = createRoute({
  getParentRoute: () => root,
  path: '/solutions',
  validateSearch: solutionSearch,
  component: lazyRouteComponent(() => import('./solutions.tsx'), 'Solutions'),
})
const solution = createRoute({
  getParentRoute: () => root,
  path: '/solutions/$solutionId',
  component: lazyRouteComponent(() => import('./solution.tsx'), 'Solution'),
})
const solutionMatches = createRoute({
  getParentRoute: () => root,
  path: '/solutions/$solutionId/matches',
  validateSearch: pageSearch,
  component: lazyRouteComponent(() => import('./matches.tsx'), 'MatchesOfSolution'),
})
const compare = createRoute({
  getParentRoute: () => root,
  path: '/compare',
  validateSearch: compareSearch,
  component: lazyRouteComponent(() => import('./compare.tsx'), 'Compare'),
})
const myNeeds = createRoute({
  getParentRoute: () => root,
  path: '/my-needs',
  validateSearch: pageSearch,
  component: lazyRouteComponent(() => import('./my-sheets.tsx'), 'MyNeeds'),
})
const mySolutions = createRoute({
  getParentRoute: () => root,
  path: '/my-solutions',
  validateSearch: pageSearch,
  component: lazyRouteComponent(() => import('./my-sheets.tsx'), 'MySolutions'),
})
const follows = createRoute({
  getParentRoute: () => root,
  path: '/follows',
  component: lazyRouteComponent(() => import('./follows.tsx'), 'Follows'),
})
const approvalRule = createRoute({
  getParentRoute: () => root,
  path: '/approval-rule',
  component: lazyRouteComponent(() => import('./approval-rule.tsx'), 'ApprovalRule'),
})
const editTasks = createRoute({
  getParentRoute: () => root,
  path: '/edit/$thing',
  component: lazyRouteComponent(() => import('./edit/tasks.tsx'), 'Tasks'),
})
const editTopic = createRoute({
  getParentRoute: () => root,
  path: '/edit/$thing/$topic',
  component: lazyRouteComponent(() => import('./edit/topic.tsx'), 'Topic'),
})
const editCheck = createRoute({
  getParentRoute: () => root,
  path: '/edit/$thing/check',
  component: lazyRouteComponent(() => import('./edit/check.tsx'), 'CheckAnswers'),
})
const matchingQuality = createRoute({
  getParentRoute: () => root,
  path: '/matching-quality',
  component: lazyRouteComponent(() => import('./matching-quality.tsx'), 'MatchingQuality'),
})
const unanswered = createRoute({
  getParentRoute: () => root,
  path: '/unanswered-needs',
  validateSearch: unansweredSearch,
  component: lazyRouteComponent(() => import('./unanswered.tsx'), 'Unanswered'),
})
const partnering = createRoute({
  getParentRoute: () => root,
  path: '/partnering',
  component: lazyRouteComponent(() => import('./partnering.tsx'), 'Partnering'),
})
const needPartnering = createRoute({
  getParentRoute: () => root,
  path: '/needs/$needId/partnering',
  component: lazyRouteComponent(() => import('./need-partnering.tsx'), 'NeedPartnering'),
})
const propose = createRoute({
  getParentRoute: () => root,
  path: '/needs/$needId/propose',
  validateSearch: proposeSearch,
  component: lazyRouteComponent(() => import('./proposal-start.tsx'), 'ProposalStart'),
})
const needProposals = createRoute({
  getParentRoute: () => root,
  path: '/needs/$needId/proposals',
  component: lazyRouteComponent(() => import('./proposals.tsx'), 'Proposals'),
})
const proposalCompare = createRoute({
  getParentRoute: () => root,
  path: '/needs/$needId/proposals/compare',
  validateSearch: proposalsSearch,
  component: lazyRouteComponent(() => import('./proposal-compare.tsx'), 'ProposalCompare'),
})
const panelForm = createRoute({
  getParentRoute: () => root,
  path: '/needs/$needId/panel',
  component: lazyRouteComponent(() => import('./panel-form.tsx'), 'PanelForm'),
})
const decision = createRoute({
  getParentRoute: () => root,
  path: '/needs/$needId/decision',
  component: lazyRouteComponent(() => import('./decision.tsx'), 'Decision'),
})
const matchIntroduction = createRoute({
  getParentRoute: () => root,
  path: '/introductions/$needId/$solutionId',
  component: lazyRouteComponent(() => import('./introduction.tsx'), 'MatchIntroduction'),
})
const caseIntroduction = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId/introductions/$memberId',
  component: lazyRouteComponent(() => import('./introduction.tsx'), 'CaseIntroduction'),
})
const proposal = createRoute({
  getParentRoute: () => root,
  path: '/proposals/$proposalId',
  component: lazyRouteComponent(() => import('./proposal.tsx'), 'Proposal'),
})
const proposalTasks = createRoute({
  getParentRoute: () => root,
  path: '/proposals/$proposalId/edit',
  component: lazyRouteComponent(() => import('./proposal-edit.tsx'), 'ProposalTasks'),
})
const proposalTopic = createRoute({
  getParentRoute: () => root,
  path: '/proposals/$proposalId/edit/$topic',
  component: lazyRouteComponent(() => import('./proposal-edit.tsx'), 'ProposalTopic'),
})
const proposalCheck = createRoute({
  getParentRoute: () => root,
  path: '/proposals/$proposalId/edit/check',
  component: lazyRouteComponent(() => import('./proposal-edit.tsx'), 'ProposalCheck'),
})
const newAgreement = createRoute({
  getParentRoute: () => root,
  path: '/proposals/$proposalId/agreement',
  component: lazyRouteComponent(() => import('./partnership-agreement.tsx'), 'NewAgreement'),
})
const panel = createRoute({
  getParentRoute: () => root,
  path: '/panels/$panelId',
  component: lazyRouteComponent(() => import('./panel.tsx'), 'Panel'),
})
const panelProposal = createRoute({
  getParentRoute: () => root,
  path: '/panels/$panelId/proposals/$number',
  component: lazyRouteComponent(() => import('./panel-score.tsx'), 'PanelProposal'),
})
const panelConsensus = createRoute({
  getParentRoute: () => root,
  path: '/panels/$panelId/consensus',
  component: lazyRouteComponent(() => import('./panel-consensus.tsx'), 'PanelConsensus'),
})
const partnership = createRoute({
  getParentRoute: () => root,
  path: '/partnerships/$partnershipId',
  component: lazyRouteComponent(() => import('./partnership.tsx'), 'Partnership'),
})
const changeAgreement = createRoute({
  getParentRoute: () => root,
  path: '/partnerships/$partnershipId/agreement',
  component: lazyRouteComponent(() => import('./partnership-agreement.tsx'), 'ChangeAgreement'),
})
const newCase = createRoute({
  getParentRoute: () => root,
  path: '/partnerships/$partnershipId/case',
  component: lazyRouteComponent(() => import('./case-edit.tsx'), 'NewCase'),
})
const cases = createRoute({
  getParentRoute: () => root,
  path: '/cases',
  validateSearch: caseSearch,
  component: lazyRouteComponent(() => import('./cases.tsx'), 'Cases'),
})
const toldCase = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId',
  component: lazyRouteComponent(() => import('./case.tsx'), 'Case'),
})
const changeCase = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId/edit',
  component: lazyRouteComponent(() => import('./case-edit.tsx'), 'ChangeCase'),
})

export const projectsPages = [
  needs,
  need,
  needMatches,
  matchPair,
  solutions,
  solution,
  solutionMatches,
  compare,
  myNeeds,
  mySolutions,
  follows,
  approvalRule,
  editTasks,
  editTopic,
  editCheck,
  matchingQuality,
  unanswered,
  partnering,
  needPartnering,
  propose,
  needProposals,
  proposalCompare,
  panelForm,
  decision,
  matchIntroduction,
  caseIntroduction,
  proposal,
  proposalTasks,
  proposalTopic,
  proposalCheck,
  newAgreement,
  panel,
  panelProposal,
  panelConsensus,
  partnership,
  changeAgreement,
  newCase,
  cases,
  toldCase,
  changeCase,
] as const
