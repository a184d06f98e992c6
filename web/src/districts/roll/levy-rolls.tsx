import { useInfiniteQuery, useQueries, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { PlainAct, textOf } from '../../projects/plain-act.tsx'
import { useActing } from '../../projects/thing-act.ts'
import { CsvButton } from '../../shell/csv-button.tsx'
import { dateText, momentText } from '../../shell/date.ts'
import { Field } from '../../shell/field.tsx'
import { Guard } from '../../shell/guard.tsx'
import { wholeOf } from '../../shell/list.ts'
import { Loading } from '../../shell/loading.tsx'
import { useLocale } from '../../shell/locale.ts'
import { Page } from '../../shell/page.tsx'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { More } from '../more.tsx'
import { useConcernedWith } from '../public/concerned.ts'
import { plansQuery, procedureQuery } from '../queries.ts'
import { useRollTexts } from '../texts.ts'
import { useDistrictTrail } from '../trail.ts'
import { levyRollsQuery } from './roll-queries.ts'

const route = getRouteApi('/my-districts/$districtId/levy-rolls')

type DistrictProps = { readonly districtId: string }

const Hash = ({ hash }: { readonly hash: string }) => (
  <abbr title={hash} className='font-mono no-underline'>
    {hash.slice(0, 16)}…
  </abbr>
)

const LevyTable = ({ districtId }: DistrictProps) => {
  const texts = useRollTexts().levy
  const locale = useLocale()
  const shell = useShell()
  const list = useInfiniteQuery(levyRollsQuery(shell, districtId))
  const { data, error } = list
  if (error) return <RefusalNotice error={error} />
  if (!data) return <Loading />
  if (data.length === 0) return <p className='mt-6'>{texts.none}</p>
  const address = (on: string) => `${shell.settings.blocks['districts'] ?? ''}/districts/${districtId}/levy-rolls/${on}/rows.csv?language=${locale}`
  return (
    <>
      <Table
        caption={texts.title}
        file='levy-rolls.csv'
        whole={wholeOf(list)}
        rows={data}
        keyOf={({ referenceOn }) => referenceOn}
        columns={[
          { label: texts.referenceOn, cell: ({ referenceOn }) => dateText(locale, referenceOn), text: ({ referenceOn }) => referenceOn },
          { label: texts.businesses, cell: ({ businesses }) => businesses, numeric: true },
          { label: texts.premises, cell: ({ premises }) => premises, numeric: true },
          { label: texts.hash, cell: ({ hash }) => <Hash hash={hash} />, text: ({ hash }) => hash },
          { label: texts.takenAt, cell: ({ takenAt }) => momentText(locale, takenAt) },
          {
            label: texts.rows,
            isAct: true,
            cell: ({ referenceOn }) => <CsvButton address={address(referenceOn)} filename={`levy-roll-${referenceOn}.csv`} />,
          },
        ]}
      />
      <More list={list} of={texts.title} />
    </>
  )
}

/** The rolls on which consent was counted: frozen with the application of a plan. */
const ConsentRolls = ({ districtId }: DistrictProps) => {
  const texts = useRollTexts().levy
  const shell = useShell()
  const plans = useQuery(plansQuery(shell, districtId))
  const applied = (plans.data ?? []).filter(({ status }) => status !== 'draft')
  const procedures = useQueries({ queries: applied.map(({ planId }) => procedureQuery(shell, planId)) })
  const rows = applied.flatMap(({ planId, name }, at) => {
    const rollHash = procedures[at]?.data?.proceeding.rollHash
    return rollHash === undefined ? [] : [{ planId, name, rollHash }]
  })
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.consent}</h2>
      <p className='mt-2 max-w-3xl'>{texts.consentLead}</p>
      {rows.length === 0 ? (
        <p className='mt-4'>{texts.consentNone}</p>
      ) : (
        <Table
          caption={texts.consent}
          file='consent-rolls.csv'
          rows={rows}
          keyOf={({ planId }) => planId}
          columns={[
            {
              label: texts.plan,
              cell: ({ planId, name }) => (
                <Link to='/plans/$planId' params={{ planId }} className='link'>
                  {name}
                </Link>
              ),
              text: ({ name }) => name,
            },
            { label: texts.hash, cell: ({ rollHash }) => <Hash hash={rollHash} />, text: ({ rollHash }) => rollHash },
          ]}
        />
      )}
    </section>
  )
}

const useTaking = (districtId: string) => {
  const { districts } = useShell()
  return useActing((referenceOn: string) =>
    answered(districts.PUT('/districts/{districtId}/levy-rolls/{referenceOn}', { params: { path: { districtId, referenceOn } } })),
  )
}

const Sheet = () => {
  const { districtId } = route.useParams()
  const roll = useRollTexts()
  const texts = roll.levy
  const trail = useDistrictTrail(districtId)
  const taking = useTaking(districtId)
  const { amo, officer } = useConcernedWith(districtId)
  return (
    <Page title={texts.title} trail={[...trail, { label: roll.title, to: '/my-districts/$districtId/roll', params: { districtId } }]}>
      <p className='mt-4 max-w-3xl'>{texts.lead}</p>
      {(amo || officer) && (
        <div className='no-print mt-6'>
          <PlainAct
            words={{ act: texts.take, question: texts.takeQuestion, consequence: texts.takeConsequence }}
            look='solid'
            acting={taking}
            does={(form, then) => taking.mutate(textOf(form, 'referenceOn'), then)}
          >
            <Field label={texts.referenceOn} name='referenceOn' type='date' required />
          </PlainAct>
        </div>
      )}
      <LevyTable districtId={districtId} />
      <ConsentRolls districtId={districtId} />
    </Page>
  )
}

/** The rolls that are kept for good: of reference dates, and of applications. */
export const LevyRolls = () => {
  const texts = useRollTexts().levy
  return (
    <Guard title={texts.title}>
      <Sheet />
    </Guard>
  )
}
