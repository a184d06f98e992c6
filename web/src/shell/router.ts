import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { inboxSearch, settingsSearch, templatesSearch } from '../notices/search.ts'
import { caseSearch, proposalsSearch, proposeSearch } from '../projects/partnering-search.ts'
import { compareSearch, needSearch, pageSearch, solutionSearch, unansweredSearch } from '../projects/search-state.ts'
import { Breakdown } from './breakdown.tsx'
import { Frame } from './frame.tsx'
import { inLocale, localeOf, withoutLocale } from './locale.ts'
import { NotFound } from './not-found.tsx'
import { auditSearch, directorySearch, membersSearch, parseSearch, queueSearch, signInSearch, statisticsSearch, stringifySearch } from './search.ts'

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound, errorComponent: Breakdown })

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

const directory = createRoute({
  getParentRoute: () => root,
  path: '/directory',
  validateSearch: directorySearch,
  component: lazyRouteComponent(() => import('../members/directory.tsx'), 'Directory'),
})
const member = createRoute({
  getParentRoute: () => root,
  path: '/directory/$memberId',
  component: lazyRouteComponent(() => import('../members/member.tsx'), 'Member'),
})
const apply = createRoute({
  getParentRoute: () => root,
  path: '/apply',
  component: lazyRouteComponent(() => import('../members/apply/start.tsx'), 'Start'),
})
const applyTasks = createRoute({
  getParentRoute: () => root,
  path: '/apply/$applicationId',
  component: lazyRouteComponent(() => import('../members/apply/tasks.tsx'), 'Tasks'),
})
const applyTopic = createRoute({
  getParentRoute: () => root,
  path: '/apply/$applicationId/$topic',
  component: lazyRouteComponent(() => import('../members/apply/topic.tsx'), 'Topic'),
})
const applyCheck = createRoute({
  getParentRoute: () => root,
  path: '/apply/$applicationId/check',
  component: lazyRouteComponent(() => import('../members/apply/check.tsx'), 'CheckAnswers'),
})
const applyDone = createRoute({
  getParentRoute: () => root,
  path: '/apply/$applicationId/done',
  component: lazyRouteComponent(() => import('../members/apply/done.tsx'), 'Done'),
})
const myApplications = createRoute({
  getParentRoute: () => root,
  path: '/my-applications',
  component: lazyRouteComponent(() => import('../members/my-applications.tsx'), 'MyApplications'),
})
const queue = createRoute({
  getParentRoute: () => root,
  path: '/applications',
  validateSearch: queueSearch,
  component: lazyRouteComponent(() => import('../members/queue.tsx'), 'Queue'),
})
const application = createRoute({
  getParentRoute: () => root,
  path: '/applications/$applicationId',
  component: lazyRouteComponent(() => import('../members/case.tsx'), 'Case'),
})
const audit = createRoute({
  getParentRoute: () => root,
  path: '/audit',
  validateSearch: auditSearch,
  component: lazyRouteComponent(() => import('../members/audit.tsx'), 'Audit'),
})
const parked = createRoute({
  getParentRoute: () => root,
  path: '/parked-deliveries',
  component: lazyRouteComponent(() => import('../members/parked.tsx'), 'Parked'),
})

const contact = createRoute({ getParentRoute: () => root, path: '/contact', component: lazyRouteComponent(() => import('./contact.tsx'), 'Contact') })
const privacy = createRoute({ getParentRoute: () => root, path: '/privacy', component: lazyRouteComponent(() => import('./privacy.tsx'), 'Privacy') })
const statistics = createRoute({
  getParentRoute: () => root,
  path: '/statistics',
  validateSearch: statisticsSearch,
  component: lazyRouteComponent(() => import('../members/statistics.tsx'), 'Statistics'),
})
const allMembers = createRoute({
  getParentRoute: () => root,
  path: '/members',
  validateSearch: membersSearch,
  component: lazyRouteComponent(() => import('../members/all-members.tsx'), 'AllMembers'),
})
const standing = createRoute({
  getParentRoute: () => root,
  path: '/members/$memberId',
  component: lazyRouteComponent(() => import('../members/standing.tsx'), 'Standing'),
})
const invitations = createRoute({
  getParentRoute: () => root,
  path: '/invitations',
  component: lazyRouteComponent(() => import('../members/belong/my-invitations.tsx'), 'MyInvitations'),
})
const myMember = createRoute({
  getParentRoute: () => root,
  path: '/my-member',
  component: lazyRouteComponent(() => import('../members/belong/my-member.tsx'), 'MyMember'),
})
const myMemberDetails = createRoute({
  getParentRoute: () => root,
  path: '/my-member/details',
  component: lazyRouteComponent(() => import('../members/belong/details-form.tsx'), 'DetailsForm'),
})
const myMemberPeople = createRoute({
  getParentRoute: () => root,
  path: '/my-member/people',
  component: lazyRouteComponent(() => import('../members/belong/people.tsx'), 'People'),
})
const myMemberPerson = createRoute({
  getParentRoute: () => root,
  path: '/my-member/people/$personId',
  component: lazyRouteComponent(() => import('../members/belong/person.tsx'), 'Person'),
})
const myMemberTerms = createRoute({
  getParentRoute: () => root,
  path: '/my-member/terms',
  component: lazyRouteComponent(() => import('../members/belong/terms.tsx'), 'MemberTerms'),
})
const myMemberLeave = createRoute({
  getParentRoute: () => root,
  path: '/my-member/leave',
  component: lazyRouteComponent(() => import('../members/belong/leave.tsx'), 'Leave'),
})

const rechecks = createRoute({
  getParentRoute: () => root,
  path: '/rechecks',
  component: lazyRouteComponent(() => import('../members/rechecks.tsx'), 'Rechecks'),
})
const recheck = createRoute({
  getParentRoute: () => root,
  path: '/rechecks/$recheckId',
  component: lazyRouteComponent(() => import('../members/recheck.tsx'), 'Recheck'),
})
const stuck = createRoute({
  getParentRoute: () => root,
  path: '/stuck',
  component: lazyRouteComponent(() => import('../members/stuck.tsx'), 'Stuck'),
})
const myData = createRoute({
  getParentRoute: () => root,
  path: '/my-data',
  component: lazyRouteComponent(() => import('../members/my-data.tsx'), 'MyData'),
})

const inbox = createRoute({
  getParentRoute: () => root,
  path: '/notices',
  validateSearch: inboxSearch,
  component: lazyRouteComponent(() => import('../notices/inbox.tsx'), 'Inbox'),
})
const noticeSettings = createRoute({
  getParentRoute: () => root,
  path: '/notices/settings',
  validateSearch: settingsSearch,
  component: lazyRouteComponent(() => import('../notices/preferences.tsx'), 'Preferences'),
})
const noticeTemplates = createRoute({
  getParentRoute: () => root,
  path: '/notices/templates',
  validateSearch: templatesSearch,
  component: lazyRouteComponent(() => import('../notices/templates.tsx'), 'Templates'),
})
const failedMails = createRoute({
  getParentRoute: () => root,
  path: '/notices/failed-mails',
  component: lazyRouteComponent(() => import('../notices/failed-mails.tsx'), 'FailedMails'),
})

const needs = createRoute({
  getParentRoute: () => root,
  path: '/needs',
  validateSearch: needSearch,
  component: lazyRouteComponent(() => import('../projects/needs.tsx'), 'Needs'),
})
const need = createRoute({
  getParentRoute: () => root,
  path: '/needs/$needId',
  component: lazyRouteComponent(() => import('../projects/need.tsx'), 'Need'),
})
const needMatches = createRoute({
  getParentRoute: () => root,
  path: '/needs/$needId/matches',
  validateSearch: pageSearch,
  component: lazyRouteComponent(() => import('../projects/matches.tsx'), 'MatchesOfNeed'),
})
const matchPair = createRoute({
  getParentRoute: () => root,
  path: '/needs/$needId/matches/$solutionId',
  component: lazyRouteComponent(() => import('../projects/match-pair.tsx'), 'MatchPair'),
})
const solutions = createRoute({
  getParentRoute: () => root,
  path: '/solutions',
  validateSearch: solutionSearch,
  component: lazyRouteComponent(() => import('../projects/solutions.tsx'), 'Solutions'),
})
const solution = createRoute({
  getParentRoute: () => root,
  path: '/solutions/$solutionId',
  component: lazyRouteComponent(() => import('../projects/solution.tsx'), 'Solution'),
})
const solutionMatches = createRoute({
  getParentRoute: () => root,
  path: '/solutions/$solutionId/matches',
  validateSearch: pageSearch,
  component: lazyRouteComponent(() => import('../projects/matches.tsx'), 'MatchesOfSolution'),
})
const compare = createRoute({
  getParentRoute: () => root,
  path: '/compare',
  validateSearch: compareSearch,
  component: lazyRouteComponent(() => import('../projects/compare.tsx'), 'Compare'),
})
const myNeeds = createRoute({
  getParentRoute: () => root,
  path: '/my-needs',
  validateSearch: pageSearch,
  component: lazyRouteComponent(() => import('../projects/my-sheets.tsx'), 'MyNeeds'),
})
const mySolutions = createRoute({
  getParentRoute: () => root,
  path: '/my-solutions',
  validateSearch: pageSearch,
  component: lazyRouteComponent(() => import('../projects/my-sheets.tsx'), 'MySolutions'),
})
const follows = createRoute({
  getParentRoute: () => root,
  path: '/follows',
  component: lazyRouteComponent(() => import('../projects/follows.tsx'), 'Follows'),
})
const approvalRule = createRoute({
  getParentRoute: () => root,
  path: '/approval-rule',
  component: lazyRouteComponent(() => import('../projects/approval-rule.tsx'), 'ApprovalRule'),
})
const editTasks = createRoute({
  getParentRoute: () => root,
  path: '/edit/$thing',
  component: lazyRouteComponent(() => import('../projects/edit/tasks.tsx'), 'Tasks'),
})
const editTopic = createRoute({
  getParentRoute: () => root,
  path: '/edit/$thing/$topic',
  component: lazyRouteComponent(() => import('../projects/edit/topic.tsx'), 'Topic'),
})
const editCheck = createRoute({
  getParentRoute: () => root,
  path: '/edit/$thing/check',
  component: lazyRouteComponent(() => import('../projects/edit/check.tsx'), 'CheckAnswers'),
})
const matchingQuality = createRoute({
  getParentRoute: () => root,
  path: '/matching-quality',
  component: lazyRouteComponent(() => import('../projects/matching-quality.tsx'), 'MatchingQuality'),
})
const unanswered = createRoute({
  getParentRoute: () => root,
  path: '/unanswered-needs',
  validateSearch: unansweredSearch,
  component: lazyRouteComponent(() => import('../projects/unanswered.tsx'), 'Unanswered'),
})

const partnering = createRoute({
  getParentRoute: () => root,
  path: '/partnering',
  component: lazyRouteComponent(() => import('../projects/partnering.tsx'), 'Partnering'),
})
const needPartnering = createRoute({
  getParentRoute: () => root,
  path: '/needs/$needId/partnering',
  component: lazyRouteComponent(() => import('../projects/need-partnering.tsx'), 'NeedPartnering'),
})
const propose = createRoute({
  getParentRoute: () => root,
  path: '/needs/$needId/propose',
  validateSearch: proposeSearch,
  component: lazyRouteComponent(() => import('../projects/proposal-start.tsx'), 'ProposalStart'),
})
const needProposals = createRoute({
  getParentRoute: () => root,
  path: '/needs/$needId/proposals',
  component: lazyRouteComponent(() => import('../projects/proposals.tsx'), 'Proposals'),
})
const proposalCompare = createRoute({
  getParentRoute: () => root,
  path: '/needs/$needId/proposals/compare',
  validateSearch: proposalsSearch,
  component: lazyRouteComponent(() => import('../projects/proposal-compare.tsx'), 'ProposalCompare'),
})
const panelForm = createRoute({
  getParentRoute: () => root,
  path: '/needs/$needId/panel',
  component: lazyRouteComponent(() => import('../projects/panel-form.tsx'), 'PanelForm'),
})
const decision = createRoute({
  getParentRoute: () => root,
  path: '/needs/$needId/decision',
  component: lazyRouteComponent(() => import('../projects/decision.tsx'), 'Decision'),
})
const matchIntroduction = createRoute({
  getParentRoute: () => root,
  path: '/introductions/$needId/$solutionId',
  component: lazyRouteComponent(() => import('../projects/introduction.tsx'), 'MatchIntroduction'),
})
const caseIntroduction = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId/introductions/$memberId',
  component: lazyRouteComponent(() => import('../projects/introduction.tsx'), 'CaseIntroduction'),
})
const proposal = createRoute({
  getParentRoute: () => root,
  path: '/proposals/$proposalId',
  component: lazyRouteComponent(() => import('../projects/proposal.tsx'), 'Proposal'),
})
const proposalTasks = createRoute({
  getParentRoute: () => root,
  path: '/proposals/$proposalId/edit',
  component: lazyRouteComponent(() => import('../projects/proposal-edit.tsx'), 'ProposalTasks'),
})
const proposalTopic = createRoute({
  getParentRoute: () => root,
  path: '/proposals/$proposalId/edit/$topic',
  component: lazyRouteComponent(() => import('../projects/proposal-edit.tsx'), 'ProposalTopic'),
})
const proposalCheck = createRoute({
  getParentRoute: () => root,
  path: '/proposals/$proposalId/edit/check',
  component: lazyRouteComponent(() => import('../projects/proposal-edit.tsx'), 'ProposalCheck'),
})
const newAgreement = createRoute({
  getParentRoute: () => root,
  path: '/proposals/$proposalId/agreement',
  component: lazyRouteComponent(() => import('../projects/partnership-agreement.tsx'), 'NewAgreement'),
})
const panel = createRoute({
  getParentRoute: () => root,
  path: '/panels/$panelId',
  component: lazyRouteComponent(() => import('../projects/panel.tsx'), 'Panel'),
})
const panelProposal = createRoute({
  getParentRoute: () => root,
  path: '/panels/$panelId/proposals/$number',
  component: lazyRouteComponent(() => import('../projects/panel-score.tsx'), 'PanelProposal'),
})
const panelConsensus = createRoute({
  getParentRoute: () => root,
  path: '/panels/$panelId/consensus',
  component: lazyRouteComponent(() => import('../projects/panel-consensus.tsx'), 'PanelConsensus'),
})
const partnership = createRoute({
  getParentRoute: () => root,
  path: '/partnerships/$partnershipId',
  component: lazyRouteComponent(() => import('../projects/partnership.tsx'), 'Partnership'),
})
const changeAgreement = createRoute({
  getParentRoute: () => root,
  path: '/partnerships/$partnershipId/agreement',
  component: lazyRouteComponent(() => import('../projects/partnership-agreement.tsx'), 'ChangeAgreement'),
})
const newCase = createRoute({
  getParentRoute: () => root,
  path: '/partnerships/$partnershipId/case',
  component: lazyRouteComponent(() => import('../projects/case-edit.tsx'), 'NewCase'),
})
const cases = createRoute({
  getParentRoute: () => root,
  path: '/cases',
  validateSearch: caseSearch,
  component: lazyRouteComponent(() => import('../projects/cases.tsx'), 'Cases'),
})
const toldCase = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId',
  component: lazyRouteComponent(() => import('../projects/case.tsx'), 'Case'),
})
const changeCase = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId/edit',
  component: lazyRouteComponent(() => import('../projects/case-edit.tsx'), 'ChangeCase'),
})

const shellPages = [top, help, contact, privacy, accessibility, problem, reference, signIn, callback] as const
const membersPages = [directory, member, statistics, allMembers, standing, myApplications, queue, application, audit, parked] as const
const belongPages = [invitations, myMember, myMemberDetails, myMemberPeople, myMemberPerson, myMemberTerms, myMemberLeave] as const
const carePages = [rechecks, recheck, stuck, myData] as const
const noticesPages = [inbox, noticeSettings, noticeTemplates, failedMails] as const
const applyPages = [apply, applyTasks, applyTopic, applyCheck, applyDone] as const
const sheetPages = [needs, need, solutions, solution, compare, myNeeds, mySolutions, follows, approvalRule] as const
const editPages = [editTasks, editTopic, editCheck] as const
const matchPages = [needMatches, solutionMatches, matchPair, matchingQuality, unanswered] as const
const proposalPages = [
  partnering,
  needPartnering,
  propose,
  needProposals,
  proposalCompare,
  decision,
  matchIntroduction,
  caseIntroduction,
  proposal,
  proposalTasks,
  proposalTopic,
  proposalCheck,
] as const
const partnershipPages = [
  panelForm,
  panel,
  panelProposal,
  panelConsensus,
  newAgreement,
  partnership,
  changeAgreement,
  newCase,
  cases,
  toldCase,
  changeCase,
] as const

export const router = createRouter({
  routeTree: root.addChildren([
    ...shellPages,
    ...membersPages,
    ...belongPages,
    ...carePages,
    ...noticesPages,
    ...applyPages,
    ...sheetPages,
    ...editPages,
    ...matchPages,
    ...proposalPages,
    ...partnershipPages,
  ]),
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
