import type { BlockMenu } from '../shell/block-menu.ts'

/** What partnering and its cases bring to the menu. */
export const partneringMenu: BlockMenu = {
  block: 'projects',
  entries: [
    { group: 'projects', to: '/cases', label: { ja: '連携事例をさがす', en: 'Find cases' }, for: 'everybody' },
    { group: 'mine', to: '/partnering', label: { ja: '連携の手続', en: 'Partnering' }, for: 'people of a member' },
  ],
}
