import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, type ReactNode, useState } from 'react'
import { Button, buttonClass } from '../../shell/button.tsx'
import { dateText } from '../../shell/date.ts'
import { Guard } from '../../shell/guard.tsx'
import { type Whole, wholeOf } from '../../shell/list.ts'
import { Loading } from '../../shell/loading.tsx'
import { useLocale } from '../../shell/locale.ts'
import { Page } from '../../shell/page.tsx'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { Tag } from '../../shell/tag.tsx'
import { textIn } from '../answers.ts'
import { Entry } from '../entry.tsx'
import { More } from '../more.tsx'
import { useConcernedWith } from '../public/concerned.ts'
import { feeRulesQuery } from '../queries.ts'
import { useDistrictTexts, useFeeTexts } from '../texts.ts'
import { useDistrictTrail } from '../trail.ts'
import { type FeeRuleView, type Scenario, scenariosQuery } from './fee-queries.ts'
import { NewScenario } from './new-scenario.tsx'

const route = getRouteApi('/my-districts/$districtId/fees')

const Rules = ({ districtId, rules }: { readonly districtId: string; readonly rules: readonly FeeRuleView[] }) => {
  const texts = useFeeTexts()
  const locale = useLocale()
  if (rules.length === 0) return <p className='mt-4'>{texts.rulesNone}</p>
  return (
    <Table
      caption={texts.rules}
      file='fee-rules.csv'
      rows={rules}
      keyOf={({ feeRuleId }) => feeRuleId}
      columns={[
        {
          label: texts.labels['name'] ?? '',
          cell: ({ feeRuleId, rule }) => (
            <Link to='/my-districts/$districtId/fees/$feeRuleId' params={{ districtId, feeRuleId }} className='link'>
              {rule.name}
            </Link>
          ),
          text: ({ rule }) => rule.name,
        },
        { label: texts.labels['version'] ?? '', cell: ({ rule }) => texts.version(rule.version) },
        { label: texts.effective, cell: ({ rule }) => texts.from(dateText(locale, rule.effectiveFrom)), text: ({ rule }) => rule.effectiveFrom },
        { label: texts.labels['by'] ?? '', cell: ({ rule }) => texts.choices.by[rule.raise.by] },
      ]}
    />
  )
}

const Comparing = ({ districtId, scenarios }: { readonly districtId: string; readonly scenarios: readonly Scenario[] }) => {
  const texts = useFeeTexts().compare
  const navigate = useNavigate()
  const [chosen, setChosen] = useState({ before: scenarios[1]?.scenarioId ?? '', after: scenarios[0]?.scenarioId ?? '' })
  const among = scenarios.map(({ scenarioId, name }) => [scenarioId, name] as const)
  const open = (event: FormEvent) => {
    event.preventDefault()
    void navigate({ to: '/my-districts/$districtId/comparison', params: { districtId }, search: chosen })
  }
  if (scenarios.length < 2) return <p className='mt-4'>{texts.needTwo}</p>
  return (
    <form onSubmit={open} className='no-print'>
      <div className='grid max-w-3xl gap-x-6 sm:grid-cols-2'>
        {(['before', 'after'] as const).map((name) => (
          <Entry
            key={name}
            cell={{ name, label: texts[name], among }}
            answers={chosen}
            change={(changed) => setChosen({ ...chosen, [name]: textIn(changed, name) })}
          />
        ))}
      </div>
      <div className='mt-4'>
        <Button type='submit' look='outlined'>
          {texts.open}
        </Button>
      </div>
    </form>
  )
}

const Scenarios = ({
  districtId,
  scenarios,
  whole,
  more,
}: {
  readonly districtId: string
  readonly scenarios: readonly Scenario[]
  readonly whole: Whole<Scenario>
  readonly more: ReactNode
}) => {
  const texts = useFeeTexts()
  const words = texts.scenario
  const { yen } = useDistrictTexts().form
  const locale = useLocale()
  if (scenarios.length === 0) return <p className='mt-4'>{texts.scenariosNone}</p>
  return (
    <>
      <Table
        caption={texts.scenarios}
        file='scenarios.csv'
        whole={whole}
        rows={scenarios}
        keyOf={({ scenarioId }) => scenarioId}
        columns={[
          {
            label: words.name,
            cell: ({ scenarioId, name }) => (
              <Link to='/my-districts/$districtId/scenarios/$scenarioId' params={{ districtId, scenarioId }} className='link'>
                {name}
              </Link>
            ),
            text: ({ name }) => name,
          },
          {
            label: words.status,
            cell: ({ status }) => <Tag tone={status === 'done' ? 'good' : status === 'refused' ? 'bad' : 'wait'}>{words.statuses[status]}</Tag>,
            text: ({ status }) => words.statuses[status],
          },
          { label: words.referenceOn, cell: ({ referenceOn }) => dateText(locale, referenceOn), text: ({ referenceOn }) => referenceOn },
          {
            label: words.total,
            numeric: true,
            cell: ({ distribution }) => (distribution ? yen(distribution.total) : '–'),
            text: ({ distribution }) => distribution?.total,
          },
        ]}
      />
      {more}
      <Comparing key={scenarios.length} districtId={districtId} scenarios={scenarios.filter(({ status }) => status === 'done')} />
    </>
  )
}

const Sheet = () => {
  const { districtId } = route.useParams()
  const texts = useFeeTexts()
  const shell = useShell()
  const trail = useDistrictTrail(districtId)
  const { amo, officer } = useConcernedWith(districtId)
  const rules = useQuery(feeRulesQuery(shell, districtId))
  const scenarios = useInfiniteQuery(scenariosQuery(shell, districtId))
  const error = rules.error ?? scenarios.error
  return (
    <Page title={texts.title} trail={trail}>
      <p className='mt-4 max-w-3xl'>{texts.lead}</p>
      {error && <RefusalNotice error={error} />}
      {!error && !(rules.data && scenarios.data) && <Loading />}
      {rules.data && scenarios.data && (
        <>
          <h2 className='mt-10 text-std-24B-150'>{texts.rules}</h2>
          <Rules districtId={districtId} rules={rules.data} />
          {amo && (
            <div className='no-print mt-6'>
              <Link to='/my-districts/$districtId/fees/new' params={{ districtId }} className={buttonClass('outlined')}>
                {texts.newRule}
              </Link>
            </div>
          )}
          <h2 className='mt-10 text-std-24B-150'>{texts.scenarios}</h2>
          <p className='mt-2'>{texts.scenariosLead}</p>
          {(amo || officer) && rules.data.length > 0 && <NewScenario districtId={districtId} rules={rules.data} />}
          <Scenarios
            districtId={districtId}
            scenarios={scenarios.data}
            whole={wholeOf(scenarios)}
            more={<More list={scenarios} of={texts.scenarios} />}
          />
        </>
      )}
    </Page>
  )
}

/** The fee rules of a district, and what was tried with them. */
export const Fees = () => {
  const texts = useFeeTexts()
  return (
    <Guard title={texts.title}>
      <Sheet />
    </Guard>
  )
}
