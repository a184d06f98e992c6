import { useQueries } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { RowsButton } from '../shell/csv-button.tsx'
import { Failure } from '../shell/failure.tsx'
import { Guard } from '../shell/guard.tsx'
import { Loading } from '../shell/loading.tsx'
import { Page } from '../shell/page.tsx'
import { useShell } from '../shell/shell.ts'
import { Bars } from './bars.tsx'
import { type Proposal, proposalQuery } from './partnering-queries.ts'
import { usePartneringTexts } from './partnering-texts.ts'
import { useProposalRows } from './proposal-rows.ts'
import { SideBySide } from './side-by-side.tsx'

const route = getRouteApi('/needs/$needId/proposals/compare')

const nameOf = ({ title, memberName }: Proposal) => (memberName ? `${title} / ${memberName}` : title)

const Drawn = ({ proposals }: { readonly proposals: readonly Proposal[] }) => {
  const texts = usePartneringTexts()
  const costs = proposals.flatMap((each) => (each.content.costYen === undefined ? [] : [{ each, value: each.content.costYen }]))
  const totals = proposals.flatMap((each) => (each.assessment ? [{ each, value: each.assessment.total }] : []))
  const targets = [...new Set(proposals.flatMap(({ content }) => content.kpiTargets.map(({ name, unit }) => JSON.stringify([name, unit]))))]
  return (
    <>
      {costs.length > 1 && (
        <Bars
          title={texts.received.chartCost}
          bars={costs.map(({ each, value }) => ({ key: each.proposalId, label: nameOf(each), value, words: texts.yen(value) }))}
        />
      )}
      {targets.map((target) => {
        const [name, unit] = JSON.parse(target) as [string, string]
        const aims = proposals.flatMap((each) =>
          each.content.kpiTargets.filter((aim) => aim.name === name && aim.unit === unit).map((aim) => ({ each, value: Number(aim.target) })),
        )
        if (aims.length < 2) return null
        return (
          <Bars
            key={target}
            title={texts.named(texts.received.chartTargets, name)}
            bars={aims.map(({ each, value }) => ({ key: each.proposalId, label: nameOf(each), value, words: `${value.toLocaleString()}${unit}` }))}
          />
        )
      })}
      {totals.length > 1 && (
        <Bars
          title={texts.received.chartTotal}
          most={100}
          bars={totals.map(({ each, value }) => ({ key: each.proposalId, label: nameOf(each), value, words: texts.proposal.total(value) }))}
        />
      )}
    </>
  )
}

const Compared = ({ proposals }: { readonly proposals: readonly Proposal[] }) => {
  const texts = usePartneringTexts()
  const sheets = useProposalRows(proposals.map(({ content }) => content))
  const rows = (sheets[0] ?? [])
    .filter(({ name }) => name !== 'title')
    .map(({ name, label }) => ({ label, cells: sheets.map((sheet) => sheet.find((row) => row.name === name)?.text) }))
    .filter(({ cells }) => cells.some((cell) => cell !== undefined))
  return (
    <>
      <Drawn proposals={proposals} />
      <div className='no-print mt-6'>
        <RowsButton
          caption={texts.received.compareTitle}
          filename='proposals-compared.csv'
          rows={() => [[texts.received.item, ...proposals.map(nameOf)], ...rows.map(({ label, cells }) => [label, ...cells])]}
        />
      </div>
      <SideBySide
        caption={texts.received.compareTitle}
        item={texts.received.item}
        heads={proposals.map((proposal) => (
          <Link key={proposal.proposalId} to='/proposals/$proposalId' params={{ proposalId: proposal.proposalId }} className='link'>
            {nameOf(proposal)}
          </Link>
        ))}
        rows={rows}
      />
    </>
  )
}

const Loaded = () => {
  const texts = usePartneringTexts()
  const { needId } = route.useParams()
  const { compare = '' } = route.useSearch()
  const shell = useShell()
  const ids = compare.split(',').filter((id) => id !== '')
  const asked = useQueries({ queries: ids.map((id) => proposalQuery(shell, id)) })
  const error = asked.find((query) => query.error)?.error
  if (error) return <Failure error={error} />
  const proposals = asked.flatMap(({ data }) => (data ? [data] : []))
  return (
    <Page title={texts.received.compareTitle} trail={[{ label: texts.received.title, to: '/needs/$needId/proposals', params: { needId } }]}>
      {ids.length < 2 && <p className='mt-6'>{texts.received.few}</p>}
      {ids.length >= 2 && (proposals.length === ids.length ? <Compared proposals={proposals} /> : <Loading />)}
    </Page>
  )
}

/** Two to five proposals, drawn and line by line. */
export const ProposalCompare = () => {
  const texts = usePartneringTexts().received
  return (
    <Guard title={texts.compareTitle}>
      <Loaded />
    </Guard>
  )
}
