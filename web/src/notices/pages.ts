import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root } from '../shell/root.ts'
import { inboxSearch, settingsSearch, templatesSearch } from './search.ts'

const inbox = createRoute({
  getParentRoute: () => root,
  path: '/notices',
  validateSearch: inboxSearch,
  component: lazyRouteComponent(() => import('./inbox.tsx'), 'Inbox'),
})
const noticeSettings = createRoute({
  getParentRoute: () => root,
  path: '/notices/settings',
  validateSearch: settingsSearch,
  component: lazyRouteComponent(() => import('./preferences.tsx'), 'Preferences'),
})
const noticeTemplates = createRoute({
  getParentRoute: () => root,
  path: '/notices/templates',
  validateSearch: templatesSearch,
  component: lazyRouteComponent(() => import('./templates.tsx'), 'Templates'),
})
const failedMails = createRoute({
  getParentRoute: () => root,
  path: '/notices/failed-mails',
  component: lazyRouteComponent(() => import('./failed-mails.tsx'), 'FailedMails'),
})

const unsubscribe = createRoute({
  getParentRoute: () => root,
  path: '/unsubscribe/$token',
  component: lazyRouteComponent(() => import('./unsubscribe.tsx'), 'Unsubscribe'),
})

export const noticesPages = [inbox, noticeSettings, noticeTemplates, failedMails, unsubscribe] as const
