import type { BlockMenu } from '../shell/block-menu.ts'

/** What this block brings to the menu, and who sees it. */
export const menu: BlockMenu = {
  block: 'devices',
  entries: [
    { group: 'districts', to: '/devices', label: { ja: '計測機器をさがす', en: 'Find devices' }, for: 'everybody' },
    { group: 'mine', to: '/my-devices', label: { ja: '自団体の計測機器', en: 'Our devices' }, for: 'people of a member' },
    { group: 'mine', to: '/my-devices/claims', label: { ja: '設置用証明書', en: 'Claims for installation' }, for: 'people of a member' },
    { group: 'operation', to: '/unknown-devices', label: { ja: '未登録機器からの受信', en: 'Messages of unknown devices' }, for: 'operators' },
  ],
}
