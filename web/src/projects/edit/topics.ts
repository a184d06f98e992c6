import type { EditTexts } from '../texts/edit-ja.ts'

export type TopicName = keyof EditTexts['topics']

export type Topic = { readonly name: TopicName; readonly fields: readonly string[] }

const publication = ['publication', 'validUntil']
const contact: Topic = { name: 'contact', fields: ['department', 'contactName', 'email', 'phone'] }

const ofNeed: readonly Topic[] = [
  { name: 'basics', fields: ['title', 'titleEn', 'summaryEn', 'fields'] },
  { name: 'background', fields: ['situation', 'issue', 'tried', 'desired', 'targetUsers', 'targetArea', 'targetCodes'] },
  { name: 'technology', fields: ['technologyClasses', 'interfaces', 'leastReadiness', 'data', 'trialField', 'constraints'] },
  { name: 'conditions', fields: ['forms', 'procurement', 'sealedProposals', 'budgetBand', 'fundingProgramme', 'startFor', 'endFor'] },
  { name: 'kpis', fields: ['kpis'] },
  { name: 'publication', fields: [...publication, 'questionsUntil', 'excludedMembers'] },
  { name: 'attachments', fields: ['attachments', 'relatedNeeds'] },
  contact,
]

const ofSolution: readonly Topic[] = [
  { name: 'basics', fields: ['title', 'titleEn', 'summary', 'summaryEn', 'fields'] },
  { name: 'technology', fields: ['technologyClasses', 'strength', 'readiness', 'interfaces', 'standards', 'dataNeeded', 'dataProduced'] },
  { name: 'references', fields: ['references'] },
  { name: 'cost', fields: ['costBand', 'costModel', 'leadTimeMonths', 'area', 'partnersWanted'] },
  { name: 'safety', fields: ['security', 'privacy', 'certifications'] },
  { name: 'publication', fields: publication },
  { name: 'attachments', fields: ['attachments'] },
  contact,
]

/** The topics of a sheet, in the order they are offered. */
export const topicsOf = (kind: 'need' | 'solution'): readonly Topic[] => (kind === 'need' ? ofNeed : ofSolution)
