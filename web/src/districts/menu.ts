import type { BlockMenu } from '../shell/block-menu.ts'

/** What this block brings to the menu, and who sees it. */
export const menu: BlockMenu = {
  block: 'districts',
  entries: [
    { group: 'districts', to: '/districts', label: { ja: '地区をさがす', en: 'Find districts' }, for: 'everybody' },
    { group: 'districts', to: '/my-fees', label: { ja: '負担金の同意', en: 'Consent to a fee' }, for: 'everybody' },
    { group: 'districts', to: '/my-districts', label: { ja: '担当する地区', en: 'Our districts' }, for: 'people of a member' },
  ],
}
