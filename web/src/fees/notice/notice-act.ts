import { useActing } from '../../projects/thing-act.ts'
import { answered } from '../../shell/refusal.ts'
import { useShell } from '../../shell/shell.ts'
import type { NoticeAct, PaperNotice } from './notice-queries.ts'

/** An act on one payer's notice, such as its dispatch. */
export const useNoticeAct = ({ payerId, issueId }: PaperNotice) => {
  const { fees } = useShell()
  return useActing((body: NoticeAct, id) =>
    answered(fees.PUT('/payers/{payerId}/notices/{issueId}/acts/{actId}', { params: { path: { payerId, issueId, actId: `act_${id}` } }, body })),
  )
}
