import { useQueryClient } from '@tanstack/react-query'
import { ActDialog } from '../shell/act-dialog.tsx'
import { ButtonLink } from '../shell/button.tsx'
import { Notice } from '../shell/notice.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { useShell } from '../shell/shell.ts'
import { useAct } from './act.ts'
import { eraseDraft } from './apply/draft-turn.ts'
import { useApplicationTexts } from './apply/texts.ts'
import type { ApplicationView } from './queries.ts'

/** What who filed an application may do with it: mend it when it was returned, and withdraw it while it is open. */
export const Filing = ({ application: { applicationId, name, version, status } }: { readonly application: ApplicationView }) => {
  const texts = useApplicationTexts()
  const shell = useShell()
  const queries = useQueryClient()
  const act = useAct(applicationId)
  const isOpen = status === 'filed' || status === 'returned'
  const withdraw = (_: FormData, close: () => void) => {
    const onSuccess = async () => {
      await eraseDraft(shell, applicationId)
      await queries.invalidateQueries()
    }
    act.mutate({ act: 'withdraw', version }, { onSuccess: () => void onSuccess() })
    close()
  }
  return (
    <>
      {act.isSuccess && <Notice tone='success' announced title={texts.acts.done.withdraw} />}
      {act.isError && <RefusalNotice error={act.error} />}
      {isOpen && (
        <div className='no-print mt-6 flex flex-wrap gap-4'>
          {status === 'returned' && (
            <ButtonLink to='/apply/$applicationId' params={{ applicationId }}>
              {texts.application.mend}
            </ButtonLink>
          )}
          <ActDialog
            act={texts.acts.withdraw.act}
            busy={act.isPending}
            question={texts.acts.withdraw.question(name)}
            consequence={texts.acts.withdraw.consequence}
            onConfirm={withdraw}
          />
        </div>
      )}
    </>
  )
}
