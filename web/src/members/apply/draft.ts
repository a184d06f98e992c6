import { useState } from 'react'
import * as z from 'zod'
import { ApplicationContent, type Contact, type MemberKind } from '../../../../functions/members/contract.ts'
import type { components } from '../../shell/api/members.d.ts'

// Zod would try to compile its checks with `new Function`, which the content security policy reports as an attack.
z.config({ jitless: true })

export type FiledContent = components['schemas']['ApplicationContent']

export type OrganizationDraft = {
  readonly name: string
  readonly nameKana?: string | undefined
  readonly nameEn?: string | undefined
  readonly corporateNumber: string
  readonly localGovernmentCode: string
  /** What the code is called, to be shown again without asking. */
  readonly placeName: string
}

/** What has been answered so far, kept in this tab: a reload, a sign-in or an ended session loses nothing. */
export type Draft = {
  readonly applicationId?: string
  readonly kind?: MemberKind
  readonly organization?: OrganizationDraft
  readonly contact?: Contact
  readonly acceptedTerms?: string
}

const storageName = 'kanmin.application'

const read = (): Draft => {
  const kept = window.sessionStorage.getItem(storageName)
  // Written by this file alone, in this tab: nothing to distrust.
  return kept === null ? {} : JSON.parse(kept)
}

export const keepDraft = (draft: Draft) => window.sessionStorage.setItem(storageName, JSON.stringify(draft))

export const dropDraft = () => window.sessionStorage.removeItem(storageName)

export const useDraft = (): Draft => useState(read)[0]

export type Section = 'kind' | 'organization' | 'contact' | 'terms'

export const sections: readonly {
  readonly name: Section
  readonly to: `/apply/${Section}`
  readonly isDone: (draft: Draft) => boolean
  readonly isOpen: (draft: Draft) => boolean
}[] = [
  { name: 'kind', to: '/apply/kind', isDone: ({ kind }) => kind !== undefined, isOpen: () => true },
  {
    name: 'organization',
    to: '/apply/organization',
    isDone: ({ organization }) => organization !== undefined,
    isOpen: ({ kind }) => kind !== undefined,
  },
  { name: 'contact', to: '/apply/contact', isDone: ({ contact }) => contact !== undefined, isOpen: () => true },
  { name: 'terms', to: '/apply/terms', isDone: ({ acceptedTerms }) => acceptedTerms !== undefined, isOpen: () => true },
]

export const isComplete = (draft: Draft): boolean => sections.every(({ isDone }) => isDone(draft))

/** A local government's names and numbers come from the registry; those of any other kind do not fit it, and the other way round. */
export const withKind = (draft: Draft, kind: MemberKind): Draft => {
  const { organization, ...rest } = draft
  const keeps = organization && (draft.kind === 'local-government') === (kind === 'local-government')
  return { ...rest, kind, ...(keeps && { organization }) }
}

/** The draft as the content of an application, by the same schema the server uses; undefined while something is missing. */
export const contentOf = ({ kind, organization, contact, acceptedTerms }: Draft): FiledContent | undefined => {
  if (!organization) return undefined
  const { placeName: _, ...body } = organization
  const parsed = ApplicationContent().safeParse({ kind, ...body, contact, acceptedTerms })
  if (!parsed.success) return undefined
  const {
    nameKana,
    nameEn,
    contact: { department, ...person },
    ...rest
  } = parsed.data
  return { ...rest, ...(nameKana && { nameKana }), ...(nameEn && { nameEn }), contact: { ...person, ...(department && { department }) } }
}
