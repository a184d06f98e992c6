import { Button } from '../shell/button.tsx'
import { useDistrictTexts } from './texts.ts'

type MoreProps = {
  readonly list: { readonly hasNextPage: boolean; readonly isFetchingNextPage: boolean; readonly fetchNextPage: () => unknown }
  /** Of what there is more, for who hears the button alone. */
  readonly of: string
}

/** Brings the next page of a list below what is there. */
export const More = ({ list: { hasNextPage, isFetchingNextPage, fetchNextPage }, of }: MoreProps) => {
  const texts = useDistrictTexts().form
  if (!hasNextPage) return null
  return (
    <div className='no-print mt-4'>
      <Button look='outlined' busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
        {texts.more}
        <span className='sr-only'>{` ${of}`}</span>
      </Button>
    </div>
  )
}
