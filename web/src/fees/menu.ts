import type { BlockMenu } from '../shell/block-menu.ts'

/** What this block brings to the menu, and who sees it. */
export const menu: BlockMenu = {
  block: 'fees',
  entries: [
    { group: 'fees', to: '/fees', label: { ja: '今日の仕事', en: 'Today' }, for: 'people of a local government' },
    { group: 'fees', to: '/fees/levies', label: { ja: '賦課と調定', en: 'Levies' }, for: 'people of a local government' },
    { group: 'fees', to: '/fees/claims', label: { ja: '収入未済の一覧', en: 'What is owed' }, for: 'people of a local government' },
    { group: 'fees', to: '/fees/arrears', label: { ja: '滞納', en: 'Arrears' }, for: 'people of a local government' },
    { group: 'fees', to: '/fees/dunnings', label: { ja: '督促と催告', en: 'Dunning' }, for: 'people of a local government' },
    { group: 'fees', to: '/fees/bank', label: { ja: '銀行のファイル', en: 'Bank files' }, for: 'people of a local government' },
    { group: 'fees', to: '/fees/review', label: { ja: '消込みの確認', en: 'Review' }, for: 'people of a local government' },
    { group: 'fees', to: '/fees/grants', label: { ja: '交付金', en: 'Grants' }, for: 'people of a local government' },
    { group: 'fees', to: '/fees/books', label: { ja: '帳簿', en: 'Books' }, for: 'people of a local government' },
    { group: 'operation', to: '/fees/base-rates', label: { ja: '特例基準割合', en: 'Base rates' }, for: 'operators' },
    { group: 'districts', to: '/my-levies', label: { ja: '負担金の納付', en: 'My fee' }, for: 'people' },
  ],
}
