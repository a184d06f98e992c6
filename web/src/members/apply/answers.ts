import * as z from 'zod'
import { lazy } from '../../../../functions/kernel/schema.ts'
import { ApplicationContent, Evidence } from '../../../../functions/members/application-contract.ts'
import { MemberKind } from '../../../../functions/members/contract.ts'
import type { MemberKindTerm } from '../../registry/queries.ts'
import type { components } from '../../shell/api/members.d.ts'

// Zod would try to compile its checks with `new Function`, which the content security policy reports as an attack.
z.config({ jitless: true })

export type FiledContent = components['schemas']['ApplicationContent']
type KnownContent = components['schemas']['ApplicationView']['content']

export const identifiers = ['corporate-number', 'invoice-number', 'none'] as const
export type Identifier = (typeof identifiers)[number]

const kept = () => z.string().optional().catch(undefined)

const KeptAnswers = lazy(() =>
  z.object({
    kind: MemberKind().optional().catch(undefined),
    name: kept(),
    nameKana: kept(),
    nameEn: kept(),
    localGovernmentCode: kept(),
    identifiedBy: z.enum(identifiers).optional().catch(undefined),
    corporateNumber: kept(),
    invoiceNumber: kept(),
    withoutNumber: kept(),
    postalCode: kept(),
    address: kept(),
    website: kept(),
    about: kept(),
    fields: z.array(z.string()).optional().catch(undefined),
    evidence: z.array(Evidence()).optional().catch(undefined),
    department: kept(),
    contactName: kept(),
    email: kept(),
    phone: kept(),
    acceptedTerms: kept(),
  }),
)

/** What the form holds, field by field, as it was typed; right or wrong is told by the topics. */
export type Answers = z.infer<ReturnType<typeof KeptAnswers>>
export type FieldName = keyof Answers

/** What data/ says of this platform: what identifies each kind, and which terms are in force. */
export type Platform = { readonly kinds: readonly MemberKindTerm[]; readonly terms: string }

/** A draft as the server kept it. What no longer means anything to this form is left out. */
export const answersIn = (values: unknown): Answers => KeptAnswers().parse(values)

/** The answers of an application that was returned to be mended. */
export const answersOf = ({ contact, ...content }: KnownContent): Answers => ({
  ...answersIn(content),
  identifiedBy: identifierGiven(content),
  department: contact?.department,
  contactName: contact?.name,
  email: contact?.email,
  phone: contact?.phone,
})

const identifierGiven = ({ corporateNumber, invoiceNumber }: Omit<KnownContent, 'contact'>): Identifier => {
  if (corporateNumber !== undefined) return 'corporate-number'
  return invoiceNumber === undefined ? 'none' : 'invoice-number'
}

/** What a kind may be identified by. */
export const identifiersOf = ({ kind }: Answers, { kinds }: Platform): readonly Identifier[] =>
  kinds.find(({ code }) => code === kind)?.identifiedBy ?? []

/** The identifier that is given: the one the kind asks for, or the one chosen of several. */
export const identifierOf = (answers: Answers, platform: Platform): Identifier | undefined => {
  const asked = identifiersOf(answers, platform)
  return asked.length === 1 ? asked[0] : asked.find((identifier) => identifier === answers.identifiedBy)
}

// What is typed on a Japanese keyboard: full-width figures and any of the many dashes.
const figures = (value: string | undefined) =>
  value
    ?.normalize('NFKC')
    .replaceAll(/[‐‑‒–—―−ー]/g, '-')
    .replaceAll(/\s/g, '')
const withoutDashes = (value: string | undefined) => figures(value)?.replaceAll('-', '').toUpperCase()
const withScheme = (value: string | undefined) => (value === undefined || value.trim() === '' || value.includes('://') ? value : `https://${value}`)

/** The answers as they are filed: names to the letter, numbers in plain figures, and nothing for what was left empty. */
export const tidy = (answers: Answers): Answers => {
  const plain: Answers = {
    ...answers,
    corporateNumber: withoutDashes(answers.corporateNumber),
    invoiceNumber: withoutDashes(answers.invoiceNumber),
    postalCode: figures(answers.postalCode),
    website: withScheme(answers.website?.normalize('NFKC').trim()),
    email: answers.email?.normalize('NFKC').trim(),
    phone: figures(answers.phone),
  }
  return answersIn(Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== '')))
}

type Present<Value> = { [Name in keyof Value]: Exclude<Value[Name], undefined> }

/** Without what is undefined: absent and undefined are one in JSON, but not to the compiler. */
const present = <Value extends object>(value: Value): Present<Value> =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Present<Value>

/** The answers as the content of an application, by the same schema the server uses; undefined while something is missing. */
export const contentOf = (answers: Answers, platform: Platform): FiledContent | undefined => {
  const { department, contactName, email, phone, identifiedBy: _, ...given } = tidy(answers)
  const identifier = identifierOf(answers, platform)
  const parsed = ApplicationContent().safeParse({
    ...given,
    corporateNumber: identifier === 'corporate-number' ? given.corporateNumber : undefined,
    invoiceNumber: identifier === 'invoice-number' ? given.invoiceNumber : undefined,
    withoutNumber: identifier === 'none' ? given.withoutNumber : undefined,
    contact: { department, name: contactName, email, phone },
  })
  if (!parsed.success) return undefined
  const { contact, ...content } = parsed.data
  return { ...present(content), contact: present(contact) }
}

const isLocalGovernment = ({ kind }: Answers) => kind === 'local-government'

/** A local government's names and numbers come from the registry; those of any other kind do not fit it, and the other way round. */
export const withKind = (answers: Answers, kind: NonNullable<Answers['kind']>): Answers => {
  const changed = { ...answers, kind }
  if (answers.kind === undefined || isLocalGovernment(answers) === isLocalGovernment(changed)) return changed
  const { name, nameKana, nameEn, corporateNumber, localGovernmentCode, ...others } = changed
  return others
}
