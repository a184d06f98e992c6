import { type ComponentProps, type ReactNode, useRef } from 'react'
import { ActDialog } from '../../shell/act-dialog.tsx'
import { useMemberAct, type Wish } from './act.ts'
import { type Misfit, useMisfits } from './misfits.ts'

type MemberActProps = Pick<ComponentProps<typeof ActDialog>, 'act' | 'confirm' | 'label' | 'look' | 'question' | 'consequence'> & {
  readonly memberId: string
  readonly wish: (form: FormData) => Wish
  readonly onDone: () => void
  readonly children?: (misfit: Misfit) => ReactNode
}

/** An act on a member, asked once more; a refusal is told where it was asked. */
export const MemberAct = ({ memberId, wish, onDone, children, ...asked }: MemberActProps) => {
  // Closed before anything is asked anew: what was removed or has left takes its page with it.
  const closing = useRef<() => void>(undefined)
  const act = useMemberAct(memberId, () => {
    closing.current?.()
    onDone()
  })
  const misfits = useMisfits(act.error)
  const onConfirm = (form: FormData, close: () => void) => {
    closing.current = close
    act.mutate(wish(form))
  }
  return (
    <ActDialog
      {...asked}
      busy={act.isPending}
      error={misfits.fields.length === 0 ? act.error : null}
      onConfirm={onConfirm}
      onClose={() => act.reset()}
    >
      {children?.(misfits.of)}
    </ActDialog>
  )
}
