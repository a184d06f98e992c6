import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Awaited } from '../../projects/awaited.tsx'
import { textOf } from '../../projects/plain-act.tsx'
import { useActing } from '../../projects/thing-act.ts'
import { Button } from '../../shell/button.tsx'
import { Field, FieldError, TextArea } from '../../shell/field.tsx'
import { Guard } from '../../shell/guard.tsx'
import { Notice } from '../../shell/notice.tsx'
import { Page } from '../../shell/page.tsx'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { CheckedForm } from '../checked-form.tsx'
import { type Settings, type SettingsView, settingsQuery } from '../city-queries.ts'
import { useOwnMunicipality } from '../public/concerned.ts'
import { useProcedureTexts } from './texts.ts'

const day = '\\d{4}-\\d{2}-\\d{2}'
const monthDay = '(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])'

const usual: Settings = {
  closed: { weekdays: [0, 6], yearEnd: { from: '12-29', until: '01-03' }, days: [] },
  procedure: { hearingOnDemand: true, minorByOrdinance: [] },
  sessions: [],
  daysToNotice: 14,
}

type Item = Settings['procedure']['minorByOrdinance'][number]

const linesOf = (form: FormData, name: string) =>
  textOf(form, name)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** The settings as they were typed; undefined where a line is no day and a name. */
const settingsIn = (form: FormData, items: readonly Item[]): Settings | undefined => {
  const single = linesOf(form, 'days').map((line) => new RegExp(`^(${day})\\s+(.+)$`).exec(line))
  const sessions = linesOf(form, 'sessions').map((line) => new RegExp(`^(${day})\\s+(${day})\\s+(.+)$`).exec(line))
  if (single.includes(null) || sessions.includes(null)) return undefined
  const [from, until, levyOn] = ['from', 'until', 'levyOn'].map((name) => textOf(form, name))
  return {
    closed: {
      weekdays: form.getAll('weekdays').map(Number),
      ...(from && until && { yearEnd: { from, until } }),
      days: single.flatMap((found) => (found ? [{ on: found[1] ?? '', name: found[2] ?? '' }] : [])),
    },
    procedure: {
      hearingOnDemand: form.get('hearingOnDemand') !== null,
      minorByOrdinance: items.filter((item) => form.get(`minor-${item}`) !== null),
    },
    sessions: sessions.flatMap((found) => (found ? [{ opensOn: found[1] ?? '', closesOn: found[2] ?? '', name: found[3] ?? '' }] : [])),
    ...(levyOn && { levyOn }),
    daysToNotice: Number(textOf(form, 'daysToNotice')),
  }
}

const Check = ({
  name,
  value,
  label,
  checked,
}: {
  readonly name: string
  readonly value?: string
  readonly label: string
  readonly checked: boolean
}) => (
  <label className='flex min-h-11 items-center gap-3'>
    <input type='checkbox' name={name} value={value} defaultChecked={checked} className='size-5 shrink-0 accent-key-900' />
    <span>{label}</span>
  </label>
)

const Form = ({ code, kept }: { readonly code: string; readonly kept: SettingsView | null }) => {
  const { settings: texts, change } = useProcedureTexts()
  const { districts } = useShell()
  const [isUnfit, setUnfit] = useState(false)
  const saving = useActing<Settings, SettingsView>((settings) =>
    answered(
      districts.PUT('/municipalities/{localGovernmentCode}/settings', {
        params: { path: { localGovernmentCode: code } },
        body: { ...(kept && { version: kept.version }), settings },
      }),
    ),
  )
  const { closed, procedure, sessions, levyOn, daysToNotice } = kept?.settings ?? usual
  const items = Object.keys(change.items) as readonly Item[]
  return (
    <CheckedForm
      onSend={(form) => {
        const settings = settingsIn(form, items)
        setUnfit(settings === undefined)
        if (settings) saving.mutate(settings)
      }}
    >
      <h2 className='mt-10 text-std-24B-150'>{texts.sessions}</h2>
      <TextArea
        name='sessions'
        label={texts.sessions}
        hint={texts.sessionsHint}
        maxLength={8000}
        defaultValue={sessions.map(({ opensOn, closesOn, name }) => `${opensOn} ${closesOn} ${name}`).join('\n')}
        optional
      />
      <Field name='levyOn' type='date' label={texts.levyOn} hint={texts.levyOnHint} defaultValue={levyOn} optional />
      <Field name='daysToNotice' label={texts.daysToNotice} inputMode='numeric' pattern='[0-9]{1,3}' defaultValue={daysToNotice} required />
      <h2 className='mt-10 text-std-24B-150'>{texts.closed}</h2>
      <fieldset className='mt-6'>
        <legend className='text-std-17B-170'>{texts.weekdays}</legend>
        <div className='mt-2 flex flex-wrap gap-x-6'>
          {texts.days.map((name, at) => (
            <Check key={name} name='weekdays' value={String(at)} label={name} checked={closed.weekdays.includes(at)} />
          ))}
        </div>
      </fieldset>
      <Field name='from' label={texts.yearEndFrom} hint={texts.monthDayHint} pattern={monthDay} defaultValue={closed.yearEnd?.from} optional />
      <Field name='until' label={texts.yearEndUntil} hint={texts.monthDayHint} pattern={monthDay} defaultValue={closed.yearEnd?.until} optional />
      <TextArea
        name='days'
        label={texts.singleDays}
        hint={texts.singleDaysHint}
        maxLength={8000}
        defaultValue={closed.days.map(({ on, name }) => `${on} ${name}`).join('\n')}
        optional
      />
      <h2 className='mt-10 text-std-24B-150'>{texts.minor}</h2>
      <fieldset className='mt-4 grid sm:grid-cols-2'>
        <legend className='sr-only'>{texts.minor}</legend>
        {items.map((item) => (
          <Check key={item} name={`minor-${item}`} label={change.items[item]} checked={procedure.minorByOrdinance.includes(item)} />
        ))}
      </fieldset>
      <div className='mt-6'>
        <Check name='hearingOnDemand' label={texts.hearingOnDemand} checked={procedure.hearingOnDemand} />
      </div>
      <div role='alert'>
        <FieldError id='settings-error' error={isUnfit ? texts.unfit : undefined} />
      </div>
      {saving.isError && <RefusalNotice error={saving.error} />}
      {saving.isSuccess && <Notice tone='success' announced title={texts.saved} />}
      <div className='mt-8'>
        <Button type='submit' busy={saving.isPending}>
          {texts.save}
        </Button>
      </div>
    </CheckedForm>
  )
}

const Loaded = () => {
  const { settings: texts } = useProcedureTexts()
  const code = useOwnMunicipality()
  const query = useQuery({ ...settingsQuery(useShell(), code ?? ''), enabled: code !== undefined })
  if (code === undefined)
    return (
      <Page title={texts.title}>
        <p className='mt-6'>{texts.notMunicipality}</p>
      </Page>
    )
  return (
    <Awaited query={query} title={texts.title}>
      {(kept) => (
        <Page title={texts.title}>
          <p className='mt-4 max-w-3xl'>{texts.lead}</p>
          <Form code={code} kept={kept} />
        </Page>
      )}
    </Awaited>
  )
}

/** What the law leaves to the municipality, said once. */
export const ProcedureSettings = () => (
  <Guard title={useProcedureTexts().settings.title}>
    <Loaded />
  </Guard>
)
