import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Awaited } from '../../projects/awaited.tsx'
import { ButtonLink } from '../../shell/button.tsx'
import { dateText, monthDayText } from '../../shell/date.ts'
import { Facts } from '../../shell/facts.tsx'
import { useLocale } from '../../shell/locale.ts'
import { Page } from '../../shell/page.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { Tag } from '../../shell/tag.tsx'
import { type DistrictView, districtQuery, type OrdinanceVersion, type OrdinanceView, ordinancesQuery } from '../city-queries.ts'
import { useConcerned } from '../public/concerned.ts'
import { useDistrictName } from '../public/district-name.ts'
import { usePublicTexts } from '../public/texts.ts'
import { useOrdinanceTexts } from './texts.ts'

const route = getRouteApi('/districts/$districtId/ordinances')

const percent = (hundredths: number) => String(hundredths / 100)

const Version = ({ ordinance }: { readonly ordinance: OrdinanceVersion }) => {
  const texts = useOrdinanceTexts()
  const { labels } = texts
  const locale = useLocale()
  const { rounding, lateCharge, instalments, deferral } = ordinance
  return (
    <Facts
      facts={[
        { label: labels.scope, value: ordinance.scope },
        { label: labels.amount, value: ordinance.amount },
        { label: labels.collection, value: ordinance.collection },
        { label: texts.referenceOn, value: monthDayText(locale, ordinance.reference) },
        { label: texts.dueOn, value: instalments.map(({ dueOn }) => monthDayText(locale, dueOn)).join(' / ') },
        {
          label: labels.mode,
          value: texts.roundingOf(texts.units[rounding.unitYen], texts.modes[rounding.mode], texts.remainders[rounding.remainder]),
        },
        {
          label: texts.lateCharge,
          value: lateCharge.charged ? texts.charge(percent(lateCharge.firstMonthRate), percent(lateCharge.rate)) : texts.noCharge,
        },
        ...(deferral ? [{ label: labels.deferral, value: deferral }] : []),
        { label: labels.appealInstruction, value: ordinance.appealInstruction },
      ]}
    />
  )
}

const Versions = ({ items }: { readonly items: readonly OrdinanceView[] }) => {
  const texts = useOrdinanceTexts()
  const locale = useLocale()
  const stateOf = ({ inForce }: OrdinanceView) => (inForce ? texts.inForce : texts.notInForce)
  return (
    <>
      <Table
        caption={texts.versions}
        file='ordinances.csv'
        rows={items}
        keyOf={({ ordinanceId }) => ordinanceId}
        columns={[
          { label: texts.name, cell: ({ ordinance }) => ordinance.document.title },
          { label: texts.number, cell: ({ ordinance }) => ordinance.document.number },
          { label: texts.promulgatedOn, cell: ({ ordinance }) => dateText(locale, ordinance.document.on) },
          { label: texts.inForceFrom, cell: ({ ordinance }) => dateText(locale, ordinance.inForceFrom) },
          { label: texts.state, cell: (view) => <Tag tone={view.inForce ? 'good' : 'neutral'}>{stateOf(view)}</Tag>, text: stateOf },
        ]}
      />
      {items.toReversed().map(({ ordinanceId, ordinance }) => (
        <section key={ordinanceId}>
          <h2 className='mt-10 text-std-24B-150'>{`${ordinance.document.title} ${ordinance.document.number}`}</h2>
          <Version ordinance={ordinance} />
        </section>
      ))}
    </>
  )
}

const Loaded = ({ district, items }: { readonly district: DistrictView; readonly items: readonly OrdinanceView[] }) => {
  const texts = useOrdinanceTexts()
  const { list } = usePublicTexts()
  const { officer } = useConcerned(district)
  const { districtId } = district
  const name = useDistrictName()(district)
  return (
    <Page
      title={texts.title}
      caption={name}
      trail={[
        { label: list.title, to: '/districts' },
        { label: name, to: '/districts/$districtId', params: { districtId } },
      ]}
    >
      <p className='mt-4 max-w-3xl'>{texts.lead}</p>
      {officer && (
        <p className='no-print mt-6'>
          <ButtonLink to='/districts/$districtId/ordinances/new' params={{ districtId }}>
            {texts.record}
          </ButtonLink>
        </p>
      )}
      {items.length === 0 ? <p className='mt-6'>{texts.none}</p> : <Versions items={items} />}
    </Page>
  )
}

/** The law by which the fee is collected, version by version. */
export const Ordinances = () => {
  const { districtId } = route.useParams()
  const { title } = useOrdinanceTexts()
  const shell = useShell()
  const district = useQuery(districtQuery(shell, districtId))
  const ordinances = useQuery(ordinancesQuery(shell, districtId))
  return (
    <Awaited query={district} title={title}>
      {(held) => (
        <Awaited query={ordinances} title={title}>
          {(items) => <Loaded district={held} items={items} />}
        </Awaited>
      )}
    </Awaited>
  )
}
