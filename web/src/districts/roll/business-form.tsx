import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { ulid } from 'ulid'
import { Awaited } from '../../projects/awaited.tsx'
import { useActing } from '../../projects/thing-act.ts'
import { Button, ButtonLink } from '../../shell/button.tsx'
import { ErrorSummary } from '../../shell/error-summary.tsx'
import { Guard } from '../../shell/guard.tsx'
import { Page } from '../../shell/page.tsx'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import type { Answers } from '../answers.ts'
import { type Cell, Entry } from '../entry.tsx'
import { useForm } from '../form.ts'
import { useLatest } from '../latest.ts'
import { Rows } from '../rows.tsx'
import { useDistrictTexts, useRollTexts } from '../texts.ts'
import { useDistrictTrail } from '../trail.ts'
import { answersOf, businessFaults, contentOf } from './business-answers.ts'
import { Quantities } from './quantities.tsx'
import { businessQuery, type RollEntry } from './roll-queries.ts'

const newRoute = getRouteApi('/my-districts/$districtId/roll/new')
const editRoute = getRouteApi('/my-districts/$districtId/roll/$beneficiaryId/edit')

type FormProps = { readonly districtId: string; readonly entry?: RollEntry }

const newPremises = (): Answers => ({ premisesId: `prm_${ulid()}`, class: 'retail', quantities: [] })

const useSaving = ({ districtId, entry }: FormProps) => {
  const { districts } = useShell()
  const navigate = useNavigate()
  // What somebody else saves meanwhile is not written over, however often this is sent.
  const [version] = useState(entry?.version)
  return useActing(
    (answers: Answers, id) =>
      answered(
        districts.PUT('/districts/{districtId}/beneficiaries/{beneficiaryId}', {
          params: { path: { districtId, beneficiaryId: entry?.beneficiaryId ?? `bnf_${id}` } },
          body: { ...(version !== undefined && { version }), content: contentOf(answers) },
        }),
      ),
    ({ beneficiaryId }) => void navigate({ to: '/my-districts/$districtId/roll/$beneficiaryId', params: { districtId, beneficiaryId } }),
  )
}

const useCells = () => {
  const { labels, hints } = useRollTexts()
  const cell = (name: string, more: Partial<Cell> = {}): Cell => ({ name, label: labels[name] ?? name, hint: hints[name], ...more })
  const optional = { optional: true }
  return {
    business: [
      cell('name'),
      cell('nameKana', optional),
      cell('corporateNumber', optional),
      cell('key', optional),
      cell('group', optional),
      cell('traits', optional),
      cell('expectedBenefit', { type: 'number' }),
      cell('publiclyOwned', { type: 'yes' }),
    ],
    premises: [
      cell('name', optional),
      cell('class'),
      cell('address', { ...optional, long: 300 }),
      cell('longitude', { ...optional, type: 'number' }),
      cell('latitude', { ...optional, type: 'number' }),
      cell('zone', optional),
      cell('traits', optional),
      cell('openedOn', { ...optional, type: 'date' }),
      cell('closedOn', { ...optional, type: 'date' }),
    ],
  }
}

const Form = ({ districtId, entry }: FormProps) => {
  const texts = useRollTexts()
  const { form: words } = useDistrictTexts()
  const trail = useDistrictTrail(districtId)
  const cells = useCells()
  const [begun] = useState(() => (entry ? answersOf(entry.content) : { premises: [newPremises()] }))
  const form = useForm(begun, texts.labels)
  const saving = useSaving({ districtId, ...(entry && { entry }) })
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (form.judge(businessFaults(form.answers)) && !saving.isPending) saving.mutate(form.answers)
  }
  return (
    <Page
      title={entry ? texts.business.edit : texts.business.add}
      trail={[...trail, { label: texts.title, to: '/my-districts/$districtId/roll', params: { districtId } }]}
      failed={form.errors.length > 0}
      {...(entry && { caption: entry.content.name })}
    >
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <form onSubmit={send} noValidate>
        {cells.business.map((cell) => (
          <Entry key={cell.name} cell={cell} answers={form.answers} error={form.errorOf(cell.name)} change={form.change} />
        ))}
        <h2 className='mt-10 text-std-24B-150'>{texts.labels['premises']}</h2>
        <Rows
          name='premises'
          label={texts.labels['premises'] ?? ''}
          form={form}
          most={60}
          begin={newPremises}
          cells={cells.premises}
          after={(place) => <Quantities place={place} errorOf={form.errorOf} />}
        />
        {saving.isError && <RefusalNotice error={saving.error} />}
        <div className='no-print mt-10 flex flex-wrap gap-4'>
          <Button type='submit' busy={saving.isPending}>
            {words.save}
          </Button>
          <ButtonLink look='outlined' to='/my-districts/$districtId/roll' params={{ districtId }}>
            {words.cancel}
          </ButtonLink>
        </div>
      </form>
    </Page>
  )
}

const Changed = () => {
  const path = editRoute.useParams()
  const texts = useRollTexts()
  const query = useLatest(businessQuery(useShell(), path))
  return (
    <Awaited query={query} title={texts.business.edit}>
      {(entry) => <Form districtId={path.districtId} entry={entry} />}
    </Awaited>
  )
}

const Fresh = () => <Form districtId={newRoute.useParams().districtId} />

/** Puts a business on the roll. */
export const NewBusiness = () => {
  const texts = useRollTexts()
  return (
    <Guard title={texts.business.add}>
      <Fresh />
    </Guard>
  )
}

/** Corrects what the roll says of a business. */
export const EditBusiness = () => {
  const texts = useRollTexts()
  return (
    <Guard title={texts.business.edit}>
      <Changed />
    </Guard>
  )
}
