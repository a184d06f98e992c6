import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root } from '../shell/root.ts'
import { auditSearch, directorySearch, membersSearch, queueSearch, statisticsSearch } from '../shell/search.ts'

const directory = createRoute({
  getParentRoute: () => root,
  path: '/directory',
  validateSearch: directorySearch,
  component: lazyRouteComponent(() => import('./directory.tsx'), 'Directory'),
})
const member = createRoute({
  getParentRoute: () => root,
  path: '/directory/$memberId',
  component: lazyRouteComponent(() => import('./member.tsx'), 'Member'),
})
const apply = createRoute({
  getParentRoute: () => root,
  path: '/apply',
  component: lazyRouteComponent(() => import('./apply/start.tsx'), 'Start'),
})
const applyTasks = createRoute({
  getParentRoute: () => root,
  path: '/apply/$applicationId',
  component: lazyRouteComponent(() => import('./apply/tasks.tsx'), 'Tasks'),
})
const applyTopic = createRoute({
  getParentRoute: () => root,
  path: '/apply/$applicationId/$topic',
  component: lazyRouteComponent(() => import('./apply/topic.tsx'), 'Topic'),
})
const applyCheck = createRoute({
  getParentRoute: () => root,
  path: '/apply/$applicationId/check',
  component: lazyRouteComponent(() => import('./apply/check.tsx'), 'CheckAnswers'),
})
const applyDone = createRoute({
  getParentRoute: () => root,
  path: '/apply/$applicationId/done',
  component: lazyRouteComponent(() => import('./apply/done.tsx'), 'Done'),
})
const myApplications = createRoute({
  getParentRoute: () => root,
  path: '/my-applications',
  component: lazyRouteComponent(() => import('./my-applications.tsx'), 'MyApplications'),
})
const queue = createRoute({
  getParentRoute: () => root,
  path: '/applications',
  validateSearch: queueSearch,
  component: lazyRouteComponent(() => import('./queue.tsx'), 'Queue'),
})
const application = createRoute({
  getParentRoute: () => root,
  path: '/applications/$applicationId',
  component: lazyRouteComponent(() => import('./case.tsx'), 'Case'),
})
const audit = createRoute({
  getParentRoute: () => root,
  path: '/audit',
  validateSearch: auditSearch,
  component: lazyRouteComponent(() => import('./audit.tsx'), 'Audit'),
})
const parked = createRoute({
  getParentRoute: () => root,
  path: '/parked-deliveries',
  component: lazyRouteComponent(() => import('./parked.tsx'), 'Parked'),
})
const statistics = createRoute({
  getParentRoute: () => root,
  path: '/statistics',
  validateSearch: statisticsSearch,
  component: lazyRouteComponent(() => import('./statistics.tsx'), 'Statistics'),
})
const allMembers = createRoute({
  getParentRoute: () => root,
  path: '/members',
  validateSearch: membersSearch,
  component: lazyRouteComponent(() => import('./all-members.tsx'), 'AllMembers'),
})
const standing = createRoute({
  getParentRoute: () => root,
  path: '/members/$memberId',
  component: lazyRouteComponent(() => import('./standing.tsx'), 'Standing'),
})
const invitations = createRoute({
  getParentRoute: () => root,
  path: '/invitations',
  component: lazyRouteComponent(() => import('./belong/my-invitations.tsx'), 'MyInvitations'),
})
const myMember = createRoute({
  getParentRoute: () => root,
  path: '/my-member',
  component: lazyRouteComponent(() => import('./belong/my-member.tsx'), 'MyMember'),
})
const myMemberDetails = createRoute({
  getParentRoute: () => root,
  path: '/my-member/details',
  component: lazyRouteComponent(() => import('./belong/details-form.tsx'), 'DetailsForm'),
})
const myMemberPeople = createRoute({
  getParentRoute: () => root,
  path: '/my-member/people',
  component: lazyRouteComponent(() => import('./belong/people.tsx'), 'People'),
})
const myMemberPerson = createRoute({
  getParentRoute: () => root,
  path: '/my-member/people/$personId',
  component: lazyRouteComponent(() => import('./belong/person.tsx'), 'Person'),
})
const myMemberTerms = createRoute({
  getParentRoute: () => root,
  path: '/my-member/terms',
  component: lazyRouteComponent(() => import('./belong/terms.tsx'), 'MemberTerms'),
})
const myMemberLeave = createRoute({
  getParentRoute: () => root,
  path: '/my-member/leave',
  component: lazyRouteComponent(() => import('./belong/leave.tsx'), 'Leave'),
})
const rechecks = createRoute({
  getParentRoute: () => root,
  path: '/rechecks',
  component: lazyRouteComponent(() => import('./rechecks.tsx'), 'Rechecks'),
})
const recheck = createRoute({
  getParentRoute: () => root,
  path: '/rechecks/$recheckId',
  component: lazyRouteComponent(() => import('./recheck.tsx'), 'Recheck'),
})
const stuck = createRoute({
  getParentRoute: () => root,
  path: '/stuck',
  component: lazyRouteComponent(() => import('./stuck.tsx'), 'Stuck'),
})
const myData = createRoute({
  getParentRoute: () => root,
  path: '/my-data',
  component: lazyRouteComponent(() => import('./my-data.tsx'), 'MyData'),
})

export const membersPages = [
  directory,
  member,
  apply,
  applyTasks,
  applyTopic,
  applyCheck,
  applyDone,
  myApplications,
  queue,
  application,
  audit,
  parked,
  statistics,
  allMembers,
  standing,
  invitations,
  myMember,
  myMemberDetails,
  myMemberPeople,
  myMemberPerson,
  myMemberTerms,
  myMemberLeave,
  rechecks,
  recheck,
  stuck,
  myData,
] as const
