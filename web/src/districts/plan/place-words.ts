import { useDistrictTexts, usePlanTexts } from '../texts.ts'
import { type Difference, wordsOf } from './differences.ts'

type Path = Difference['path']

/** Where something stands in a plan, and what it says there, in the words of its forms. */
export const usePlaceWords = () => {
  const texts = usePlanTexts()
  const { form } = useDistrictTexts()
  const lists = {
    level: texts.levels,
    'activities.kind': texts.kinds,
    'attachments.kind': texts.attachmentKinds,
    category: texts.categories,
    nature: texts.natures,
    carriesOn: texts.carriesOn,
    inCityPark: { true: form.yes, false: form.no },
  }
  const partOf = (path: Path, part: string | number) => {
    if (typeof part === 'string') return texts.labels[`${path[0]}.${part}`] ?? texts.labels[part] ?? part
    return part > 1900 ? form.year(part) : String(part + 1)
  }
  return {
    placeOf: (path: Path): string => path.map((part) => partOf(path, part)).join(' '),
    saidAt: (path: Path, value: string): string => wordsOf(path, value, lists),
  }
}
