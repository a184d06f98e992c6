import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { RowsButton } from '../shell/csv-button.tsx'
import { Failure } from '../shell/failure.tsx'
import { Guard } from '../shell/guard.tsx'
import { Loading } from '../shell/loading.tsx'
import { useLocale } from '../shell/locale.ts'
import { Notice } from '../shell/notice.tsx'
import { Page } from '../shell/page.tsx'
import { useShell } from '../shell/shell.ts'
import { MatchCriteria } from './match-criteria.tsx'
import { type NeedView, needQuery, type Pairing, pairingQuery, type SolutionView, solutionQuery } from './sheet-queries.ts'
import { type RowName, type SheetRow, useSheetRows } from './sheet-rows.ts'
import { useSearchTexts, useSheetTexts } from './sheet-texts.ts'
import { type ComparedRow, SideBySide } from './side-by-side.tsx'

const route = getRouteApi('/needs/$needId/matches/$solutionId')

// What a need asks stands beside what a solution says to it.
const opposite: readonly (readonly [RowName, RowName])[] = [
  ['issue', 'summary'],
  ['desired', 'strength'],
  ['fields', 'fields'],
  ['technologyClasses', 'technologyClasses'],
  ['interfaces', 'interfaces'],
  ['leastReadiness', 'readiness'],
  ['data', 'dataNeeded'],
  ['budgetBand', 'costBand'],
  ['forms', 'costModel'],
  ['startFor', 'leadTimeMonths'],
  ['targetArea', 'area'],
  ['constraints', 'security'],
  ['kpis', 'references'],
]

const textOf = (rows: readonly SheetRow[], name: RowName) => rows.find((row) => row.name === name)?.text

type Pair = { readonly need: NeedView; readonly solution: SolutionView; readonly pairing: Pairing }

const Shown = ({ need, solution, pairing }: Pair) => {
  const texts = useSheetTexts()
  const search = useSearchTexts()
  const locale = useLocale()
  const [ofNeed = [], ofSolution = []] = useSheetRows([need.content, solution.content])
  const titles = [need, solution].map((view) => (locale === 'en' && view.titleEn) || view.title)
  const labelOf = (one: RowName, other: RowName) => (one === other ? texts.labels[one] : `${texts.labels[one]} / ${texts.labels[other]}`)
  const rows: readonly ComparedRow[] = opposite
    .map(([one, other]) => ({ label: labelOf(one, other), cells: [textOf(ofNeed, one), textOf(ofSolution, other)] }))
    .filter(({ cells }) => cells.some((cell) => cell !== undefined))
  return (
    <>
      {pairing.hindrances.length > 0 && (
        <Notice tone='warning' title={texts.matches.apart}>
          <ul className='list-disc pl-6'>
            {pairing.hindrances.map(({ hindrance, reason }) => (
              <li key={hindrance}>
                {texts.matches.hindrances[hindrance]} {reason}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <section className='max-w-4xl'>
        <h2 className='mt-10 text-std-24B-150'>
          {texts.matches.reasons} · {texts.matches.score(Math.round(pairing.score * 100))}
        </h2>
        <MatchCriteria criteria={pairing.criteria} />
      </section>
      <h2 className='mt-10 text-std-24B-150'>{texts.matches.pair}</h2>
      <div className='no-print mt-4'>
        <RowsButton
          caption={texts.matches.pair}
          filename='pair.csv'
          rows={() => [[search.compare.item, ...titles], ...rows.map(({ label, cells }) => [label, ...cells])]}
        />
      </div>
      <SideBySide
        caption={texts.matches.pair}
        item={search.compare.item}
        heads={[
          <Link key='need' to='/needs/$needId' params={{ needId: need.needId }} className='link'>
            {titles[0]}
          </Link>,
          <Link key='solution' to='/solutions/$solutionId' params={{ solutionId: solution.solutionId }} className='link'>
            {titles[1]}
          </Link>,
        ]}
        rows={rows}
      />
    </>
  )
}

const Loaded = () => {
  const texts = useSheetTexts()
  const shell = useShell()
  const path = route.useParams()
  const need = useQuery(needQuery(shell, path.needId))
  const solution = useQuery(solutionQuery(shell, path.solutionId))
  const pairing = useQuery(pairingQuery(shell, path))
  const error = need.error ?? solution.error ?? pairing.error
  if (error) return <Failure error={error} />
  return (
    <Page title={texts.matches.pairTitle}>
      <p className='mt-4'>{texts.matches.pairLead}</p>
      {need.data && solution.data && pairing.data ? <Shown need={need.data} solution={solution.data} pairing={pairing.data} /> : <Loading />}
    </Page>
  )
}

/** One need and one solution: how they fit today, and what both say. */
export const MatchPair = () => {
  const texts = useSheetTexts()
  return (
    <Guard title={texts.matches.pairTitle}>
      <Loaded />
    </Guard>
  )
}
