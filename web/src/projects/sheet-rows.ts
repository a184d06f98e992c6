import { useQueries } from '@tanstack/react-query'
import { memberQuery } from '../members/queries.ts'
import { fullName } from '../registry/local-government-picker.tsx'
import { localGovernmentQuery } from '../registry/queries.ts'
import { dateText, monthText } from '../shell/date.ts'
import { useLocale } from '../shell/locale.ts'
import { useShell } from '../shell/shell.ts'
import type { NeedSheet, SolutionSheet } from './sheet-queries.ts'
import { useSheetTexts } from './sheet-texts.ts'
import { type Named, useFields, useListing, usePrefectures, useTechnologies, useTerms } from './terms.ts'
import type { SheetTexts } from './texts/sheet-ja.ts'

export type RowName = keyof SheetTexts['labels']

/** One line of a sheet in words; without text where nothing is said. */
export type SheetRow = { readonly name: RowName; readonly label: string; readonly text: string | undefined }

/** Of an edition of long ago, others do not see for whom it was. */
type Need = Omit<NeedSheet, 'publication'> & Partial<Pick<NeedSheet, 'publication'>>
type Solution = Omit<SolutionSheet, 'publication'> & Partial<Pick<SolutionSheet, 'publication'>>
export type AnySheet = Need | Solution

export const isNeed = (sheet: AnySheet): sheet is Need => 'situation' in sheet

const memberIdsIn = (sheet: AnySheet): readonly string[] => [
  ...(sheet.publication?.level === 'named' ? sheet.publication.memberIds : []),
  ...(isNeed(sheet) ? sheet.excludedMembers.map(({ memberId }) => memberId) : []),
]

/** What the codes and ids in these sheets are called. */
const useNames = (sheets: readonly AnySheet[]): { readonly places: Named; readonly members: Named } => {
  const shell = useShell()
  const locale = useLocale()
  const codes = [...new Set(sheets.flatMap((sheet) => (isNeed(sheet) ? sheet.targetCodes : [])))]
  const ids = [...new Set(sheets.flatMap(memberIdsIn))]
  const places = useQueries({ queries: codes.map((code) => localGovernmentQuery(shell, code)) })
  const members = useQueries({ queries: ids.map((id) => ({ ...memberQuery(shell, id), retry: false, staleTime: 600_000 })) })
  return {
    places: new Map(codes.flatMap((code, at) => (places[at]?.data ? [[code, fullName(locale, places[at].data)]] : []))),
    members: new Map(
      ids.flatMap((id, at) => {
        const member = members[at]?.data
        return member ? [[id, (locale === 'en' && member.nameEn) || member.name]] : []
      }),
    ),
  }
}

type Words = readonly (readonly [RowName, string | undefined | false])[]

const useNeedWords = () => {
  const texts = useSheetTexts()
  const terms = useTerms()
  const locale = useLocale()
  const listing = useListing()
  const [fields, technologies] = [useFields(), useTechnologies()]
  return (sheet: Need, places: Named): Words => [
    ['title', sheet.title],
    ['titleEn', sheet.titleEn],
    ['summaryEn', sheet.summaryEn],
    ['fields', listing(sheet.fields, fields)],
    ['situation', sheet.situation],
    ['issue', sheet.issue],
    ['tried', sheet.tried],
    ['desired', sheet.desired],
    ['targetArea', sheet.targetArea],
    ['targetCodes', listing(sheet.targetCodes, places)],
    ['targetUsers', sheet.targetUsers],
    ['technologyClasses', listing(sheet.technologyClasses, technologies)],
    ['interfaces', listing(sheet.interfaces, terms.interface)],
    ['leastReadiness', sheet.leastReadiness && terms.readiness[sheet.leastReadiness]],
    ['data', sheet.data],
    ['trialField', sheet.trialField],
    ['constraints', sheet.constraints],
    ['budgetBand', terms.budget[sheet.budgetBand]],
    ['fundingProgramme', sheet.fundingProgramme],
    ['startFor', sheet.startFor && monthText(locale, sheet.startFor)],
    ['endFor', sheet.endFor && monthText(locale, sheet.endFor)],
    ['forms', listing(sheet.forms, terms.form)],
    ['procurement', terms.procurement[sheet.procurement ?? 'undecided']],
    ['sealedProposals', texts.sealed[sheet.sealedProposals ? 'yes' : 'no']],
    [
      'kpis',
      sheet.kpis
        .map(({ name, unit, present, target, presentOn }) => texts.kpi(name, unit, present, target, presentOn && dateText(locale, presentOn)))
        .join('\n'),
    ],
    ['questionsUntil', sheet.questionsUntil && dateText(locale, sheet.questionsUntil)],
  ]
}

const useSolutionWords = () => {
  const texts = useSheetTexts()
  const terms = useTerms()
  const listing = useListing()
  const [fields, technologies, prefectures] = [useFields(), useTechnologies(), usePrefectures()]
  return (sheet: Solution): Words => [
    ['title', sheet.title],
    ['titleEn', sheet.titleEn],
    ['summary', sheet.summary],
    ['summaryEn', sheet.summaryEn],
    ['fields', listing(sheet.fields, fields)],
    ['technologyClasses', listing(sheet.technologyClasses, technologies)],
    ['strength', sheet.strength],
    ['dataNeeded', sheet.dataNeeded],
    ['dataProduced', sheet.dataProduced],
    ['interfaces', listing(sheet.interfaces, terms.interface)],
    ['standards', sheet.standards],
    ['readiness', terms.readiness[sheet.readiness]],
    ['references', sheet.references.map(({ place, year, result }) => texts.reference(place, year, result)).join('\n')],
    ['costBand', terms.budget[sheet.costBand]],
    ['costModel', terms.costModel[sheet.costModel]],
    ['leadTimeMonths', terms.months(sheet.leadTimeMonths)],
    ['area', sheet.area.extent === 'nationwide' ? terms.nationwide : listing(sheet.area.prefectures, prefectures)],
    ['security', sheet.security],
    ['privacy', sheet.privacy],
    ['certifications', sheet.certifications.join('\n')],
    ['partnersWanted', sheet.partnersWanted],
  ]
}

/** Sheets as lines of words: the same lines on their page, in their history, side by side and before they are sent. */
export const useSheetRows = (sheets: readonly AnySheet[]): readonly (readonly SheetRow[])[] => {
  const texts = useSheetTexts()
  const terms = useTerms()
  const locale = useLocale()
  const { places, members } = useNames(sheets)
  const listing = useListing()
  const needWords = useNeedWords()
  const solutionWords = useSolutionWords()

  const closing = (sheet: AnySheet): Words => [
    [
      'publication',
      sheet.publication &&
        (sheet.publication.level === 'named' ? texts.named(listing(sheet.publication.memberIds, members)) : terms.level[sheet.publication.level]),
    ],
    [
      'excludedMembers',
      isNeed(sheet) && sheet.excludedMembers.map(({ memberId, reason }) => texts.excluded(members.get(memberId) ?? memberId, reason)).join('\n'),
    ],
    ['validUntil', dateText(locale, sheet.validUntil)],
    ['attachments', sheet.attachments.map(({ name }) => name).join('\n')],
  ]
  return sheets.map((sheet) =>
    [...(isNeed(sheet) ? needWords(sheet, places) : solutionWords(sheet)), ...closing(sheet)].map(([name, text]) => ({
      name,
      label: texts.labels[name],
      text: text || undefined,
    })),
  )
}

/** The lines of these names, in their order, of which something is said. */
export const said = (rows: readonly SheetRow[], names: readonly RowName[]): readonly SheetRow[] =>
  names.flatMap((name) => rows.filter((row) => row.name === name && row.text !== undefined))
