import type { Actor } from '../kernel/policy.ts'
import { notFound } from '../kernel/problem.ts'
import { type Api, type ApiOptions, answer, createApi, route } from '../platform/http.ts'
import { readerAsOfNow } from '../platform/known-members.ts'
import { ngsiBasePath, ngsiRoutes as openRoutes } from './contract.ts'
import { contextAsked, contextDocument, contextsOf } from './ngsi-context.ts'
import * as contract from './ngsi-contract.ts'
import { type Candidate, type NgsiFurniture, ngsiDesk } from './ngsi-desk.ts'
import { ngsiDialect } from './ngsi-dialect.ts'
import { attributesOf, type Entity, modelsOf, told } from './ngsi-entity.ts'
import { liesAs } from './ngsi-geo.ts'
import * as problems from './ngsi-problems.ts'
import { conditionOf, idLike } from './ngsi-query.ts'
import { formOf, type Telling, tellingTo, temporalFormOf, wordsIn } from './ngsi-telling.ts'
import { aggregatesOf, contentRange, instancesOf, valuesOf } from './ngsi-temporal.ts'
import { aggregatesAsked, ngsiTemporalDesk } from './ngsi-temporal-desk.ts'

const always = [problems.contextNotAvailable, problems.notAcceptable, problems.badRequestData]

const queryEntities = route({
  method: 'get',
  path: '/entities',
  summary: 'Entities of devices and what they last measured, by type, id, attributes, values or place',
  open: true,
  query: contract.EntitiesQuery,
  headers: contract.NgsiHeaders,
  medias: contract.ngsiMedias,
  answers: { 200: contract.NgsiEntities },
  refusals: [...always, problems.notSupported, problems.tooManyResults],
})

const retrieveEntity = route({
  method: 'get',
  path: '/entities/{entityId}',
  summary: 'One entity, with its newest reading',
  open: true,
  params: contract.EntityParams,
  query: contract.EntityQuery,
  headers: contract.NgsiHeaders,
  medias: contract.ngsiMedias,
  answers: { 200: contract.NgsiEntity },
  refusals: [...always, notFound],
})

const retrieveTemporal = route({
  method: 'get',
  path: '/temporal/entities/{entityId}',
  summary: 'What an entity was in the course of time, by readings or by hours, days and months; 206 tells that there is more',
  open: true,
  params: contract.EntityParams,
  query: contract.TemporalQuery,
  headers: contract.NgsiHeaders,
  medias: contract.ngsiMedias,
  answers: { 200: contract.NgsiEntity, 206: contract.NgsiEntity },
  refusals: [...always, notFound, problems.notSupported],
})

const listTypes = route({
  method: 'get',
  path: '/types',
  summary: 'The types of entities there are',
  open: true,
  headers: contract.NgsiHeaders,
  medias: contract.ngsiMedias,
  answers: { 200: contract.NgsiTypeList },
  refusals: always,
})

const readType = route({
  method: 'get',
  path: '/types/{type}',
  summary: 'A type of entity and its attributes',
  open: true,
  params: contract.TypeParams,
  headers: contract.NgsiHeaders,
  medias: contract.ngsiMedias,
  answers: { 200: contract.NgsiType },
  refusals: [...always, notFound],
})

const listAttributes = route({
  method: 'get',
  path: '/attributes',
  summary: 'The attributes there are',
  open: true,
  headers: contract.NgsiHeaders,
  medias: contract.ngsiMedias,
  answers: { 200: contract.NgsiAttributeList },
  refusals: always,
})

const readContext = route({
  method: 'get',
  path: '/jsonldContexts/{contextId}',
  summary: 'Our @context: what each of our words means',
  open: true,
  params: contract.ContextParams,
  answers: { 200: contract.LdContextDocument },
  refusals: [notFound],
})

export type NgsiParts = Omit<ApiOptions, 'block' | 'publicRoutes' | 'dialect'> & NgsiFurniture

type Headers = { readonly accept?: string | undefined; readonly link?: string | undefined }

/** The third door: devices as NGSI-LD has them (ETSI GS CIM 009), for other cities' systems. It reads and changes nothing (ADR 0025). */
export const ngsiRoutes = (parts: NgsiParts): Api => {
  const { types, terms, portalUrl } = parts
  const { candidates, candidate, entities, entity } = ngsiDesk(parts)
  const temporal = ngsiTemporalDesk(parts)
  const contexts = async () => contextsOf(await terms(), `${portalUrl}${ngsiBasePath}/jsonldContexts/${contract.contextName}`)

  const tellingFor = async ({ accept, link }: Headers): Promise<Telling> => {
    const known = await contexts()
    return tellingTo(known, contextAsked(known, link), accept)
  }

  const seen = async (entityId: string, actor: Actor | undefined): Promise<Candidate> => candidate(entityId, await readerAsOfNow(parts, actor))

  /** What decides before anything measured is loaded: type, id, place. */
  const narrowed = (some: readonly Candidate[], { id, idPattern, georel, geometry = '', coordinates = '' }: contract.EntitiesQuery) => {
    const ids = id === undefined ? undefined : new Set(id.split(','))
    const isLike = idPattern === undefined ? undefined : idLike(idPattern)
    const lies = georel === undefined ? undefined : liesAs({ georel, geometry, coordinates })
    return some.filter(({ id: own, device: { content } }) => {
      const { longitude, latitude } = content.place
      return (!ids || ids.has(own)) && (!isLike || isLike(own)) && (!lies || lies([longitude, latitude]))
    })
  }

  return createApi({ ...parts, block: 'devices', publicRoutes: openRoutes, dialect: ngsiDialect })
    .on(queryEntities, async ({ query, headers, actor }) => {
      const { words, answered } = await tellingFor(headers)
      const { form, counted } = formOf(query)
      const only = wordsIn(query.attrs, words)
      const condition = query.q === undefined ? undefined : conditionOf(query.q, words.meant)
      const found = narrowed(await candidates(await readerAsOfNow(parts, actor), wordsIn(query.type, words)), query)
      const { offset, limit } = query
      const holds = ({ attributes, ...rest }: Entity): boolean =>
        (!only || [...only].some((name) => name in attributes)) && (!condition || condition.holds({ attributes, ...rest }))
      // Values decide only where they are asked about; else those of one page are loaded and no others.
      const chosen = only || condition ? (await entities(found)).filter(holds) : undefined
      const page = chosen?.slice(offset, offset + limit) ?? (await entities(found.slice(offset, offset + limit)))
      const total = chosen?.length ?? found.length
      const { body, headers: sent } = answered(
        page.map((each) => told(each, { form, words, only })),
        pageLinks(query, total),
      )
      const isCounted = counted || query.count === 'true'
      return answer(200, body, { ...sent, ...(isCounted && { 'ngsild-results-count': String(total) }) })
    })

    .on(retrieveEntity, async ({ params: { entityId }, query, headers, actor }) => {
      const { words, answered } = await tellingFor(headers)
      const { form } = formOf(query)
      const only = wordsIn(query.attrs, words)
      const found = await entity(await seen(entityId, actor))
      if (only && ![...only].some((name) => name in found.attributes)) throw notFound()
      const { body, headers: sent } = answered(told(found, { form, words, only }))
      return answer(200, body, sent)
    })

    .on(retrieveTemporal, async ({ params: { entityId }, query, headers, actor }) => {
      const { words, answered } = await tellingFor(headers)
      const form = temporalFormOf(query)
      const only = wordsIn(query.attrs, words)
      const found = await seen(entityId, actor)
      const named = { id: found.id, type: found.model }
      const telling = { words, only, type: found.type.model === found.model ? found.type : { ...found.type, measures: [] } }
      const { served, entity: history } = await historyOf()
      const { body, headers: sent } = answered(history)
      return served ? answer(206, body, { ...sent, 'content-range': contentRange(served) }) : answer(200, body, sent)

      async function historyOf() {
        if (form === 'aggregatedValues') {
          const methods = aggregatesAsked(query)
          const { items, served } = await temporal.figures(found, query)
          return { served, entity: aggregatesOf(named, items, { ...telling, methods }) }
        }
        const measures = telling.type.measures.map(({ name }) => name).filter((name) => !only || only.has(name))
        const { items, served } = await temporal.readings(found, query, measures)
        const values =
          form === 'temporalValues'
            ? valuesOf(named, items, telling)
            : instancesOf(named, items, { ...telling, instanceId: temporal.instanceId(found) })
        return { served, entity: values }
      }
    })

    .on(listTypes, async ({ headers }) => {
      const { words, answered } = await tellingFor(headers)
      const models = new Set((await types()).items.flatMap(modelsOf))
      const { body, headers: sent } = answered({
        id: 'urn:ngsi-ld:EntityTypeList:kanmin',
        type: 'EntityTypeList' as const,
        typeList: [...models].map(words.told).sort(),
      })
      return answer(200, body, sent)
    })

    .on(readType, async ({ params: { type: asked }, headers }) => {
      const { words, answered } = await tellingFor(headers)
      const model = words.meant(asked)
      const kinds = (await types()).items.filter((type) => model !== undefined && modelsOf(type).includes(model))
      if (model === undefined || kinds.length === 0) throw notFound()
      const names = new Set(kinds.flatMap((kind) => attributesOf(kind, model)))
      const { body, headers: sent } = answered({
        id: `urn:ngsi-ld:EntityTypeInfo:${model}`,
        type: 'EntityTypeInfo' as const,
        typeName: words.told(model),
        attributeDetails: [...names].map((name) => ({ id: words.iriOf(name), type: 'Attribute', attributeName: words.told(name) })),
      })
      return answer(200, body, sent)
    })

    .on(listAttributes, async ({ headers }) => {
      const { words, answered } = await tellingFor(headers)
      const names = new Set((await types()).items.flatMap((kind) => modelsOf(kind).flatMap((model) => attributesOf(kind, model))))
      const { body, headers: sent } = answered({
        id: 'urn:ngsi-ld:AttributeList:kanmin',
        type: 'AttributeList' as const,
        attributeList: [...names].map(words.told).sort(),
      })
      return answer(200, body, sent)
    })

    .on(readContext, async ({ params: { contextId } }) => {
      if (contextId !== contract.contextName) throw notFound()
      return answer(200, contextDocument(await contexts()))
    })
}

/** Where the page before and the page after are. */
const pageLinks = (query: contract.EntitiesQuery, total: number): readonly string[] => {
  const { offset, limit } = query
  const at = (start: number, relation: 'next' | 'prev'): string => {
    const given = Object.entries({ ...query, offset: start }).filter(([, value]) => value !== undefined)
    const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)]))
    return `<${ngsiBasePath}/entities?${search}>; rel="${relation}"; type="application/json"`
  }
  return [
    ...(limit > 0 && offset > 0 ? [at(Math.max(0, offset - limit), 'prev')] : []),
    ...(limit > 0 && offset + limit < total ? [at(offset + limit, 'next')] : []),
  ]
}
