import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { Awaited } from '../../projects/awaited.tsx'
import { momentText } from '../../shell/date.ts'
import { Guard } from '../../shell/guard.tsx'
import { wholeOf } from '../../shell/list.ts'
import { Loading } from '../../shell/loading.tsx'
import { useLocale } from '../../shell/locale.ts'
import { Page } from '../../shell/page.tsx'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { textIn } from '../answers.ts'
import { Entry } from '../entry.tsx'
import { More } from '../more.tsx'
import { type PlanVersion, type PlanView, planQuery, planVersionsQuery } from '../queries.ts'
import { useDistrictTexts, usePlanTexts } from '../texts.ts'
import { usePlanTrail } from '../trail.ts'
import { DifferenceTable } from './difference-table.tsx'

const route = getRouteApi('/plans/$planId/versions')

const Comparing = ({ versions }: { readonly versions: readonly PlanVersion[] }) => {
  const texts = usePlanTexts()
  const [chosen, setChosen] = useState({ before: String(versions[1]?.version ?? ''), after: String(versions[0]?.version ?? '') })
  const of = (version: string) => versions.find((each) => String(each.version) === version)
  const [before, after] = [of(chosen.before), of(chosen.after)]
  const among = versions.map(({ version }) => [String(version), texts.version(version)] as const)
  if (versions.length < 2) return <p className='mt-6'>{texts.versionsPage.one}</p>
  return (
    <section>
      <div className='grid max-w-3xl gap-x-6 sm:grid-cols-2'>
        {(['before', 'after'] as const).map((name) => (
          <Entry
            key={name}
            cell={{ name, label: texts.versionsPage[name], among }}
            answers={chosen}
            change={(changed) => setChosen({ ...chosen, [name]: textIn(changed, name) })}
          />
        ))}
      </div>
      {before && after && (
        <DifferenceTable
          caption={texts.versionsPage.differences(before.version, after.version)}
          file='plan-differences.csv'
          before={before.content}
          after={after.content}
        />
      )}
    </section>
  )
}

const Versions = ({ plan }: { readonly plan: PlanView }) => {
  const texts = usePlanTexts()
  const words = texts.versionsPage
  const { status } = useDistrictTexts()
  const locale = useLocale()
  const trail = usePlanTrail(plan)
  const list = useInfiniteQuery(planVersionsQuery(useShell(), plan.planId))
  const { data, error } = list
  return (
    <Page title={words.title} caption={plan.name} trail={trail}>
      <p className='mt-4 max-w-3xl'>{words.lead}</p>
      {error && <RefusalNotice error={error} />}
      {!data && !error && <Loading />}
      {data && (
        <>
          <Comparing versions={data} />
          <Table
            caption={words.title}
            file='plan-versions.csv'
            whole={wholeOf(list)}
            rows={data}
            keyOf={({ version }) => String(version)}
            columns={[
              { label: words.version, cell: ({ version }) => texts.version(version) },
              { label: words.at, cell: ({ at }) => momentText(locale, at) },
              { label: words.status, cell: (each) => status[each.status] },
              { label: texts.planVersion, cell: ({ planVersion }) => planVersion, numeric: true },
              { label: texts.feeVersion, cell: ({ feeVersion }) => feeVersion, numeric: true },
            ]}
          />
          <More list={list} of={words.title} />
        </>
      )}
    </Page>
  )
}

const Loaded = () => {
  const { planId } = route.useParams()
  const texts = usePlanTexts().versionsPage
  const query = useQuery(planQuery(useShell(), planId))
  return (
    <Awaited query={query} title={texts.title}>
      {(plan) => <Versions plan={plan} />}
    </Awaited>
  )
}

/** What was written under one plan, and how two versions of it differ. */
export const PlanVersions = () => {
  const texts = usePlanTexts().versionsPage
  return (
    <Guard title={texts.title}>
      <Loaded />
    </Guard>
  )
}
