import type { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import type { MemberId } from '../../kernel/ids.ts'
import { type Actor, isOperator, type Policy, type Rule } from '../../kernel/policy.ts'
import type { Office, OfficersView } from './officer-contract.ts'

/** What the rules see of a municipality's money: whose it is, and who holds which office there. */
export type MoneyThing = { readonly localGovernmentCode: LocalGovernmentCode; readonly officers: Pick<OfficersView, Office> }

const ofMunicipality: Rule<MoneyThing> = (actor, { localGovernmentCode }) =>
  actor?.memberKind === 'local-government' && actor.localGovernmentCode === localGovernmentCode && actor.roles.length > 0

const writes = (actor: Actor | undefined): boolean => actor?.roles.some((role) => role === 'administrator' || role === 'editor') ?? false

const editsForMunicipality: Rule<MoneyThing> = (actor, thing) => writes(actor) && ofMunicipality(actor, thing)

const administers: Rule<MoneyThing> = (actor, thing) => ofMunicipality(actor, thing) && (actor?.roles.includes('administrator') ?? false)

const holds =
  (office: Office): Rule<MoneyThing> =>
  (actor, thing) =>
    editsForMunicipality(actor, thing) && actor !== undefined && thing.officers[office].includes(actor.personId)

const revenueOfficer = holds('revenueOfficers')
const expenditureOfficer = holds('expenditureOfficers')
const treasurer = holds('treasurers')

/** Who may do what with a municipality's money. An administrator appoints and holds no office by that. */
export const feesPolicy = {
  'read the books': [ofMunicipality],
  'appoint officers': [administers],
  'draft a levy': [editsForMunicipality],
  'decide a levy': [revenueOfficer],
  'decide a petition': [revenueOfficer],
  'change a levy': [revenueOfficer],
  'issue notices': [revenueOfficer],
  'set notice terms': [revenueOfficer],
  'record service': [editsForMunicipality],
  'set collection terms': [revenueOfficer],
  'draft a dunning': [editsForMunicipality],
  'decide a dunning': [revenueOfficer],
  'correct a claim': [revenueOfficer],
  'collect arrears': [revenueOfficer],
  'write off': [revenueOfficer],
  'order a refund': [expenditureOfficer],
  appropriate: [revenueOfficer],
  'open a bank account': [treasurer],
  'import a bank file': [treasurer],
  'clear a deposit': [treasurer],
  'set transfer terms': [treasurer],
  'request transfers': [treasurer],
  'accept a mandate': [editsForMunicipality],
  'set refund terms': [revenueOfficer],
  'set retention terms': [treasurer],
  'close the books': [treasurer],
} satisfies Policy<MoneyThing>

/** What the rules see of one payer's statement. */
export type StatementThing = MoneyThing & { readonly isTheirs: boolean }

const speaksForPayer: Rule<StatementThing> = (actor, { isTheirs }) => actor !== undefined && isTheirs

/** Who sees what one payer owes and paid: the municipality, and whoever is bound to the payer by the code of its letter. */
export const statementPolicy = {
  'read a statement': [ofMunicipality, speaksForPayer],
  'file a petition': [editsForMunicipality, speaksForPayer],
  'set a mandate': [editsForMunicipality, speaksForPayer],
} satisfies Policy<StatementThing>

/** What the rules see of a district's totals. */
export type TotalsThing = MoneyThing & { readonly amoId: MemberId | undefined }

const ofItsAmo: Rule<TotalsThing> = (actor, { amoId }) => amoId !== undefined && actor?.memberId === amoId && actor.roles.length > 0

/** The organization learns totals, and of no payer. */
export const totalsPolicy = { 'read totals': [ofMunicipality, ofItsAmo] } satisfies Policy<TotalsThing>

const editsForItsAmo: Rule<TotalsThing> = (actor, thing) => writes(actor) && ofItsAmo(actor, thing)

/** Who may do what with a grant: the organization asks and reports, the expenditure officer decides and orders, the treasurer pays. */
export const grantPolicy = {
  'read a grant': [ofMunicipality, ofItsAmo],
  'request a grant': [editsForItsAmo],
  'decide a grant': [expenditureOfficer],
  'pay a grant': [treasurer],
} satisfies Policy<TotalsThing>

/** Who may do what the operator does for all. */
export const operatorPolicy = {
  'read the audit trail': [isOperator],
  'tend parked deliveries': [isOperator],
  'read the checks': [isOperator],
  'import rates': [isOperator],
} satisfies Policy<undefined>
