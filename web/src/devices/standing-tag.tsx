import { Tag } from '../shell/tag.tsx'
import type { Standing } from './queries.ts'
import { useListTexts } from './texts.ts'

const tones = { sending: 'good', silent: 'wait', revoked: 'bad', retired: 'neutral' } as const

/** How a device is doing, in a word. */
export const StandingTag = ({ standing }: { readonly standing: Standing }) => {
  const { standings } = useListTexts()
  return <Tag tone={tones[standing]}>{standings[standing]}</Tag>
}
