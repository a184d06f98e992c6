export type Values = Readonly<Record<string, unknown>>

/** Something a block is asked for; the names in braces are filled in with what is known of the things that led here. */
export type Question = {
  readonly block: 'members' | 'projects' | 'districts' | 'devices' | 'fees'
  readonly ask: string
  /** What is asked for of each thing that is answered. */
  readonly under: readonly Question[]
  /** Several values for a name in braces, each of which is asked for. */
  readonly each?: (values: Values) => readonly Values[]
}

const asking =
  (block: Question['block']) =>
  (...asked: readonly string[]): readonly Question[] =>
    asked.map((ask) => ({ block, ask, under: [] }))

const members = asking('members')
const projects = asking('projects')
const districts = asking('districts')
const devices = asking('devices')
const fees = asking('fees')

/** The same questions, and these of each thing they lead to. */
const leading = (questions: readonly Question[], ...under: readonly (readonly Question[])[]): readonly Question[] =>
  questions.map((question) => ({ ...question, under: under.flat() }))

/** The books of a fiscal year stay open until the end of the May after it (地方自治法 第235条の5). */
const monthsOf = ({ fiscalYear }: Values): readonly Values[] =>
  Array.from({ length: 14 }, (_, passed) => ({ month: new Date(Date.UTC(Number(fiscalYear), 3 + passed)).toISOString().slice(0, 7) }))

const proposal = projects('/proposals/{proposalId}', '/proposals/{proposalId}/versions')
const beneficiary = '/districts/{districtId}/beneficiaries/{beneficiaryId}'

const plan = districts(
  '/plans/{planId}',
  '/plans/{planId}/versions',
  '/plans/{planId}/years',
  '/plans/{planId}/consents?matter=application',
  '/plans/{planId}/consents?matter=report',
  '/plans/{planId}/consents?matter=revocation',
  '/plans/{planId}/opinions',
  '/plans/{planId}/procedure',
  '/plans/{planId}/documents',
  '/plans/{planId}/goal-figures',
)

/**
 * What a member has in each block, by questions its people may ask anyway: each answer is what the one who asks may see.
 * Left out is what is reckoned anew whenever it is asked for, what is everybody's, and what is a person's own.
 */
export const belongings: readonly Question[] = [
  ...members('/members/{memberId}', '/members/{memberId}/people', '/members/{memberId}/invitations'),

  ...projects('/approval-rules/{memberId}', '/related-members', '/my-introductions', '/my-invitations', '/my-panels'),
  ...leading(
    projects('/my-needs'),
    projects('/needs/{needId}', '/needs/{needId}/versions', '/needs/{needId}/questions', '/needs/{needId}/invitations', '/needs/{needId}/panel'),
    leading(projects('/needs/{needId}/proposals'), proposal),
  ),
  ...leading(projects('/my-solutions'), projects('/solutions/{solutionId}', '/solutions/{solutionId}/versions')),
  ...leading(projects('/my-proposals'), proposal),
  ...leading(projects('/my-partnerships'), projects('/partnerships/{partnershipId}', '/partnerships/{partnershipId}/progress')),
  ...leading(projects('/my-cases'), projects('/cases/{caseId}')),

  ...leading(
    districts('/my-districts'),
    districts(
      '/districts/{districtId}',
      '/districts/{districtId}/fee-rules',
      '/districts/{districtId}/ordinances',
      '/districts/{districtId}/levy-rolls',
      '/districts/{districtId}/roll-imports',
    ),
    leading(districts('/districts/{districtId}/beneficiaries'), districts(beneficiary, `${beneficiary}/history`)),
    leading(districts('/districts/{districtId}/scenarios'), districts('/districts/{districtId}/scenarios/{scenarioId}/fees')),
    leading(districts('/districts/{districtId}/plans'), plan),
    leading(fees('/districts/{districtId}/grants'), fees('/grants/{grantId}', '/grants/{grantId}/expenses')),
    fees('/districts/{districtId}/plan-closing'),
  ),

  ...leading(
    fees('/my-payers'),
    fees(
      ...['claims', 'levies', 'history', 'notices', 'dunnings', 'petitions', 'part-payments', 'refunds', 'mandate'].map(
        (each) => `/payers/{payerId}/${each}`,
      ),
    ),
  ),

  ...leading(devices('/my-devices'), devices('/devices/{deviceId}', '/devices/{deviceId}/certificates', '/devices/{deviceId}/events')),
  ...devices('/allowed-serials', '/claims'),
]

const city = '/municipalities/{localGovernmentCode}'

/** What a city has besides: the procedure of its plans, and the money of its districts. */
export const belongingsOfCity: readonly Question[] = [
  ...districts(`${city}/settings`),
  ...fees(
    ...['officers', 'office-acts', 'bank-accounts', 'bank-files', 'notice-terms', 'refund-terms', 'retention-terms'].map((each) => `${city}/${each}`),
    ...['transfer-terms', 'transfer-requests', 'payers', 'payer-names', 'mandates', 'claims', 'arrears'].map((each) => `${city}/${each}`),
    ...['deposits', 'deposits-set-aside', 'clearings', 'movements', 'payouts', 'petitions', 'write-offs'].map((each) => `${city}/${each}`),
    ...['returned-letters', 'returned-notices', 'books/closed'].map((each) => `${city}/${each}`),
  ),
  ...leading(fees(`${city}/dunnings`), fees('/dunnings/{dunningId}/letters')),
  ...leading(
    fees(`${city}/levies`),
    fees('/levies/{levyId}', '/levies/{levyId}/payers', '/levies/{levyId}/changes'),
    fees(`${city}/collection-terms/{districtId}`, `${city}/years/{fiscalYear}`),
    leading(fees('/levies/{levyId}/notices'), fees('/levies/{levyId}/notices/{issueId}/recipients')),
    fees(`${city}/books/journal?month={month}`).map((journal) => ({ ...journal, each: monthsOf })),
  ),
]
