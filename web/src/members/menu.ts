import type { BlockMenu } from '../shell/block-menu.ts'

/** What this block brings to the menu, and who sees it. */
export const menu: BlockMenu = {
  block: 'members',
  entries: [
    { group: 'members', to: '/directory', label: { ja: '会員をさがす', en: 'Find members' }, for: 'everybody' },
    { group: 'members', to: '/statistics', label: { ja: '会員数の推移', en: 'Members over time' }, for: 'everybody' },
    { group: 'members', to: '/apply', label: { ja: '入会申請', en: 'Apply' }, for: 'everybody' },
    { group: 'members', to: '/members', label: { ja: '会員管理', en: 'All members' }, for: 'operators' },
    { group: 'mine', to: '/my-member', label: { ja: '所属団体', en: 'My member' }, for: 'people of a member' },
    { group: 'mine', to: '/my-applications', label: { ja: '自分の申請', en: 'My applications' }, for: 'people' },
    { group: 'mine', to: '/invitations', label: { ja: '届いている招待', en: 'My invitations' }, for: 'people' },
    { group: 'mine', to: '/my-data', label: { ja: '自分の情報', en: 'My data' }, for: 'people' },
    { group: 'verification', to: '/applications', label: { ja: '入会申請の審査', en: 'Applications to verify' }, for: 'operators' },
    { group: 'operation', to: '/rechecks', label: { ja: '団体一覧の再点検', en: 'Re-check' }, for: 'operators' },
    { group: 'operation', to: '/audit', label: { ja: '監査証跡', en: 'Audit trail' }, for: 'operators' },
    { group: 'operation', to: '/stuck', label: { ja: '滞留', en: 'Stuck' }, for: 'operators' },
    { group: 'operation', to: '/parked-deliveries', label: { ja: '保留中の配信', en: 'Parked deliveries' }, for: 'operators' },
  ],
}
