import { dateText } from '../../shell/date.ts'
import { Facts } from '../../shell/facts.tsx'
import { useLocale } from '../../shell/locale.ts'
import { Table } from '../../shell/table.tsx'
import type { OfficialDocument, ProcedureView, ProceedingView } from '../city-queries.ts'
import { useActTexts } from './act-texts.ts'
import { useProcedureTexts } from './texts.ts'

const ofProceeding = ({ application, notice, summary, vote, parkConsent, certificate, publication, refusal, withdrawal }: ProceedingView) =>
  [application, notice, summary, parkConsent, vote, certificate, publication, refusal, withdrawal].filter((paper) => paper !== undefined)

/** Every paper on record, by day. */
const papersOf = ({ proceeding, change, supervision, revocation, settlement }: ProcedureView): readonly OfficialDocument[] => {
  const { revocationDemand, reportDemand, reportRequest, report, explanation, order, compliance, hearing } = supervision ?? {}
  return [
    ...ofProceeding(proceeding),
    ...(change ? ofProceeding(change.proceeding) : []),
    ...[reportDemand, reportRequest, report, explanation, order, compliance, revocationDemand, hearing].filter((paper) => paper !== undefined),
    ...(revocation ? [revocation.document, ...(revocation.publication ? [revocation.publication] : [])] : []),
    ...(settlement ? [settlement] : []),
  ].toSorted((a, b) => a.on.localeCompare(b.on))
}

const criteria = ['regionalPlan', 'effect', 'feasibility', 'benefitLimit', 'fairness'] as const

const Findings = ({ view: { proceeding, supervision = { duties: [] }, revocation } }: { readonly view: ProcedureView }) => {
  const texts = useProcedureTexts().papers
  const acts = useActTexts().fields
  const locale = useLocale()
  const { inspection, rollHash, criteria: found, reasons } = proceeding
  const { suspicion, reportReasons, explanationUntil, orderReasons, complyUntil } = supervision
  const day = (on: string) => dateText(locale, on)
  const facts = [
    ...(inspection
      ? [{ label: texts.inspection, value: texts.inspectionOf(day(inspection.noticedOn), day(inspection.endsOn), day(inspection.opinionsUntil)) }]
      : []),
    ...(found ? criteria.map((name) => ({ label: acts.criteria[name], value: found[name] })) : []),
    ...(reasons ? [{ label: texts.reasons, value: reasons.join(' / ') }] : []),
    ...(suspicion ? [{ label: texts.suspicion, value: suspicion }] : []),
    ...(reportReasons ? [{ label: texts.reportReasons, value: reportReasons.join(' / ') }] : []),
    ...(explanationUntil ? [{ label: acts.until, value: day(explanationUntil) }] : []),
    ...(orderReasons ? [{ label: texts.orderReasons, value: orderReasons.join(' / ') }] : []),
    ...(complyUntil ? [{ label: acts.complyUntil, value: day(complyUntil) }] : []),
    ...(revocation ? [{ label: texts.revoked, value: `${acts.causes[revocation.cause]} ${revocation.reasons.join(' / ')}` }] : []),
    ...(rollHash ? [{ label: texts.rollHash, value: <code className='break-all'>{rollHash}</code> }] : []),
  ]
  return facts.length > 0 ? <Facts facts={facts} /> : null
}

/** The papers of the procedure with their numbers and days, and what was found in them. */
export const Papers = ({ view }: { readonly view: ProcedureView }) => {
  const { number, papers: texts } = useProcedureTexts()
  const locale = useLocale()
  const papers = papersOf(view)
  return (
    <section aria-labelledby='papers'>
      <h2 id='papers' className='mt-10 text-std-24B-150'>
        {texts.title}
      </h2>
      {papers.length === 0 ? (
        <p className='mt-4'>{texts.none}</p>
      ) : (
        <Table
          caption={texts.title}
          file='papers.csv'
          rows={papers}
          keyOf={({ title, number, on }) => title + number + on}
          columns={[
            { label: texts.paper, cell: ({ title }) => title },
            { label: number, cell: ({ number }) => number },
            { label: texts.on, cell: ({ on }) => dateText(locale, on) },
            { label: texts.hash, cell: ({ sha256 }) => (sha256 ? `${sha256.slice(0, 12)}…` : '–'), text: ({ sha256 }) => sha256 },
          ]}
        />
      )}
      <Findings view={view} />
    </section>
  )
}
