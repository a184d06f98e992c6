import { menu as devices } from '../devices/menu.ts'
import { menu as districts } from '../districts/menu.ts'
import { menu as fees } from '../fees/menu.ts'
import { menu as members } from '../members/menu.ts'
import { menu as notices } from '../notices/menu.ts'
import { menu as projects } from '../projects/menu.ts'
import { partneringMenu } from '../projects/partnering-menu.ts'
import type { BlockMenu, GroupName, MenuEntry } from './block-menu.ts'
import { useLocale, useTexts } from './locale.ts'
import { usePerson } from './person.ts'
import { useShell } from './shell.ts'
import type { Texts } from './texts/ja.ts'

// One line for each block, in the order of the menu.
const blocks: readonly BlockMenu[] = [projects, partneringMenu, districts, fees, devices, members, notices]

export type Group = {
  readonly name: GroupName
  readonly label: string
  readonly links: readonly { readonly to: MenuEntry['to']; readonly label: string }[]
}

const isGroup = (groups: Texts['menu']['groups'], name: string): name is GroupName => name in groups

/** Only what this deployment has and this person may do, in the order the catalogue names the groups. */
export const useMenu = (): readonly Group[] => {
  const { groups } = useTexts().menu
  const locale = useLocale()
  const { settings } = useShell()
  const person = usePerson()
  const isFor = {
    everybody: true,
    people: person.status === 'known',
    'people of a member': person.status === 'known' && person.acting !== undefined,
    'people of a local government': person.status === 'known' && person.acting?.kind === 'local-government',
    operators: person.status === 'known' && person.isOperator,
  } as const
  const entries = blocks
    .filter(({ block }) => settings.blocks[block] !== undefined)
    .flatMap((menu) => menu.entries.filter((entry) => isFor[entry.for]))
  return Object.keys(groups)
    .filter((name) => isGroup(groups, name))
    .map((name) => ({
      name,
      label: groups[name],
      links: entries.filter(({ group }) => group === name).map(({ to, label }) => ({ to, label: label[locale] })),
    }))
    .filter(({ links }) => links.length > 0)
}
