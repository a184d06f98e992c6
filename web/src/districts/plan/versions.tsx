import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { Awaited } from '../../projects/awaited.tsx'
import { momentText } from '../../shell/date.ts'
import { Guard } from '../../shell/guard.tsx'
import { Loading } from '../../shell/loading.tsx'
import { useLocale } from '../../shell/locale.ts'
import { Page } from '../../shell/page.tsx'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { textIn } from '../answers.ts'
import { Entry } from '../entry.tsx'
import { type PlanVersion, type PlanView, planQuery, planVersionsQuery } from '../queries.ts'
import { useDistrictTexts, usePlanTexts } from '../texts.ts'
import { usePlanTrail } from '../trail.ts'
import { type Difference, differencesOf, wordsOf } from './differences.ts'

const route = getRouteApi('/plans/$planId/versions')

type DifferencesProps = { readonly before: PlanVersion; readonly after: PlanVersion }

const Differences = ({ before, after }: DifferencesProps) => {
  const texts = usePlanTexts()
  const words = texts.versionsPage
  const { form } = useDistrictTexts()
  const found = differencesOf(before.content, after.content)
  const lists = {
    level: texts.levels,
    'activities.kind': texts.kinds,
    'attachments.kind': texts.attachmentKinds,
    category: texts.categories,
    nature: texts.natures,
    carriesOn: texts.carriesOn,
    inCityPark: { true: form.yes, false: form.no },
  }
  const placeOf = ({ path }: Difference) =>
    path
      .map((part) =>
        typeof part === 'number'
          ? part > 1900
            ? form.year(part)
            : String(part + 1)
          : (texts.labels[`${path[0]}.${part}`] ?? texts.labels[part] ?? part),
      )
      .join(' ')
  if (found.length === 0) return <p className='mt-6'>{words.none}</p>
  return (
    <Table
      caption={words.differences(before.version, after.version)}
      captionShown
      file='plan-differences.csv'
      rows={found}
      keyOf={({ path }) => path.join('.')}
      columns={[
        { label: words.part, cell: placeOf },
        { label: words.was, cell: ({ path, was }) => (was === '' ? '–' : wordsOf(path, was, lists)) },
        { label: words.is, cell: ({ path, is }) => (is === '' ? '–' : wordsOf(path, is, lists)) },
      ]}
    />
  )
}

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
      {before && after && <Differences before={before} after={after} />}
    </section>
  )
}

const Versions = ({ plan }: { readonly plan: PlanView }) => {
  const texts = usePlanTexts()
  const words = texts.versionsPage
  const { status } = useDistrictTexts()
  const locale = useLocale()
  const trail = usePlanTrail(plan)
  const { data, error } = useQuery(planVersionsQuery(useShell(), plan.planId))
  return (
    <Page title={words.title} caption={plan.name} trail={trail}>
      <p className='mt-4 max-w-3xl'>{words.lead}</p>
      {error && <RefusalNotice error={error} />}
      {!data && !error && <Loading />}
      {data && (
        <>
          <Comparing versions={data.items} />
          <Table
            caption={words.title}
            file='plan-versions.csv'
            rows={data.items}
            keyOf={({ version }) => String(version)}
            columns={[
              { label: words.version, cell: ({ version }) => texts.version(version) },
              { label: words.at, cell: ({ at }) => momentText(locale, at) },
              { label: words.status, cell: (each) => status[each.status] },
              { label: texts.planVersion, cell: ({ planVersion }) => planVersion, numeric: true },
              { label: texts.feeVersion, cell: ({ feeVersion }) => feeVersion, numeric: true },
            ]}
          />
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
