import type { UseMutationResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ActDialog } from './act-dialog.tsx'

export type ActWords = { readonly act: string; readonly question: string; readonly consequence: string }

type PlainActProps<Act, View> = {
  readonly words: ActWords
  readonly label?: string
  readonly look?: 'solid' | 'outlined' | 'plain'
  readonly acting: UseMutationResult<View, Error, Act>
  readonly actOf: (form: FormData) => Act
  readonly children?: ReactNode
}

/** An act that is asked for once more, with what it needs to be done. */
export const PlainAct = <Act, View>({ words, label, look = 'outlined', acting, actOf, children }: PlainActProps<Act, View>) => (
  <ActDialog
    act={words.act}
    question={words.question}
    consequence={words.consequence}
    {...(label && { label })}
    look={look}
    busy={acting.isPending}
    error={acting.error}
    onConfirm={(form, close) => acting.mutate(actOf(form), { onSuccess: close })}
  >
    {children}
  </ActDialog>
)

export const textOf = (form: FormData, name: string): string => String(form.get(name) ?? '')
