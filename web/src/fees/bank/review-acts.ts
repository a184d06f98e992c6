import { useActing } from '../../projects/thing-act.ts'
import { answered } from '../../shell/refusal.ts'
import { useShell } from '../../shell/shell.ts'
import type { Deposit, DepositAct, Movement } from '../queries.ts'

type Part = { readonly claimId: string; readonly amount: number }
type Clear = { readonly parts: readonly Part[]; readonly learnName: boolean }

/** A clearing that was just made, so that it can be undone. */
export type Made = { readonly clearingId: string /** Whether nothing of the deposit waits any more. */; readonly isWhole: boolean }

/** The same clearing keeps its id until an answer comes: it is made of the act's. */
export const useClear = ({ depositId, version, unapplied }: Deposit, onMade: (made: Made) => void) => {
  const { fees } = useShell()
  return useActing(
    async ({ parts, learnName }: Clear, id) => {
      const clearingId = `clr_${id}`
      const body = { act: 'clear' as const, version, clearingId, parts: parts.map((part) => ({ ...part })), learnName }
      await answered(fees.PUT('/deposits/{depositId}/acts/{actId}', { params: { path: { depositId, actId: `act_${id}` } }, body }))
      return { clearingId, isWhole: parts.reduce((all, { amount }) => all + amount, 0) === unapplied }
    },
    (made) => onMade(made),
  )
}

type Disposal = Exclude<DepositAct, { readonly act: 'clear' }>

export const useDepositAct = ({ depositId }: Deposit, onDone?: (left: number) => void) => {
  const { fees } = useShell()
  return useActing(
    (body: Disposal, id) => answered(fees.PUT('/deposits/{depositId}/acts/{actId}', { params: { path: { depositId, actId: `act_${id}` } }, body })),
    ({ unapplied }) => onDone?.(unapplied),
  )
}

/** A line of the bank is the payout that the books know. */
export const useExplain = ({ movementId, version }: Movement) => {
  const { fees } = useShell()
  return useActing((entryId: string, id) =>
    answered(
      fees.PUT('/movements/{movementId}/acts/{actId}', {
        params: { path: { movementId, actId: `act_${id}` } },
        body: { act: 'explain', version, entryId },
      }),
    ),
  )
}

export const useUndo = (onDone?: () => void) => {
  const { fees } = useShell()
  return useActing(
    ({ clearingId, reason }: Pick<Made, 'clearingId'> & { readonly reason: string }, id) =>
      answered(
        fees.PUT('/clearings/{clearingId}/acts/{actId}', { params: { path: { clearingId, actId: `act_${id}` } }, body: { act: 'undo', reason } }),
      ),
    () => onDone?.(),
  )
}
