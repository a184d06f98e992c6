import { useQuery } from '@tanstack/react-query'
import * as maplibregl from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'
import { useEffect, useRef, useState } from 'react'
import { type Boundaries, prefectureBoundariesQuery } from '../registry/queries.ts'
import { useTexts } from '../shell/locale.ts'
import { useShell } from '../shell/shell.ts'
import type { Texts } from '../shell/texts/ja.ts'
import { colourOf, steps } from './map-colours.ts'

maplibregl.setWorkerUrl(workerUrl)

const japan: maplibregl.LngLatBoundsLike = [
  [127, 25.8],
  [147.5, 45.6],
]

type Counts = ReadonlyMap<string, number>

type DirectoryMapProps = {
  readonly counts: Counts
  readonly names: ReadonlyMap<string, string>
  readonly chosen: string | undefined
  readonly onChoose: (prefecture: string | undefined) => void
}

/** Boundaries carry the six digits of a local government; members are counted by the two of a prefecture. */
const coloured = (boundaries: Boundaries, counts: Counts, chosen: string | undefined): GeoJSON.FeatureCollection => ({
  ...boundaries,
  features: boundaries.features.map((feature) => {
    const code = feature.properties.code.slice(0, 2)
    return { ...feature, properties: { code, colour: colourOf(counts.get(code) ?? 0), chosen: code === chosen } }
  }),
})

const styleWith = (data: GeoJSON.FeatureCollection, attribution: string): maplibregl.StyleSpecification => ({
  version: 8,
  sources: { prefectures: { type: 'geojson', data, attribution } },
  layers: [
    { id: 'sea', type: 'background', paint: { 'background-color': '#f8fbff' } },
    { id: 'land', type: 'fill', source: 'prefectures', paint: { 'fill-color': ['get', 'colour'] } },
    { id: 'border', type: 'line', source: 'prefectures', paint: { 'line-color': '#767676', 'line-width': 0.6 } },
    { id: 'chosen', type: 'line', source: 'prefectures', filter: ['get', 'chosen'], paint: { 'line-color': '#1a1a1a', 'line-width': 2 } },
  ],
})

const createMap = (container: HTMLElement, data: GeoJSON.FeatureCollection, words: Texts['map']): maplibregl.Map | undefined => {
  try {
    return new maplibregl.Map({
      container,
      style: styleWith(data, words.source),
      bounds: japan,
      fitBoundsOptions: { padding: 8 },
      attributionControl: { compact: false },
      cooperativeGestures: true,
      dragRotate: false,
      renderWorldCopies: false,
      locale: words.controls,
    })
  } catch {
    // A browser without WebGL: the list and the table beside say the same.
    return undefined
  }
}

const codeOf = (code: unknown): string | undefined => (typeof code === 'string' ? code : undefined)

const Legend = () => {
  const texts = useTexts()
  return (
    <ul aria-label={texts.directory.legend} className='mt-3 flex flex-wrap gap-x-4 gap-y-1 text-dns-14N-130'>
      {steps.map(({ from, colour, label }) => (
        <li key={from} className='flex items-center gap-2'>
          <svg aria-hidden='true' width='20' height='20'>
            <rect width='20' height='20' fill={colour} stroke='#767676' />
          </svg>
          {texts.directory.step(label)}
        </li>
      ))}
    </ul>
  )
}

/** How many members each prefecture has. An extra to the list, never the only way to anything. */
export const DirectoryMap = ({ counts, names, chosen, onChoose }: DirectoryMapProps) => {
  const texts = useTexts()
  const { data: boundaries } = useQuery(prefectureBoundariesQuery(useShell()))
  const container = useRef<HTMLDivElement>(null)
  const map = useRef<maplibregl.Map | undefined>(undefined)
  const choose = useRef(onChoose)
  // The map is made once; what it shows when it is made is what is known then.
  const picture = useRef((given: Boundaries) => coloured(given, counts, chosen))
  picture.current = (given) => coloured(given, counts, chosen)
  const [pointed, setPointed] = useState<string>()
  const [state, setState] = useState<'loading' | 'idle' | 'unable'>('loading')
  choose.current = (code) => onChoose(code === chosen ? undefined : code)

  useEffect(() => {
    if (!container.current || !boundaries) return
    const drawn = createMap(container.current, picture.current(boundaries), texts.map)
    map.current = drawn
    if (!drawn) return setState('unable')
    const codeAt = ({ features }: maplibregl.MapLayerMouseEvent) => codeOf(features?.[0]?.properties.code)
    drawn.addControl(new maplibregl.NavigationControl({ showCompass: false }), 'top-left')
    drawn.on('click', 'land', (event) => choose.current(codeAt(event)))
    drawn.on('mousemove', 'land', (event) => setPointed(codeAt(event)))
    drawn.on('mouseleave', 'land', () => setPointed(undefined))
    drawn.once('idle', () => setState('idle'))
    return () => {
      drawn.remove()
      map.current = undefined
    }
  }, [boundaries, texts])

  useEffect(() => {
    const drawn = map.current
    if (!drawn || !boundaries) return
    const paint = () => drawn.getSource<maplibregl.GeoJSONSource>('prefectures')?.setData(coloured(boundaries, counts, chosen))
    if (drawn.getSource('prefectures')) paint()
    else drawn.once('load', paint)
  }, [boundaries, counts, chosen])

  const shown = pointed ?? chosen
  return (
    <figure className='mt-4'>
      {state === 'unable' && <p>{texts.directory.mapUnable}</p>}
      <div
        ref={container}
        data-state={state}
        className={`h-[30rem] overflow-hidden rounded-16 border border-solid-gray-420 ${state === 'unable' ? 'hidden' : ''}`}
      />
      <figcaption>
        <p className='mt-3 min-h-7'>{shown ? texts.directory.counted(names.get(shown) ?? shown, counts.get(shown) ?? 0) : texts.directory.mapHint}</p>
        <Legend />
      </figcaption>
    </figure>
  )
}
