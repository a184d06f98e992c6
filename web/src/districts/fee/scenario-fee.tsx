import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Awaited } from '../../projects/awaited.tsx'
import { Facts } from '../../shell/facts.tsx'
import { Guard } from '../../shell/guard.tsx'
import { Page } from '../../shell/page.tsx'
import { useShell } from '../../shell/shell.ts'
import { Explanation } from '../consent/explanation.tsx'
import { useDistrictTexts, useFeeTexts } from '../texts.ts'
import { useDistrictTrail } from '../trail.ts'
import { explanationQuery, scenarioQuery } from './fee-queries.ts'

const route = getRouteApi('/my-districts/$districtId/scenarios/$scenarioId/$beneficiaryId')

const Sheet = () => {
  const path = route.useParams()
  const { districtId, scenarioId } = path
  const texts = useFeeTexts()
  const words = texts.scenario
  const { yen } = useDistrictTexts().form
  const shell = useShell()
  const trail = useDistrictTrail(districtId)
  const query = useQuery(explanationQuery(shell, path))
  const { data: scenario } = useQuery(scenarioQuery(shell, path))
  return (
    <Awaited query={query} title={words.explanationTitle}>
      {({ name, fee, expectedBenefit, lines }) => (
        <Page
          title={words.explanation(name)}
          trail={[
            ...trail,
            { label: texts.title, to: '/my-districts/$districtId/fees', params: { districtId } },
            ...(scenario
              ? [{ label: scenario.name, to: '/my-districts/$districtId/scenarios/$scenarioId' as const, params: { districtId, scenarioId } }]
              : []),
          ]}
        >
          <p className='mt-4 max-w-3xl'>{words.explanationLead}</p>
          <Facts
            facts={[
              { label: words.fee, value: yen(fee) },
              { label: words.benefit, value: yen(expectedBenefit) },
            ]}
          />
          <Explanation caption={words.explanationTitle} lines={lines} />
        </Page>
      )}
    </Awaited>
  )
}

/** How the fee of one business came about, step by step. */
export const ScenarioFee = () => {
  const texts = useFeeTexts().scenario
  return (
    <Guard title={texts.explanationTitle}>
      <Sheet />
    </Guard>
  )
}
