import type { ReactNode } from 'react'
import { ActDialog } from '../shell/act-dialog.tsx'

type ActWords = { readonly act: string; readonly question: string; readonly consequence: string }

type Then = { readonly onSuccess: () => void }

type PlainActProps = {
  readonly words: ActWords
  readonly label?: string
  readonly look?: 'solid' | 'outlined' | 'plain'
  readonly acting: { readonly isPending: boolean; readonly error: Error | null }
  /** Does it with what was typed; `then` closes the question. */
  readonly does: (form: FormData, then: Then) => void
  readonly children?: ReactNode
}

/** An act that is asked for once more, with what it needs to be done. */
export const PlainAct = ({ words, label, look = 'outlined', acting, does, children }: PlainActProps) => (
  <ActDialog
    act={words.act}
    question={words.question}
    consequence={words.consequence}
    {...(label && { label })}
    look={look}
    busy={acting.isPending}
    error={acting.error}
    onConfirm={(form, close) => does(form, { onSuccess: close })}
  >
    {children}
  </ActDialog>
)

export const textOf = (form: FormData, name: string): string => String(form.get(name) ?? '')
