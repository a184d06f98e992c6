import { Button } from '../shell/button.tsx'
import { momentText } from '../shell/date.ts'
import { useLocale } from '../shell/locale.ts'
import { Notice } from '../shell/notice.tsx'
import type { Drafting } from './draft.ts'
import { useDistrictTexts } from './texts.ts'

/** A draft goes on. Where two wrote at once it says so, and leaves it to the reader which of the two goes on. */
export const DraftBeginning = ({ conflict, isContinued, take, discard }: Drafting) => {
  const { draft: texts } = useDistrictTexts()
  const locale = useLocale()
  if (!conflict) return isContinued ? <Notice title={texts.continued} /> : null
  return (
    <Notice tone='warning' announced title={texts.conflict}>
      <p>{texts.conflictAdvice(momentText(locale, conflict.savedAt))}</p>
      <div className='mt-4 flex flex-wrap gap-4'>
        <Button look='outlined' onClick={take}>
          {texts.take}
        </Button>
        <Button look='plain' onClick={() => void discard()}>
          {texts.discard}
        </Button>
      </div>
    </Notice>
  )
}

/** Says when the draft was kept, beside the button that makes it count. */
export const DraftSaved = ({ savedAt, isFailed, conflict, discard }: Drafting) => {
  const { draft: texts } = useDistrictTexts()
  const locale = useLocale()
  return (
    <div className='flex flex-wrap items-center gap-4'>
      <p role='status' className='text-solid-gray-700'>
        {isFailed ? texts.failed : savedAt && !conflict ? texts.savedAt(momentText(locale, savedAt)) : ''}
      </p>
      {savedAt && !conflict && (
        <Button look='plain' onClick={() => void discard()}>
          {texts.discard}
        </Button>
      )}
    </div>
  )
}
