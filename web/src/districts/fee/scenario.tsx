import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Awaited } from '../../projects/awaited.tsx'
import { buttonClass } from '../../shell/button.tsx'
import { CsvButton } from '../../shell/csv-button.tsx'
import { dateText } from '../../shell/date.ts'
import { Facts } from '../../shell/facts.tsx'
import { Guard } from '../../shell/guard.tsx'
import { Loading } from '../../shell/loading.tsx'
import { useLocale } from '../../shell/locale.ts'
import { Notice } from '../../shell/notice.tsx'
import { Page } from '../../shell/page.tsx'
import { Refusal } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { Tag } from '../../shell/tag.tsx'
import { feeRulesQuery } from '../queries.ts'
import { useDistrictTexts, useFeeTexts } from '../texts.ts'
import { useDistrictTrail } from '../trail.ts'
import { DistributionFigure } from './distribution.tsx'
import { type Scenario, scenarioFeesQuery, scenarioQuery } from './fee-queries.ts'

const route = getRouteApi('/my-districts/$districtId/scenarios/$scenarioId')

type ScenarioProps = { readonly scenario: Scenario }

const useFacts = ({ districtId, feeRuleId, referenceOn, from, until, necessaryCost, distribution, shortfall, rollHash }: Scenario) => {
  const texts = useFeeTexts()
  const words = texts.scenario
  const { form, district } = useDistrictTexts()
  const locale = useLocale()
  const { data } = useQuery(feeRulesQuery(useShell(), districtId))
  const rule = data?.find((each) => each.feeRuleId === feeRuleId)?.rule
  const asked = [
    { label: words.rule, value: rule ? texts.ruleName(rule.name, rule.version) : '–' },
    { label: words.referenceOn, value: dateText(locale, referenceOn) },
    { label: words.period, value: district.years(dateText(locale, from), dateText(locale, until)) },
    { label: words.necessaryCost, value: form.yen(necessaryCost) },
  ]
  const come = distribution
    ? [
        { label: words.total, value: form.yen(distribution.total) },
        { label: words.payers, value: words.businesses(distribution.payers) },
        { label: words.paying, value: words.businesses(distribution.paying) },
        { label: words.shortfall, value: form.yen(shortfall ?? 0) },
      ]
    : []
  return [...asked, ...come, ...(rollHash ? [{ label: words.rollHash, value: <span className='break-all font-mono'>{rollHash}</span> }] : [])]
}

const Fees = ({ scenario }: ScenarioProps) => {
  const texts = useFeeTexts().scenario
  const { form } = useDistrictTexts()
  const locale = useLocale()
  const shell = useShell()
  const { cursor } = route.useSearch()
  const { districtId, scenarioId } = scenario
  const { data, error } = useQuery(scenarioFeesQuery(shell, scenario, cursor))
  if (error) return <RefusalNotice error={error} />
  if (!data) return <Loading />
  // Ten thousandths are cut, not rounded: nobody seems to bear all of their benefit who does not.
  const shareOf = (fee: number, benefit: number) => (benefit === 0 ? '–' : `${(Math.floor((fee / benefit) * 1000) / 10).toFixed(1)}%`)
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.fees}</h2>
      <div className='no-print mt-4'>
        <CsvButton
          address={`${shell.settings.blocks['districts'] ?? ''}/districts/${districtId}/scenarios/${scenarioId}/fees.csv?language=${locale}`}
          filename='fees.csv'
        />
      </div>
      <Table
        caption={texts.fees}
        rows={data.items}
        keyOf={({ beneficiaryId }) => beneficiaryId}
        columns={[
          {
            label: texts.business,
            cell: ({ beneficiaryId, name }) => (
              <Link
                to='/my-districts/$districtId/scenarios/$scenarioId/$beneficiaryId'
                params={{ districtId, scenarioId, beneficiaryId }}
                className='link'
              >
                {name}
              </Link>
            ),
          },
          { label: texts.fee, numeric: true, cell: ({ fee }) => form.yen(fee) },
          { label: texts.benefit, numeric: true, cell: ({ expectedBenefit }) => form.yen(expectedBenefit) },
          { label: texts.share, numeric: true, cell: ({ fee, expectedBenefit }) => shareOf(fee, expectedBenefit) },
        ]}
      />
      {data.cursor && (
        <Link
          to='/my-districts/$districtId/scenarios/$scenarioId'
          params={{ districtId, scenarioId }}
          search={{ cursor: data.cursor }}
          className={`mt-6 ${buttonClass('outlined')}`}
        >
          {texts.more}
        </Link>
      )}
    </section>
  )
}

const Refused = ({ scenario: { refusal } }: ScenarioProps) => {
  const texts = useFeeTexts().scenario
  if (!refusal) return null
  return (
    <>
      <Notice tone='warning' title={texts.refused}>
        {texts.refusedTold}
      </Notice>
      <RefusalNotice error={new Refusal({ ...refusal, status: 409 })} />
    </>
  )
}

const Sheet = ({ scenario }: ScenarioProps) => {
  const texts = useFeeTexts()
  const { districtId, status, name, distribution } = scenario
  const trail = useDistrictTrail(districtId)
  const facts = useFacts(scenario)
  return (
    <Page
      title={name}
      caption={texts.scenario.title}
      trail={[...trail, { label: texts.title, to: '/my-districts/$districtId/fees', params: { districtId } }]}
    >
      <p role='status' className='mt-6'>
        <Tag tone={status === 'done' ? 'good' : status === 'refused' ? 'bad' : 'wait'}>{texts.scenario.statuses[status]}</Tag>
      </p>
      {status === 'running' && <progress aria-label={texts.scenario.statuses.running} className='mt-4 block w-full max-w-xl' />}
      <Refused scenario={scenario} />
      <Facts facts={facts} />
      {distribution && <DistributionFigure distribution={distribution} />}
      {status === 'done' && <Fees scenario={scenario} />}
    </Page>
  )
}

const Loaded = () => {
  const path = route.useParams()
  const texts = useFeeTexts()
  const query = useQuery(scenarioQuery(useShell(), path))
  return (
    <Awaited query={query} title={texts.scenario.title}>
      {(scenario) => <Sheet scenario={scenario} />}
    </Awaited>
  )
}

/** A fee rule tried on the roll of a day: what it comes to, and what each would pay. */
export const ScenarioPage = () => {
  const texts = useFeeTexts()
  return (
    <Guard title={texts.scenario.title}>
      <Loaded />
    </Guard>
  )
}
