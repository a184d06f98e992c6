import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { AreaMap } from '../districts/area-map.tsx'
import type { Position } from '../districts/district/corners.ts'
import { type Cell, Entry } from '../districts/entry.tsx'
import { useDistrictName } from '../districts/public/district-name.ts'
import { LocalGovernmentPicker } from '../registry/local-government-picker.tsx'
import { usePlaceName } from '../registry/place-name.ts'
import { useShell } from '../shell/shell.ts'
import { everyDistrictQuery } from './queries.ts'
import { useListTexts } from './texts.ts'
import { useUnits } from './units.ts'
import type { DeviceForm } from './use-device-form.ts'

type FieldsProps = { readonly form: DeviceForm; readonly isNew: boolean }

const nowhere: readonly Position[] = []
const classes = ['open', 'limited', 'closed'] as const

const useCells = ({ form: { answers }, isNew }: FieldsProps) => {
  const texts = useListTexts()
  const words = texts.form
  const { types, typeOf, typeName } = useUnits()
  const nameOf = useDistrictName()
  const { data } = useQuery(everyDistrictQuery(useShell()))
  const districts = (data ?? []).filter(({ localGovernmentCode }) => localGovernmentCode === answers.localGovernmentCode)
  const type = typeOf(answers.type)
  const first: readonly Cell[] = [
    ...(isNew
      ? [
          {
            name: 'type',
            label: texts.type,
            hint: words.typeHint,
            among: [['', '–'] as const, ...types.map(({ code }) => [code, typeName(code)] as const)],
          },
        ]
      : []),
    { name: 'name', label: words.name, hint: words.nameHint },
    { name: 'nameEn', label: words.nameEn, optional: true },
  ]
  const district: Cell = {
    name: 'districtId',
    label: texts.district,
    hint: words.districtHint,
    optional: true,
    among: [['', words.noDistrict] as const, ...districts.map((each) => [each.districtId, nameOf(each)] as const)],
  }
  const place: readonly Cell[] = [
    { name: 'longitude', label: words.longitude, type: 'number' },
    { name: 'latitude', label: words.latitude, type: 'number' },
  ]
  const rest: readonly Cell[] = [
    { name: 'dataClass', label: texts.dataClass, among: classes.map((each) => [each, texts.dataClassHints[each]] as const) },
    {
      name: 'intervalSeconds',
      label: words.interval,
      optional: true,
      type: 'number',
      ...(type && { hint: words.intervalHint(type.intervalSeconds) }),
    },
    { name: 'serialNumber', label: words.serialNumber, hint: words.serialHint, optional: true },
    ...(type?.decoder ? [{ name: 'gatewayId', label: words.gateway, optional: true }] : []),
  ]
  return { first, district, place, rest }
}

/** All that is said of a device. */
export const DeviceFields = ({ form, isNew }: FieldsProps) => {
  const words = useListTexts().form
  const { answers, change, errorOf } = form
  const { first, district, place, rest } = useCells({ form, isNew })
  const { localGovernmentCode, longitude, latitude } = answers
  const chosenName = usePlaceName(localGovernmentCode || undefined)
  const places = useMemo(() => {
    const at: Position = [Number(longitude), Number(latitude)]
    return longitude && latitude && at.every(Number.isFinite) ? [{ at, name: '' }] : []
  }, [longitude, latitude])
  const entries = (cells: readonly Cell[]) =>
    cells.map((cell) => <Entry key={cell.name} cell={cell} answers={answers} error={errorOf(cell.name)} change={(changed) => change(changed)} />)
  return (
    <>
      {entries(first)}
      <LocalGovernmentPicker
        id='localGovernmentCode'
        label={words.municipality}
        hint={words.municipalityHint}
        error={errorOf('localGovernmentCode')}
        chosen={localGovernmentCode || undefined}
        chosenName={chosenName}
        onChoose={({ code }) => change({ localGovernmentCode: code, districtId: '' })}
      />
      {entries([district])}
      <fieldset className='mt-8 max-w-4xl'>
        <legend className='text-std-20B-150'>{words.placeOf}</legend>
        <p className='text-solid-gray-700'>{words.placeHint}</p>
        <AreaMap
          label={words.mapLabel}
          positions={nowhere}
          localGovernmentCode={localGovernmentCode || undefined}
          places={places}
          onPlace={([east, north]) => change({ longitude: east.toFixed(6), latitude: north.toFixed(6) })}
        />
        <div className='grid gap-x-6 md:grid-cols-2'>{entries(place)}</div>
      </fieldset>
      {entries(rest)}
    </>
  )
}
