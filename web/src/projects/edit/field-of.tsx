import type { ReactNode } from 'react'
import { Field, TextArea } from '../../shell/field.tsx'
import { type Kind, textIn } from './answers.ts'
import { AreaServed, ListedCheckboxes, ListedChoice, Sealing } from './choice-fields.tsx'
import type { FieldProps } from './fields.ts'
import { Files } from './file-field.tsx'
import { Exclusions, Municipalities, PublicationField, RelatedNeeds } from './member-fields.tsx'
import { Kpis, References } from './row-fields.tsx'

type Shown = (props: FieldProps) => ReactNode

const types: Readonly<Record<string, string>> = {
  startFor: 'month',
  endFor: 'month',
  validUntil: 'date',
  questionsUntil: 'date',
  leadTimeMonths: 'number',
  email: 'email',
  phone: 'tel',
}

const Line: Shown = ({ name, label, hint, optional, answers, error, change }) => (
  <Field
    id={name}
    label={label}
    hint={hint}
    optional={optional}
    error={error}
    type={types[name] ?? 'text'}
    {...(name.endsWith('En') && { lang: 'en' })}
    value={textIn(answers, name)}
    onChange={(event) => change({ [name]: event.target.value })}
  />
)

const lengths: Readonly<Record<string, number>> = {
  situation: 2000,
  issue: 2000,
  tried: 2000,
  desired: 2000,
  targetUsers: 500,
  dataNeeded: 500,
  dataProduced: 500,
  partnersWanted: 500,
}

const Long: Shown = ({ name, label, hint, optional, answers, error, change }) => {
  const value = answers[name]
  return (
    <TextArea
      id={name}
      label={label}
      hint={hint}
      optional={optional}
      error={error}
      rows={name === 'certifications' ? 3 : 5}
      maxLength={lengths[name] ?? 1000}
      {...(name.endsWith('En') && { lang: 'en' })}
      value={Array.isArray(value) ? value.join('\n') : textIn(answers, name)}
      onChange={(event) => change({ [name]: event.target.value })}
    />
  )
}

const own: Readonly<Record<string, Shown>> = {
  fields: ListedCheckboxes,
  technologyClasses: ListedCheckboxes,
  interfaces: ListedCheckboxes,
  forms: ListedCheckboxes,
  leastReadiness: ListedChoice,
  readiness: ListedChoice,
  procurement: ListedChoice,
  budgetBand: ListedChoice,
  costBand: ListedChoice,
  costModel: ListedChoice,
  sealedProposals: Sealing,
  area: AreaServed,
  kpis: Kpis,
  references: References,
  publication: PublicationField,
  excludedMembers: Exclusions,
  targetCodes: Municipalities,
  relatedNeeds: RelatedNeeds,
  attachments: Files,
}

const long = new Set([
  'summary',
  'summaryEn',
  'situation',
  'issue',
  'tried',
  'desired',
  'targetUsers',
  'data',
  'trialField',
  'constraints',
  'strength',
  'dataNeeded',
  'dataProduced',
  'security',
  'privacy',
  'partnersWanted',
  'certifications',
])

/** How a field of a sheet is asked for. */
export const fieldOf = (name: string): Shown => own[name] ?? (long.has(name) ? Long : Line)

const required: Readonly<Record<Kind, ReadonlySet<string>>> = {
  need: new Set([
    'title',
    'fields',
    'situation',
    'issue',
    'desired',
    'budgetBand',
    'forms',
    'publication',
    'validUntil',
    'contactName',
    'email',
    'phone',
  ]),
  solution: new Set([
    'title',
    'summary',
    'technologyClasses',
    'fields',
    'strength',
    'readiness',
    'costBand',
    'costModel',
    'leadTimeMonths',
    'area',
    'publication',
    'validUntil',
    'contactName',
    'email',
    'phone',
  ]),
}

export const isOptional = (kind: Kind, name: string): boolean => !required[kind].has(name)
