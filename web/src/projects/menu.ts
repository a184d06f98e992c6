import type { BlockMenu } from '../shell/block-menu.ts'

/** What this block brings to the menu, and who sees it. */
export const menu: BlockMenu = {
  block: 'projects',
  entries: [
    { group: 'projects', to: '/needs', label: { ja: 'ニーズをさがす', en: 'Find needs' }, for: 'everybody' },
    { group: 'projects', to: '/solutions', label: { ja: 'ソリューションをさがす', en: 'Find solutions' }, for: 'everybody' },
    { group: 'mine', to: '/my-needs', label: { ja: '自団体のニーズ', en: 'Our needs' }, for: 'people of a member' },
    { group: 'mine', to: '/my-solutions', label: { ja: '自団体のソリューション', en: 'Our solutions' }, for: 'people of a member' },
    { group: 'mine', to: '/follows', label: { ja: 'フォローと保存した検索', en: 'Follows and saved searches' }, for: 'people' },
    { group: 'operation', to: '/matching-quality', label: { ja: 'マッチングの状況', en: 'Quality of matching' }, for: 'operators' },
    { group: 'operation', to: '/unanswered-needs', label: { ja: '回答のないニーズ', en: 'Unanswered needs' }, for: 'operators' },
  ],
}
