import { useQuery } from '@tanstack/react-query'
import * as maplibregl from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'
import { useEffect, useRef, useState } from 'react'
import { boundaryQuery } from '../registry/queries.ts'
import { useTexts } from '../shell/locale.ts'
import { useShell } from '../shell/shell.ts'
import type { Position } from './district/corners.ts'
import { useDistrictTexts } from './texts.ts'

maplibregl.setWorkerUrl(workerUrl)

const tiles = 'https://cyberjapandata.gsi.go.jp/xyz/pale/{z}/{x}/{y}.png'

export type AreaMapProps = {
  readonly label: string
  readonly positions: readonly Position[]
  readonly localGovernmentCode: string | undefined
  /** Where the map was clicked; without it the map only shows. */
  readonly onPlace?: (position: Position) => void
  /** Places within the area, each with its name. */
  readonly places?: readonly { readonly at: Position; readonly name: string; readonly colour?: string }[]
}

const empty: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] }

const drawn = (positions: readonly Position[], places: AreaMapProps['places'] = []): GeoJSON.FeatureCollection => {
  const [first] = positions
  const shape: GeoJSON.Feature[] =
    first && positions.length > 2
      ? [{ type: 'Feature', properties: { kind: 'area' }, geometry: { type: 'Polygon', coordinates: [[...positions, first]] } }]
      : [{ type: 'Feature', properties: { kind: 'line' }, geometry: { type: 'LineString', coordinates: [...positions] } }]
  const point = (kind: string) => (coordinates: Position) =>
    ({ type: 'Feature', properties: { kind }, geometry: { type: 'Point', coordinates } }) satisfies GeoJSON.Feature
  const marks = places.map(({ at, colour }): GeoJSON.Feature => ({ ...point('place')(at), properties: { kind: 'place', ...(colour && { colour }) } }))
  return { ...empty, features: [...shape, ...positions.map(point('corner')), ...marks] }
}

const styleOf = (): maplibregl.StyleSpecification => ({
  version: 8,
  sources: { municipality: { type: 'geojson', data: empty }, area: { type: 'geojson', data: empty } },
  layers: [
    { id: 'ground', type: 'background', paint: { 'background-color': '#f8fbff' } },
    { id: 'municipality', type: 'fill', source: 'municipality', paint: { 'fill-color': '#f2f2f2', 'fill-opacity': 0.6 } },
    { id: 'border', type: 'line', source: 'municipality', paint: { 'line-color': '#767676', 'line-width': 1 } },
    {
      id: 'area',
      type: 'fill',
      source: 'area',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': '#0017c1', 'fill-opacity': 0.15 },
    },
    {
      id: 'outline',
      type: 'line',
      source: 'area',
      filter: ['!=', ['geometry-type'], 'Point'],
      paint: { 'line-color': '#0017c1', 'line-width': 3 },
    },
    {
      id: 'corners',
      type: 'circle',
      source: 'area',
      filter: ['==', ['get', 'kind'], 'corner'],
      paint: { 'circle-color': '#ffffff', 'circle-radius': 5, 'circle-stroke-color': '#0017c1', 'circle-stroke-width': 3 },
    },
    {
      id: 'places',
      type: 'circle',
      source: 'area',
      filter: ['==', ['get', 'kind'], 'place'],
      paint: {
        'circle-color': ['coalesce', ['get', 'colour'], '#a90000'],
        'circle-radius': 6,
        'circle-stroke-color': '#ffffff',
        'circle-stroke-width': 1.5,
      },
    },
  ],
})

const boundsOf = (positions: readonly (readonly number[])[]): maplibregl.LngLatBounds | undefined => {
  const bounds = new maplibregl.LngLatBounds()
  for (const [longitude = 0, latitude = 0] of positions) bounds.extend([longitude, latitude])
  return bounds.isEmpty() ? undefined : bounds
}

const positionsWithin = (coordinates: unknown): readonly (readonly number[])[] => {
  if (!Array.isArray(coordinates)) return []
  return typeof coordinates[0] === 'number' ? [coordinates] : coordinates.flatMap(positionsWithin)
}

const createMap = (container: HTMLElement, locale: Record<string, string>): maplibregl.Map | undefined => {
  try {
    return new maplibregl.Map({
      container,
      style: styleOf(),
      center: [137, 37],
      zoom: 4,
      attributionControl: { compact: false },
      cooperativeGestures: true,
      dragRotate: false,
      locale,
    })
  } catch {
    // A browser without WebGL: the table beside says the same.
    return undefined
  }
}

/** An area on the map. An extra to the table of its corners, never the only way to anything. */
export const AreaMap = ({ label, positions, localGovernmentCode, onPlace, places }: AreaMapProps) => {
  const texts = useDistrictTexts().area
  const { map: words } = useTexts()
  const { data: boundary } = useQuery({ ...boundaryQuery(useShell(), localGovernmentCode ?? ''), enabled: localGovernmentCode !== undefined })
  const container = useRef<HTMLDivElement>(null)
  const [map, setMap] = useState<maplibregl.Map>()
  const [state, setState] = useState<'loading' | 'idle' | 'unable'>('loading')
  const [hasTiles, setTiles] = useState(false)
  const place = useRef(onPlace)
  place.current = onPlace
  const fitted = useRef<string>(undefined)
  const corners = useRef(0)

  useEffect(() => {
    if (!container.current) return
    const made = createMap(container.current, words.controls)
    if (!made) return setState('unable')
    made.addControl(new maplibregl.NavigationControl({ showCompass: false }), 'top-left')
    made.on('click', ({ lngLat: { lng, lat } }) => place.current?.([lng, lat]))
    made.once('load', () => setMap(made))
    made.once('idle', () => setState('idle'))
    return () => {
      setMap(undefined)
      made.remove()
    }
  }, [words])

  useEffect(() => {
    if (!map) return
    map.getSource<maplibregl.GeoJSONSource>('area')?.setData(drawn(positions, places))
    if (boundary) map.getSource<maplibregl.GeoJSONSource>('municipality')?.setData(boundary)
    // The area is looked at once; whoever draws keeps the view they chose.
    const shows = !place.current && places !== undefined && places.length > 0
    const looksAt = positions.length > 2 ? 'area' : shows ? 'places' : boundary ? `boundary ${localGovernmentCode}` : undefined
    // Whoever draws adds one corner at a time; a whole area comes from a file, and is looked at anew.
    const isRead = positions.length > 2 && positions.length - corners.current > 1
    corners.current = positions.length
    if (isRead) fitted.current = undefined
    if (looksAt === undefined || fitted.current === looksAt || fitted.current === 'area') return
    const within = shows ? places.map(({ at }) => at) : boundary ? positionsWithin(boundary.geometry.coordinates) : []
    const bounds = boundsOf(looksAt === 'area' ? positions : within)
    if (bounds && (looksAt === 'area' ? fitted.current === undefined || !place.current : true))
      map.fitBounds(bounds, { padding: 40, animate: false, maxZoom: 16 })
    fitted.current = looksAt
  }, [map, positions, places, boundary, localGovernmentCode])

  useEffect(() => {
    if (!map || !hasTiles) return
    const credit = `<a href="https://maps.gsi.go.jp/development/ichiran.html">${texts.credit}</a>`
    map.addSource('tiles', { type: 'raster', tiles: [tiles], tileSize: 256, maxzoom: 18, attribution: credit })
    map.addLayer({ id: 'tiles', type: 'raster', source: 'tiles' }, 'border')
    return () => {
      if (!map.getLayer('tiles')) return
      map.removeLayer('tiles')
      map.removeSource('tiles')
    }
  }, [map, hasTiles, texts])

  return (
    <figure className='mt-4'>
      {state === 'unable' ? (
        <p>{texts.unable}</p>
      ) : (
        <label className='no-print flex items-start gap-3'>
          <input
            type='checkbox'
            checked={hasTiles}
            onChange={(event) => setTiles(event.target.checked)}
            className='mt-1 size-5 shrink-0 accent-key-900'
          />
          <span>
            {texts.tiles}
            <span className='block text-dns-14N-130 text-solid-gray-700'>{texts.tilesHint}</span>
          </span>
        </label>
      )}
      <div
        ref={container}
        data-state={state}
        className={`mt-3 h-[26rem] overflow-hidden rounded-16 border border-solid-gray-420 ${state === 'unable' ? 'hidden' : ''}`}
      />
      <figcaption className='mt-2 text-dns-14N-130 text-solid-gray-700'>{label}</figcaption>
    </figure>
  )
}
