import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Failure } from '../../shell/failure.tsx'
import { Guard } from '../../shell/guard.tsx'
import { Loading } from '../../shell/loading.tsx'
import { Page } from '../../shell/page.tsx'
import { useShell } from '../../shell/shell.ts'
import { kindOf } from './answers.ts'
import { type Draft, draftQuery } from './draft.ts'
import { useEditTexts } from './texts.ts'

/** What is being written, in words. */
export const useHeading = (): ((draft: Pick<Draft, 'thing' | 'existing'>) => string) => {
  const texts = useEditTexts()
  return ({ thing, existing }) => {
    const isPublished = existing !== undefined && existing.status !== 'draft'
    if (kindOf(thing) === 'need') return isPublished ? texts.amendNeed : texts.newNeed
    return isPublished ? texts.changeSolution : texts.newSolution
  }
}

type FrameProps = { readonly thing: string; readonly children: (draft: Draft) => ReactNode }

const Loaded = ({ thing, children }: FrameProps) => {
  const heading = useHeading()
  const { data, error, refetch } = useQuery(draftQuery(useShell(), thing))
  if (error) return <Failure error={error} retry={() => void refetch()} />
  if (!data)
    return (
      <Page title={heading({ thing })}>
        <Loading />
      </Page>
    )
  return children(data)
}

/** A page of the editor, for who is signed in and once the draft is here. */
export const DraftFrame = (frame: FrameProps) => {
  const heading = useHeading()
  return (
    <Guard title={heading(frame)}>
      <Loaded {...frame} />
    </Guard>
  )
}
