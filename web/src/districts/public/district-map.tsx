import { useQuery } from '@tanstack/react-query'
import * as maplibregl from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'
import { useEffect, useRef, useState } from 'react'
import { useTexts } from '../../shell/locale.ts'
import { answered } from '../../shell/refusal.ts'
import { type Shell, useShell } from '../../shell/shell.ts'
import type { Texts } from '../../shell/texts/ja.ts'
import type { Area } from '../city-queries.ts'
import { usePublicTexts } from './texts.ts'

maplibregl.setWorkerUrl(workerUrl)

export type Stop = { readonly label: string; readonly point: readonly [number, number] }

const boundaryQuery = ({ registry }: Shell, code: string) => ({
  queryKey: ['boundary', code],
  // GeoJSON by contract; OpenAPI has no words for how deep coordinates are nested.
  queryFn: async () =>
    (await answered(registry.GET('/local-governments/{code}/boundary', { params: { path: { code } } }))) as unknown as GeoJSON.Feature,
  staleTime: Number.POSITIVE_INFINITY,
})

const wayOf = (stops: readonly Stop[]): GeoJSON.Feature => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'MultiLineString', coordinates: stops.length > 1 ? [stops.map(({ point }) => [...point])] : [] },
})

type Drawn = { readonly area: Area; readonly boundary: GeoJSON.Feature | undefined; readonly stops: readonly Stop[] }

const styleWith = ({ area, boundary, stops }: Drawn, attribution: string): maplibregl.StyleSpecification => ({
  version: 8,
  sources: {
    area: { type: 'geojson', data: { type: 'Feature', properties: {}, geometry: area } },
    ...(boundary && { boundary: { type: 'geojson' as const, data: boundary, attribution } }),
    way: { type: 'geojson', data: wayOf(stops) },
  },
  layers: [
    { id: 'ground', type: 'background', paint: { 'background-color': '#f8f8fb' } },
    ...(boundary
      ? [
          { id: 'municipality', type: 'fill' as const, source: 'boundary', paint: { 'fill-color': '#ffffff' } },
          { id: 'border', type: 'line' as const, source: 'boundary', paint: { 'line-color': '#767676', 'line-width': 1 } },
        ]
      : []),
    { id: 'area', type: 'fill', source: 'area', paint: { 'fill-color': '#264af4', 'fill-opacity': 0.18 } },
    { id: 'edge', type: 'line', source: 'area', paint: { 'line-color': '#0017c1', 'line-width': 2.5 } },
    { id: 'way', type: 'line', source: 'way', paint: { 'line-color': '#4d4d4d', 'line-width': 1.5, 'line-dasharray': [2, 2] } },
  ],
})

/** The number a stop bears in the table beside. */
const numbered = (at: number): HTMLElement => {
  const mark = document.createElement('span')
  mark.textContent = String(at + 1)
  mark.ariaHidden = 'true'
  mark.className = 'grid size-6 place-items-center rounded-full border-2 border-white bg-red-1000 text-dns-14B-130 text-white'
  return mark
}

const boundsOf = ({ coordinates: [ring = []] }: Area): maplibregl.LngLatBoundsLike => {
  const along = (axis: number) => ring.map((position) => position[axis] ?? 0)
  const [east, north] = [along(0), along(1)]
  return [
    [Math.min(...east), Math.min(...north)],
    [Math.max(...east), Math.max(...north)],
  ]
}

const createMap = (container: HTMLElement, drawn: Drawn, words: { readonly shared: Texts['map']; readonly source: string }) => {
  try {
    return new maplibregl.Map({
      container,
      style: styleWith(drawn, words.source),
      bounds: boundsOf(drawn.area),
      fitBoundsOptions: { padding: 32 },
      attributionControl: { compact: false },
      cooperativeGestures: true,
      dragRotate: false,
      renderWorldCopies: false,
      locale: words.shared.controls,
    })
  } catch {
    // A browser without WebGL: the coordinates beside say the same.
    return undefined
  }
}

type DistrictMapProps = { readonly localGovernmentCode: string; readonly area: Area; readonly stops?: readonly Stop[] }

const nowhere: readonly Stop[] = []

/** Where a district lies, and the places of a way through it. An extra to the tables beside, never the only way to anything. */
export const DistrictMap = ({ localGovernmentCode, area, stops = nowhere }: DistrictMapProps) => {
  const shared = useTexts().map
  const texts = usePublicTexts().district
  const { data: boundary, isPending } = useQuery(boundaryQuery(useShell(), localGovernmentCode))
  const container = useRef<HTMLDivElement>(null)
  const [state, setState] = useState<'loading' | 'idle' | 'unable'>('loading')
  useEffect(() => {
    if (!container.current || isPending) return
    const map = createMap(container.current, { area, boundary, stops }, { shared, source: texts.mapSource })
    if (!map) return setState('unable')
    map.addControl(new maplibregl.NavigationControl({ showCompass: false }), 'top-left')
    for (const [at, { point }] of stops.entries()) new maplibregl.Marker({ element: numbered(at) }).setLngLat([point[0], point[1]]).addTo(map)
    map.once('idle', () => setState('idle'))
    return () => map.remove()
  }, [area, boundary, stops, isPending, shared, texts])
  return (
    <>
      {state === 'unable' && <p className='mt-4'>{texts.mapUnable}</p>}
      <div
        ref={container}
        data-state={state}
        className={`mt-4 h-[24rem] overflow-hidden rounded-16 border border-solid-gray-420 ${state === 'unable' ? 'hidden' : ''}`}
      />
    </>
  )
}
