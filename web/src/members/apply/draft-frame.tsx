import { Navigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Failure } from '../../shell/failure.tsx'
import { Guard } from '../../shell/guard.tsx'
import { Loading } from '../../shell/loading.tsx'
import { Page } from '../../shell/page.tsx'
import type { Platform } from './answers.ts'
import { type Draft, useDraft } from './draft.ts'

export type DraftPage = { readonly draft: Draft; readonly platform: Platform }

type DraftFrameProps = { readonly title: string; readonly applicationId: string; readonly children: (loaded: DraftPage) => ReactNode }

const Loaded = ({ title, applicationId, children }: DraftFrameProps) => {
  const loaded = useDraft(applicationId)
  if (loaded.status === 'failed') return <Failure error={loaded.error} retry={loaded.retry} />
  if (loaded.status === 'loading')
    return (
      <Page title={title}>
        <Loading />
      </Page>
    )
  if (loaded.draft.isSettled) return <Navigate to='/applications/$applicationId' params={{ applicationId }} replace />
  return children(loaded)
}

/** A page of an application that is being filled in, for who is signed in and once its draft is here. */
export const DraftFrame = (frame: DraftFrameProps) => (
  <Guard title={frame.title}>
    <Loaded {...frame} />
  </Guard>
)
