import { useState } from 'react'
import { ulid } from 'ulid'
import { CheckedForm } from '../districts/checked-form.tsx'
import { textOf } from '../projects/plain-act.tsx'
import { Button } from '../shell/button.tsx'
import { control, Field, Necessity } from '../shell/field.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { useDeviceAct } from './device-acts.ts'
import type { AlertRule, DeviceView } from './queries.ts'
import { useTendingTexts } from './texts.ts'
import { unitOf, useUnits } from './units.ts'

type When = AlertRule['when']

type AlertFormProps = {
  readonly device: DeviceView
  readonly rules: readonly AlertRule[]
  /** The one that is changed; without it another is made. */
  readonly rule: AlertRule | undefined
  readonly onEnd: () => void
}

const ruleIn = (form: FormData, ruleId: string, when: When): AlertRule =>
  when === 'silent'
    ? { ruleId, when, minutes: Number(textOf(form, 'minutes')) }
    : { ruleId, when, measure: textOf(form, 'measure'), level: Number(textOf(form, 'level')), clearLevel: Number(textOf(form, 'clearLevel')) }

/** A rule made or changed. */
export const AlertForm = ({ device, rules, rule, onEnd }: AlertFormProps) => {
  const texts = useTendingTexts().alert
  const { typeOf, measureName } = useUnits()
  const [when, setWhen] = useState<When>(rule?.when ?? 'above')
  const [ruleId] = useState(rule?.ruleId ?? `alr_${ulid()}`)
  const acting = useDeviceAct(device)
  const measures = typeOf(device.type)?.measures ?? []
  const level = rule && rule.when !== 'silent' ? rule : undefined
  const send = (form: FormData) => {
    const made = ruleIn(form, ruleId, when)
    const all = rule ? rules.map((each) => (each.ruleId === ruleId ? made : each)) : [...rules, made]
    acting.mutate({ act: 'set-alert-rules', rules: all }, { onSuccess: onEnd })
  }
  const number = { type: 'number', step: 'any', required: true } as const
  return (
    <section aria-labelledby='rule-form' className='no-print mt-8 rounded-16 bg-solid-gray-50 p-4 sm:p-6'>
      <h2 id='rule-form' className='text-std-20B-150'>
        {rule ? texts.changing : texts.add}
      </h2>
      <CheckedForm onSend={send}>
        <label className='mt-4 block text-std-17B-170'>
          {texts.when}
          <Necessity optional={false} />
          <select value={when} onChange={(event) => setWhen(event.target.value as When)} className={`${control} mt-2 block w-full max-w-xl`}>
            {(['above', 'below', 'silent'] as const).map((each) => (
              <option key={each} value={each}>
                {texts.whens[each]}
              </option>
            ))}
          </select>
        </label>
        {when === 'silent' ? (
          <Field
            name='minutes'
            label={texts.minutes}
            type='number'
            min={1}
            max={10_080}
            required
            defaultValue={rule?.when === 'silent' ? rule.minutes : 60}
          />
        ) : (
          <>
            <label key={measures.length} className='mt-6 block text-std-17B-170'>
              {texts.measure}
              <Necessity optional={false} />
              <select name='measure' defaultValue={level?.measure} className={`${control} mt-2 block w-full max-w-xl`}>
                {measures.map((measure) => (
                  <option key={measure.name} value={measure.name}>
                    {`${measureName(measure)}${unitOf(measure)}`}
                  </option>
                ))}
              </select>
            </label>
            <Field name='level' label={texts.level} {...number} defaultValue={level?.level} />
            <Field name='clearLevel' label={texts.clearLevel} hint={texts.clearHint} {...number} defaultValue={level?.clearLevel} />
          </>
        )}
        {acting.isError && <RefusalNotice error={acting.error} />}
        <div className='mt-6 flex flex-wrap gap-4'>
          <Button type='submit' busy={acting.isPending}>
            {texts.save}
          </Button>
          {rule && (
            <Button look='outlined' onClick={onEnd}>
              {texts.cancel}
            </Button>
          )}
        </div>
      </CheckedForm>
    </section>
  )
}
