import type { BlockMenu } from '../shell/block-menu.ts'

/** What this block brings to the menu, and who sees it. */
export const menu: BlockMenu = {
  block: 'notices',
  entries: [
    { group: 'mine', to: '/notices', label: { ja: '届いたお知らせ', en: 'My notices' }, for: 'people' },
    { group: 'mine', to: '/notices/settings', label: { ja: 'お知らせの届け方', en: 'How notices reach me' }, for: 'people' },
    { group: 'operation', to: '/notices/templates', label: { ja: 'メールのひな形', en: 'Mail templates' }, for: 'operators' },
    { group: 'operation', to: '/notices/failed-mails', label: { ja: '送れなかったメール', en: 'Mails that failed' }, for: 'operators' },
  ],
}
