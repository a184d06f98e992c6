import * as z from 'zod'
import { LocalGovernmentCode } from '../kernel/identifiers.ts'
import { MemberId } from '../kernel/ids.ts'
import { ExportQuery, PageQuery } from '../kernel/page.ts'
import { type Infer, lazy } from '../kernel/schema.ts'
import { Instant, LocalDate, Month } from '../kernel/time.ts'
import { AreaServed, budgetBands, InterfaceCode, interfaceCodes, Readiness, readinessSteps } from './contract.ts'
import { collaborationForms, NeedSummary } from './need-contract.ts'
import { CostModel, costModels, SolutionSummary } from './solution-contract.ts'

/** How far a need has come, in the three steps a reader chooses by. */
export const needStages = ['open', 'in-selection', 'finished'] as const
export const NeedStage = lazy(() => z.enum(needStages).meta({ id: 'NeedStage' }))
export type NeedStage = Infer<typeof NeedStage>

/** A need in a list: enough to choose by, and nothing personal. */
export const NeedListing = lazy(() =>
  NeedSummary()
    .omit({ expired: true })
    .extend({
      publishedAt: Instant(),
      targetCodes: z.array(LocalGovernmentCode()),
      interfaces: z.array(InterfaceCode()),
      leastReadiness: Readiness().optional(),
      startFor: Month().optional(),
      excerpt: z.string().meta({ description: 'The beginning of what it is about' }),
      excerptEn: z.string().optional(),
    })
    .meta({ id: 'NeedListing' }),
)
export type NeedListing = Infer<typeof NeedListing>

/** A solution in a list. */
export const SolutionListing = lazy(() =>
  SolutionSummary()
    .omit({ expired: true })
    .extend({
      publishedAt: Instant(),
      interfaces: z.array(InterfaceCode()),
      area: AreaServed(),
      costModel: CostModel(),
      excerpt: z.string(),
      excerptEn: z.string().optional(),
    })
    .meta({ id: 'SolutionListing' }),
)
export type SolutionListing = Infer<typeof SolutionListing>

/** One code or several with commas between them; any of them will do. */
const anyOf = (codes: readonly string[]) => {
  const one = `(${codes.join('|')})`
  return z
    .string()
    .max(300)
    .regex(new RegExp(`^${one}(,${one}){0,19}$`))
    .optional()
    .meta({ examples: [codes[0] ?? ''] })
}

const prefectures = ['0[1-9]', '[1-3][0-9]', '4[0-7]']

/** What both searches can be narrowed by. */
const common = () => ({
  text: z.string().max(100).optional().meta({ description: 'Words in Japanese or English, blanks between them; all of them must be found' }),
  field: anyOf(['[a-z-]{1,40}']).meta({ examples: ['mobility', 'mobility,tourism'] }),
  technology: anyOf(['[a-z-]{1,40}']).meta({ examples: ['data-use'] }),
  interface: anyOf(interfaceCodes),
  budget: anyOf(budgetBands),
  readiness: anyOf(readinessSteps),
  prefecture: anyOf(prefectures).meta({ examples: ['37', '07,37'] }),
  member: MemberId().optional().meta({ description: 'Of this organization alone' }),
  closingSoon: z.enum(['yes']).optional().meta({ description: 'Closing within two weeks' }),
  postedSince: LocalDate().optional(),
})

export const NeedFilter = lazy(() =>
  z
    .object({
      ...common(),
      municipality: LocalGovernmentCode().optional(),
      form: anyOf(collaborationForms),
      stage: anyOf(needStages),
    })
    .meta({ id: 'NeedFilter' }),
)
export type NeedFilter = Infer<typeof NeedFilter>

export const SolutionFilter = lazy(() => z.object({ ...common(), costModel: anyOf(costModels) }).meta({ id: 'SolutionFilter' }))
export type SolutionFilter = Infer<typeof SolutionFilter>

/** Newest first, the first to close first, or what the words fit best first. */
export const searchOrders = ['newest', 'closing', 'relevance'] as const
const order = () => ({ sort: z.enum(searchOrders).default('newest') })

export const NeedQuery = lazy(() => PageQuery().extend({ ...NeedFilter().shape, ...order() }))
export const NeedExport = lazy(() => ExportQuery().extend({ ...NeedFilter().shape, ...order() }))
export const SolutionQuery = lazy(() => PageQuery().extend({ ...SolutionFilter().shape, ...order() }))
export const SolutionExport = lazy(() => ExportQuery().extend({ ...SolutionFilter().shape, ...order() }))

/** How many there would be of each value, were it chosen beside what is chosen of the other filters. */
const Counts = lazy(() => z.array(z.object({ value: z.string(), count: z.number().int() })).meta({ id: 'FacetCounts' }))

const found = () => ({
  cursor: z.string().optional(),
  total: z.number().int().meta({ description: 'How many fit, of those the reader may see' }),
  more: z.boolean().meta({ description: 'Whether there are more than could be counted; narrow the search to see them' }),
})

export const needFacets = ['field', 'technology', 'interface', 'budget', 'readiness', 'prefecture', 'form', 'stage'] as const
export const solutionFacets = ['field', 'technology', 'interface', 'budget', 'readiness', 'prefecture', 'costModel'] as const

export const FoundNeeds = lazy(() =>
  z.object({ items: z.array(NeedListing()), ...found(), facets: z.record(z.enum(needFacets), Counts()) }).meta({ id: 'FoundNeeds' }),
)
export type FoundNeeds = Infer<typeof FoundNeeds>

export const FoundSolutions = lazy(() =>
  z.object({ items: z.array(SolutionListing()), ...found(), facets: z.record(z.enum(solutionFacets), Counts()) }).meta({ id: 'FoundSolutions' }),
)
export type FoundSolutions = Infer<typeof FoundSolutions>
