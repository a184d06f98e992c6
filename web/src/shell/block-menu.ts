import type { LinkProps } from '@tanstack/react-router'
import type { Locale } from './locale.ts'
import type { Texts } from './texts/ja.ts'

export type GroupName = keyof Texts['menu']['groups']

export type MenuEntry = {
  readonly group: GroupName
  readonly to: NonNullable<LinkProps['to']>
  readonly label: Readonly<Record<Locale, string>>
  readonly for: 'everybody' | 'people' | 'people of a member' | 'people of a local government' | 'operators'
}

/** What a block brings to the menu, where the deployment has the block. */
export type BlockMenu = { readonly block: string; readonly entries: readonly MenuEntry[] }
