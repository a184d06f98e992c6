import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { meanOf } from '../../devices/compared.ts'
import { districtFiguresQuery } from '../../devices/queries.ts'
import { yesterdayOf } from '../../devices/span.ts'
import { chosenMeasure, figureValue, unitOf, useUnits } from '../../devices/units.ts'
import { Button } from '../../shell/button.tsx'
import { now } from '../../shell/clock.ts'
import { control } from '../../shell/field.tsx'
import { useShell } from '../../shell/shell.ts'
import { useGrantFormTexts } from '../texts.ts'

export type Filled = { readonly indicator: string; readonly figure: string; readonly unit: string; readonly source: string }

type MeasuredFillProps = {
  readonly districtId: string
  readonly fiscalYear: number
  /** Of which activity, for ears. */
  readonly label: string
  readonly onFill: (result: Filled) => void
}

/** What the open devices of a district have measured in a year: the mean of its whole days. */
const useMeasured = ({ districtId, fiscalYear }: MeasuredFillProps, code: string) => {
  const { measure: texts } = useGrantFormTexts()
  const { typeOf, measureName, typeName } = useUnits()
  const [from, last, yesterday] = [`${fiscalYear}-04-01`, `${fiscalYear + 1}-03-31`, yesterdayOf(now())]
  const to = yesterday < last ? yesterday : last
  const asked = { type: code, resolution: 'day' as const, from, to }
  const { data, error } = useQuery({ ...districtFiguresQuery(useShell(), districtId, asked), enabled: code !== '' && from <= to, retry: false })
  const items = data?.items ?? []
  const measure = chosenMeasure(typeOf(code), items, undefined)
  const mean = measure && meanOf(items.map((figure) => ({ on: figure.of, value: figureValue(figure, measure), coverage: figure.coverage })))
  if (!measure || !mean) return { isNothing: data !== undefined || error !== null, found: undefined }
  const figure = `${Number(mean.mean.toFixed(Math.min(4, measure.total ? 0 : measure.decimals)))}`
  const unit = texts.perDay(unitOf(measure).trim())
  return { isNothing: false, found: { indicator: measureName(measure), figure, unit, source: texts.source(typeName(code), mean.days) } }
}

/** Takes what devices have measured into the report, so that nobody types what is known. */
export const MeasuredFill = (props: MeasuredFillProps) => {
  const { measure: texts } = useGrantFormTexts()
  const { types, typeName } = useUnits()
  const id = useId()
  const [code, setCode] = useState('')
  const { found, isNothing } = useMeasured(props, code)
  if (types.length === 0) return null
  return (
    <div className='mt-6'>
      <label htmlFor={id} className='text-std-16B-170'>
        {texts.from}
        <span className='sr-only'>{` ${props.label}`}</span>
      </label>
      <select id={id} value={code} onChange={(event) => setCode(event.target.value)} className={`${control} mt-2 block w-full max-w-xl`}>
        <option value=''>{texts.none}</option>
        {types.map((type) => (
          <option key={type.code} value={type.code}>
            {typeName(type.code)}
          </option>
        ))}
      </select>
      <div role='status' className='mt-2'>
        {isNothing && texts.nothing}
        {found && texts.found(`${found.indicator} ${found.figure} ${found.unit}`, found.source)}
      </div>
      {found && (
        <div className='mt-2'>
          <Button look='outlined' onClick={() => props.onFill(found)}>
            {texts.take}
            <span className='sr-only'>{` ${props.label}`}</span>
          </Button>
        </div>
      )}
    </div>
  )
}
