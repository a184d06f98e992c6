import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { ulid } from 'ulid'
import { colleaguesQuery } from '../members/queries.ts'
import { Button } from '../shell/button.tsx'
import { Field } from '../shell/field.tsx'
import { Guard } from '../shell/guard.tsx'
import { Page } from '../shell/page.tsx'
import { answered } from '../shell/refusal.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { useShell } from '../shell/shell.ts'
import { Awaited } from './awaited.tsx'
import { type Answers, rowsIn, textIn } from './edit/answers.ts'
import { type Panel, panelOfNeedQuery } from './partnering-queries.ts'
import { Rows } from './partnering-rows.tsx'
import { usePartneringTexts } from './partnering-texts.ts'
import { type NeedView, needQuery } from './sheet-queries.ts'
import { useActing } from './thing-act.ts'

const route = getRouteApi('/needs/$needId/panel')

type Seat = { readonly personId: string; readonly memberId: string; readonly chair: boolean }
type Forming = { readonly seats: Seat[]; readonly criteria: { code: string; name: string; description?: string; weight: number }[] }

const useForming = (needId: string, panel: Panel | null) => {
  const { projects } = useShell()
  const navigate = useNavigate()
  const [fresh] = useState(`pnl_${ulid()}`)
  const panelId = panel?.panelId ?? fresh
  return useActing<Forming, Panel>(
    (content) =>
      answered(
        projects.PUT('/panels/{panelId}', {
          params: { path: { panelId } },
          body: { needId, content, ...(panel && { version: panel.version }) },
        }),
      ),
    () => void navigate({ to: '/panels/$panelId', params: { panelId } }),
  )
}

const criteriaOf = (rows: readonly Answers[]): Forming['criteria'] =>
  rows.map((row) => ({
    code: textIn(row, 'code'),
    name: textIn(row, 'name'),
    weight: Number(textIn(row, 'weight')),
    ...(textIn(row, 'description') && { description: textIn(row, 'description') }),
  }))

type SeatsProps = { readonly memberId: string; readonly seats: readonly Seat[]; readonly onChange: (seats: readonly Seat[]) => void }

const Seats = ({ memberId, seats, onChange }: SeatsProps) => {
  const texts = usePartneringTexts().panel
  const { data: colleagues = new Map<string, string>() } = useQuery(colleaguesQuery(useShell(), memberId))
  const [outside, setOutside] = useState({ personId: '', memberId: '' })
  const people: readonly (readonly [string, string, string])[] = [
    ...[...colleagues].map(([id, name]) => [id, name ?? id, memberId] as const),
    ...seats.filter(({ personId }) => !colleagues.has(personId)).map((seat) => [seat.personId, seat.personId, seat.memberId] as const),
  ]
  const toggle = (personId: string, of: string) =>
    onChange(
      seats.some((seat) => seat.personId === personId)
        ? seats.filter((seat) => seat.personId !== personId)
        : [...seats, { personId, memberId: of, chair: seats.length === 0 }],
    )
  return (
    <fieldset className='mt-8'>
      <legend className='text-std-24B-150'>{texts.seats}</legend>
      <p className='mt-2 text-solid-gray-700'>{texts.colleagues}</p>
      <ul className='mt-2 max-w-3xl border-t border-solid-gray-420'>
        {people.map(([personId, name, of]) => {
          const seat = seats.find((each) => each.personId === personId)
          return (
            <li key={personId} className='flex flex-wrap items-center justify-between gap-4 border-b border-solid-gray-420 py-2'>
              <label className='flex min-h-11 items-center gap-3'>
                <input type='checkbox' checked={seat !== undefined} onChange={() => toggle(personId, of)} className='size-5 accent-key-900' />
                <span className='break-all'>{name}</span>
                <span className='sr-only'>{texts.sits}</span>
              </label>
              {seat && (
                <label className='flex min-h-11 items-center gap-3'>
                  <input
                    type='radio'
                    name='chair'
                    checked={seat.chair}
                    onChange={() => onChange(seats.map((each) => ({ ...each, chair: each.personId === personId })))}
                    className='size-5 accent-key-900'
                  />
                  {texts.chair}
                  <span className='sr-only'>{` ${texts.chairOf(name)}`}</span>
                </label>
              )}
            </li>
          )
        })}
      </ul>
      <details className='mt-4 max-w-3xl rounded-8 border border-solid-gray-420 p-4'>
        <summary className='cursor-pointer'>{texts.outside}</summary>
        <p className='mt-2'>{texts.outsideHint}</p>
        <Field
          label={texts.personId}
          value={outside.personId}
          onChange={(event) => setOutside({ ...outside, personId: event.target.value.trim() })}
        />
        <Field
          label={texts.member}
          hint='mbr_…'
          value={outside.memberId}
          onChange={(event) => setOutside({ ...outside, memberId: event.target.value.trim() })}
        />
        <div className='mt-4'>
          <Button look='outlined' onClick={() => outside.personId && outside.memberId && toggle(outside.personId, outside.memberId)}>
            {texts.outside}
          </Button>
        </div>
      </details>
    </fieldset>
  )
}

const Form = ({ need, panel }: { readonly need: NeedView; readonly panel: Panel | null }) => {
  const texts = usePartneringTexts().panel
  const [seats, setSeats] = useState<readonly Seat[]>((panel?.seats ?? []).map(({ personId, memberId, chair }) => ({ personId, memberId, chair })))
  const [answers, setAnswers] = useState<Answers>({
    criteria: panel?.criteria.map((criterion) => ({ ...criterion, weight: String(criterion.weight) })) ?? [
      { code: 'effect', weight: '' },
      { code: 'cost', weight: '' },
    ],
  })
  const forming = useForming(need.needId, panel)
  const criteria = criteriaOf(rowsIn(answers, 'criteria'))
  const sum = criteria.reduce((total, { weight }) => total + (Number.isFinite(weight) ? weight : 0), 0)
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (!forming.isPending) forming.mutate({ seats: [...seats], criteria })
  }
  return (
    <form onSubmit={send} noValidate>
      <Seats memberId={need.memberId} seats={seats} onChange={setSeats} />
      <h2 className='mt-10 text-std-24B-150'>{texts.criteria}</h2>
      <Rows
        name='criteria'
        label={texts.criteria}
        answers={answers}
        error={undefined}
        change={(changed) => setAnswers({ ...answers, ...changed })}
        most={12}
        begin={() => ({ code: `criterion-${rowsIn(answers, 'criteria').length + 1}`, weight: '' })}
        cells={[
          { name: 'name', label: texts.criterion.name },
          { name: 'description', label: texts.criterion.description, long: 500, optional: true },
          { name: 'weight', label: texts.criterion.weight, type: 'number' },
        ]}
      />
      <p role='status' className='mt-4 text-std-17B-170'>
        {texts.sum(sum)}
      </p>
      {forming.isError && <RefusalNotice error={forming.error} />}
      <div className='mt-6'>
        <Button type='submit' busy={forming.isPending}>
          {texts.save}
        </Button>
      </div>
    </form>
  )
}

const Loaded = () => {
  const { needId } = route.useParams()
  const texts = usePartneringTexts()
  const shell = useShell()
  const need = useQuery(needQuery(shell, needId))
  const panel = useQuery(panelOfNeedQuery(shell, needId))
  const data = need.data && panel.data !== undefined ? { need: need.data, panel: panel.data } : undefined
  return (
    <Awaited query={{ data, error: need.error ?? panel.error, refetch: panel.refetch }} title={texts.panel.form}>
      {(held) => (
        <Page
          title={texts.panel.form}
          caption={held.need.title}
          trail={[{ label: texts.stage.title, to: '/needs/$needId/partnering', params: { needId } }]}
        >
          <p className='mt-4 max-w-3xl'>{texts.panel.formLead}</p>
          <Form need={held.need} panel={held.panel} />
        </Page>
      )}
    </Awaited>
  )
}

/** Who scores, and by what. */
export const PanelForm = () => {
  const texts = usePartneringTexts().panel
  return (
    <Guard title={texts.form}>
      <Loaded />
    </Guard>
  )
}
