import { invalidCursor, notFound } from '../kernel/problem.ts'
import { toCsv } from '../platform/csv.ts'
import { type Api, type ApiOptions, answer, createApi, csv, route } from '../platform/http.ts'
import { localGovernmentColumns } from './columns.ts'
import * as contract from './contract.ts'
import { holidaysOf, pageAfter, prefectures, search } from './domain.ts'
import { yearNotCovered } from './problems.ts'
import type { RegistryStore } from './store.ts'

const listLocalGovernments = route({
  method: 'get',
  path: '/local-governments',
  summary: 'The local governments of Japan, in order of their codes',
  open: true,
  query: contract.LocalGovernmentQuery,
  answers: { 200: contract.LocalGovernmentPage },
  refusals: [invalidCursor],
})

const exportLocalGovernments = route({
  method: 'get',
  path: '/local-governments.csv',
  summary: 'The local governments as CSV',
  open: true,
  query: contract.LocalGovernmentExport,
  answers: { 200: 'csv' },
  refusals: [],
})

const readLocalGovernment = route({
  method: 'get',
  path: '/local-governments/{code}',
  summary: 'One local government, and who bore this code until it was gone',
  open: true,
  params: contract.LocalGovernmentParams,
  answers: { 200: contract.LocalGovernment },
  refusals: [notFound],
})

const readBoundary = route({
  method: 'get',
  path: '/local-governments/{code}/boundary',
  summary: 'The boundary of a local government as GeoJSON; that of a prefecture is drawn for a map of the whole country',
  open: true,
  params: contract.LocalGovernmentParams,
  answers: { 200: contract.Boundary },
  refusals: [notFound],
})

const listPrefectures = route({
  method: 'get',
  path: '/prefectures',
  summary: 'The 47 prefectures',
  open: true,
  answers: { 200: contract.PrefectureList },
  refusals: [],
})

const readPrefectureBoundaries = route({
  method: 'get',
  path: '/boundaries/prefectures',
  summary: 'The boundaries of all prefectures as GeoJSON',
  open: true,
  answers: { 200: contract.BoundaryCollection },
  refusals: [],
})

const listFields = route({
  method: 'get',
  path: '/fields',
  summary: 'The fields of a smart city',
  open: true,
  answers: { 200: contract.TermList },
  refusals: [],
})

const listTechnologyClasses = route({
  method: 'get',
  path: '/technology-classes',
  summary: 'The classes of technology a solution belongs to',
  open: true,
  answers: { 200: contract.TermList },
  refusals: [],
})

const listMemberKinds = route({
  method: 'get',
  path: '/member-kinds',
  summary: 'The kinds of members, and what each shows to become one',
  open: true,
  answers: { 200: contract.MemberKindList },
  refusals: [],
})

const listHolidays = route({
  method: 'get',
  path: '/holidays',
  summary: 'The public holidays of a year',
  open: true,
  query: contract.HolidayQuery,
  answers: { 200: contract.HolidayList },
  refusals: [yearNotCovered],
})

export type RegistryParts = Omit<ApiOptions, 'block' | 'publicRoutes'> & { readonly store: RegistryStore }

export const registryRoutes = ({ store, ...options }: RegistryParts): Api =>
  createApi({ block: 'registry', publicRoutes: contract.publicRoutes, ...options })
    .on(listLocalGovernments, async ({ query: { limit, cursor, ...filter } }) => {
      const found = search(await store.searchable(), filter)
      return answer(200, pageAfter(cursor, found, limit))
    })

    .on(exportLocalGovernments, async ({ query: { language, ...filter } }) => {
      const found = search(await store.searchable(), filter)
      return csv('local-governments.csv', await toCsv(localGovernmentColumns, found, language))
    })

    .on(readLocalGovernment, async ({ params: { code } }) => {
      const government = await store.localGovernment(code)
      if (!government) throw notFound()
      return answer(200, government)
    })

    .on(readBoundary, async ({ params: { code } }) => {
      const government = await store.localGovernment(code)
      const boundary = government && (await store.boundary(government))
      if (!boundary) throw notFound()
      return answer(200, boundary)
    })

    .on(listPrefectures, async () => answer(200, { items: prefectures(await store.localGovernments()) }))

    .on(readPrefectureBoundaries, async () => answer(200, await store.prefectureBoundaries()))

    .on(listFields, async () => answer(200, await store.fields()))

    .on(listTechnologyClasses, async () => answer(200, await store.technologyClasses()))

    .on(listMemberKinds, async () => answer(200, await store.memberKinds()))

    .on(listHolidays, async ({ query: { year } }) => answer(200, holidaysOf(year, await store.holidays())))
