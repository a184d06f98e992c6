import { useQuery } from '@tanstack/react-query'
import { control } from '../../shell/field.tsx'
import { useShell } from '../../shell/shell.ts'
import { type PlanView, rollQuery } from '../city-queries.ts'
import { useConsentTexts } from './texts.ts'

type Grouped = { readonly group?: string | undefined }

export const groupsIn = (items: readonly Grouped[]): readonly string[] =>
  [...new Set(items.flatMap(({ group }) => (group ? [group] : [])))].toSorted()

/** Whether something is of the group that was chosen; `none` are those of no group, and nothing chosen is all. */
export const isOf = (chosen: string, { group }: Grouped): boolean => chosen === '' || (group ?? 'none') === chosen

/** Which businesses belong together, as the roll says. */
export const useGroups = ({ districtId }: Pick<PlanView, 'districtId'>) => {
  const { data: roll = [] } = useQuery(rollQuery(useShell(), districtId))
  const entries = new Map(roll.map(({ beneficiaryId, content }) => [beneficiaryId, content]))
  return {
    groupOf: (beneficiaryId: string): string | undefined => entries.get(beneficiaryId)?.group,
    groups: groupsIn(roll.map(({ content }) => content)),
  }
}

type GroupFilterProps = { readonly groups: readonly string[]; readonly chosen: string; readonly onChoose: (group: string) => void }

/** Where there are no groups, there is nothing to filter by. */
export const GroupFilter = ({ groups, chosen, onChoose }: GroupFilterProps) => {
  const { groups: texts } = useConsentTexts()
  if (groups.length === 0) return null
  return (
    <label className='no-print mt-4 block text-std-17B-170'>
      {texts.filter}
      <select value={chosen} onChange={(event) => onChoose(event.target.value)} className={`${control} mt-2 block w-full max-w-xs`}>
        <option value=''>{texts.all}</option>
        {groups.map((group) => (
          <option key={group} value={group}>
            {group}
          </option>
        ))}
        <option value='none'>{texts.ungrouped}</option>
      </select>
    </label>
  )
}
