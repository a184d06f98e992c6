import { type ChangeEvent, useState } from 'react'
import { Button } from '../../shell/button.tsx'
import { RowsButton } from '../../shell/csv-button.tsx'
import { control, FieldError } from '../../shell/field.tsx'
import { AreaMap } from '../area-map.tsx'
import { useDistrictTexts } from '../texts.ts'
import { type Corner, cornerAt, cornersInGeoJson, positionsOf } from './corners.ts'

type AreaEditorProps = {
  readonly corners: readonly Corner[]
  readonly error: string | undefined
  readonly localGovernmentCode: string | undefined
  readonly change: (corners: readonly Corner[]) => void
}

type CornersProps = Pick<AreaEditorProps, 'corners' | 'change'>

/** The keyboard's way: each corner is a line of figures. */
const Corners = ({ corners, change }: CornersProps) => {
  const texts = useDistrictTexts().area
  const put = (at: number, changed: Partial<Corner>) => change(corners.map((corner, each) => (each === at ? { ...corner, ...changed } : corner)))
  const input = (at: number, name: keyof Corner, label: string, value: string) => (
    <input
      aria-label={label}
      inputMode='decimal'
      value={value}
      maxLength={20}
      onChange={(event) => put(at, { [name]: event.target.value })}
      className={`${control} w-full min-w-0 tabular-nums`}
    />
  )
  return (
    <div className='mt-4 max-w-3xl'>
      <table className='w-full table-fixed border-collapse'>
        <caption className='sr-only'>{texts.corners}</caption>
        <thead>
          <tr className='border-b border-solid-gray-900 bg-solid-gray-50 text-left'>
            <th scope='col' className='w-10 px-1 py-2'>
              <span className='sr-only'>{texts.corner}</span>
            </th>
            <th scope='col' className='px-1 py-2'>
              {texts.longitude}
            </th>
            <th scope='col' className='px-1 py-2'>
              {texts.latitude}
            </th>
            <th scope='col' className='w-20 px-1 py-2'>
              <span className='sr-only'>{texts.act}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {corners.map(({ longitude, latitude }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a corner has no name but its place in the ring.
            <tr key={at} className='border-b border-solid-gray-420'>
              <th scope='row' className='px-1 py-2 text-left tabular-nums'>
                {at + 1}
              </th>
              <td className='px-1 py-2'>{input(at, 'longitude', texts.longitudeOf(at + 1), longitude)}</td>
              <td className='px-1 py-2'>{input(at, 'latitude', texts.latitudeOf(at + 1), latitude)}</td>
              <td className='px-1 py-2'>
                <Button look='plain' aria-label={texts.removeOf(at + 1)} onClick={() => change(corners.filter((_, each) => each !== at))}>
                  {texts.remove}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className='mt-4 flex flex-wrap gap-4'>
        <Button look='outlined' onClick={() => change([...corners, { longitude: '', latitude: '' }])}>
          {texts.add}
        </Button>
        {corners.length > 0 && (
          <Button look='plain' onClick={() => change([])}>
            {texts.clear}
          </Button>
        )}
        <RowsButton
          caption={texts.corners}
          filename='area.csv'
          rows={() => [
            [texts.corner, texts.longitude, texts.latitude],
            ...corners.map(({ longitude, latitude }, at) => [at + 1, longitude, latitude]),
          ]}
        />
      </div>
    </div>
  )
}

/** An area is drawn on the map, typed into the table, or read from a file: all three are one list of corners. */
export const AreaEditor = ({ corners, error, localGovernmentCode, change }: AreaEditorProps) => {
  const texts = useDistrictTexts().area
  const [fileFault, setFileFault] = useState<string>()
  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? []
    event.target.value = ''
    if (!file) return
    const found = cornersInGeoJson(await file.text())
    setFileFault(found ? undefined : texts.faults.file)
    if (found) change(found)
  }
  return (
    <section id='area' tabIndex={-1}>
      <h2 className='mt-10 text-std-24B-150'>{texts.title}</h2>
      <p className='mt-2 max-w-3xl text-solid-gray-700'>{texts.hint}</p>
      <FieldError id='area-error' error={error} />
      <AreaMap
        label={texts.count(corners.length)}
        positions={positionsOf(corners)}
        localGovernmentCode={localGovernmentCode}
        onPlace={(position) => change([...corners, cornerAt(position)])}
      />
      <Corners corners={corners} change={change} />
      <div className='mt-6'>
        <label htmlFor='area-file' className='text-std-17B-170'>
          {texts.file}
        </label>
        <p id='area-file-hint' className='text-solid-gray-700'>
          {texts.fileHint}
        </p>
        <input
          id='area-file'
          type='file'
          accept='.geojson,.json,application/geo+json,application/json'
          onChange={(event) => void read(event)}
          aria-invalid={fileFault !== undefined}
          aria-describedby={fileFault ? 'area-file-hint area-file-error' : 'area-file-hint'}
          className='mt-2 block w-full max-w-xl rounded-8 border border-solid-gray-600 bg-white p-3 aria-invalid:border-error-1'
        />
        <FieldError id='area-file-error' error={fileFault} />
      </div>
    </section>
  )
}
