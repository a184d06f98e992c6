import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { Awaited } from '../../projects/awaited.tsx'
import { PlainAct, textOf } from '../../projects/plain-act.tsx'
import { todayInTokyo } from '../../projects/terms.ts'
import { useActing } from '../../projects/thing-act.ts'
import { dateText } from '../../shell/date.ts'
import { Field } from '../../shell/field.tsx'
import { useWhole } from '../../shell/list.ts'
import { useLocale } from '../../shell/locale.ts'
import { Page } from '../../shell/page.tsx'
import { answered } from '../../shell/refusal.ts'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { Tag } from '../../shell/tag.tsx'
import { OfCity, useOffices } from '../city.tsx'
import { districtsOfQuery } from '../districts-of.ts'
import { useDistrictNames } from '../names.tsx'
import { Choice, oneOf } from '../terms-fields.tsx'
import { useDeskTexts, useDunningTexts } from '../texts.ts'
import { Turning } from '../turning.tsx'
import { type Dunning, type DunningDraft, dunningsQuery } from './dunning-queries.ts'

const route = getRouteApi('/fees/dunnings')

const kinds = ['statutory', 'reminder'] as const

/** A dunning is drafted, and its page opens. */
export const useDrafting = (code: string) => {
  const { fees } = useShell()
  const navigate = useNavigate()
  return useActing(
    (body: DunningDraft, id) =>
      answered(
        fees.PUT('/municipalities/{localGovernmentCode}/dunnings/{dunningId}', {
          params: { path: { localGovernmentCode: code, dunningId: `dun_${id}` } },
          body,
        }),
      ),
    ({ dunningId }) => void navigate({ to: '/fees/dunnings/$dunningId', params: { dunningId } }),
  )
}

export const dunningTone = (status: Dunning['status']) => (status === 'done' ? 'good' : status === 'dropped' ? 'neutral' : 'wait')

/** Where a dunning stands, and how far its letters have come. */
export const useDunningStatus = () => {
  const { runs: texts } = useDunningTexts()
  return ({ status, written, printed, payers }: Dunning): string => {
    if (status === 'writing') return `${texts.statuses.writing} ${texts.progress(written, Math.max(written, payers))}`
    if (status === 'printing') return `${texts.statuses.printing} ${texts.progress(printed, payers)}`
    return texts.statuses[status]
  }
}

const Draft = ({ code }: { readonly code: string }) => {
  const { runs: texts } = useDunningTexts()
  const locale = useLocale()
  const drafting = useDrafting(code)
  const { data } = useQuery(districtsOfQuery(useShell(), code))
  const draftIn = (form: FormData): DunningDraft => ({
    districtId: textOf(form, 'district'),
    kind: oneOf(kinds, textOf(form, 'kind')),
    on: textOf(form, 'on'),
    except: [],
  })
  if (!data || data.items.length === 0) return null
  return (
    <div className='no-print mt-6'>
      <PlainAct words={texts.draft} look='solid' acting={drafting} does={(form, then) => drafting.mutate(draftIn(form), then)}>
        <Choice name='district' label={texts.district} chosen={data.items[0]?.districtId}>
          {data.items.map(({ districtId, name, nameEn }) => (
            <option key={districtId} value={districtId}>
              {(locale === 'en' && nameEn) || name}
            </option>
          ))}
        </Choice>
        <Choice name='kind' label={texts.kind} chosen='statutory'>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {texts.kinds[kind]}
            </option>
          ))}
        </Choice>
        <Field label={texts.on} name='on' type='date' defaultValue={todayInTokyo()} required />
      </PlainAct>
    </div>
  )
}

const List = ({ dunnings, code }: { readonly dunnings: readonly Dunning[]; readonly code: string }) => {
  const { runs: texts } = useDunningTexts()
  const { yen } = useDeskTexts()
  const locale = useLocale()
  const shell = useShell()
  const statusOf = useDunningStatus()
  const nameOf = useDistrictNames(dunnings.map(({ districtId }) => districtId))
  const whole = useWhole((cursor) => dunningsQuery(shell, code, cursor))
  return (
    <Table
      caption={texts.caption}
      file='dunnings.csv'
      rows={dunnings}
      whole={whole}
      keyOf={({ dunningId }) => dunningId}
      columns={[
        {
          label: texts.number,
          cell: ({ dunningId, number }) => (
            <Link to='/fees/dunnings/$dunningId' params={{ dunningId }} className='link'>
              {number ?? texts.unnumbered}
            </Link>
          ),
          text: ({ number }) => number,
        },
        { label: texts.kind, cell: ({ kind }) => texts.kinds[kind] },
        { label: texts.district, cell: ({ districtId }) => nameOf(districtId) },
        { label: texts.on, cell: ({ on }) => dateText(locale, on), text: ({ on }) => on },
        {
          label: texts.status,
          cell: (dunning) => <Tag tone={dunningTone(dunning.status)}>{statusOf(dunning)}</Tag>,
          text: statusOf,
        },
        { label: texts.payers, numeric: true, cell: ({ payers }) => payers.toLocaleString(locale), text: ({ payers }) => payers },
        { label: texts.claims, numeric: true, cell: ({ claims }) => claims.toLocaleString(locale), text: ({ claims }) => claims },
        { label: texts.outstanding, numeric: true, cell: ({ outstanding }) => yen(outstanding), text: ({ outstanding }) => outstanding },
      ]}
    />
  )
}

const Sheet = ({ code }: { readonly code: string }) => {
  const { runs: texts } = useDunningTexts()
  const desk = useDeskTexts()
  const { cursor } = route.useSearch()
  const { edits } = useOffices(code)
  const query = useQuery(dunningsQuery(useShell(), code, cursor))
  return (
    <Awaited query={query} title={texts.title}>
      {({ items, cursor: next }) => (
        <Page title={texts.title} caption={desk.section} trail={[{ label: desk.today.title, to: '/fees' }]}>
          <p className='mt-4 max-w-3xl'>{texts.lead}</p>
          <p className='mt-4 no-print'>
            <Link to='/fees/collection-terms' className='link'>
              {texts.toTerms}
            </Link>
          </p>
          {edits && <Draft code={code} />}
          {items.length === 0 ? <p className='mt-6'>{texts.none}</p> : <List dunnings={items} code={code} />}
          <Turning to='/fees/dunnings' cursor={next} isFirst={cursor === undefined} />
        </Page>
      )}
    </Awaited>
  )
}

/** Dunnings and reminders of a municipality, newest first. */
export const Dunnings = () => <OfCity title={useDunningTexts().runs.title}>{(code) => <Sheet code={code} />}</OfCity>
