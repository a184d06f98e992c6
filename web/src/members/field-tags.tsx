import { Tag } from '../shell/tag.tsx'
import { useFields } from './fields.ts'

/** The fields somebody works in. */
export const FieldTags = ({ fields }: { readonly fields: readonly string[] }) => {
  const names = useFields()
  return (
    <ul className='flex flex-wrap gap-1.5'>
      {fields.map((field) => (
        <li key={field}>
          <Tag>{names.get(field) ?? field}</Tag>
        </li>
      ))}
    </ul>
  )
}
