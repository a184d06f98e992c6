import { type Actor, allowed } from '../kernel/policy.ts'
import { notFound } from '../kernel/problem.ts'
import type { Page } from '../kernel/table.ts'
import type { Instant, LocalDate } from '../kernel/time.ts'
import type { PageRequest } from '../platform/outbox.ts'
import { deviceDesk } from './device-desk.ts'
import { type Device, intervalOf, thingOf } from './device-domain.ts'
import type { DeviceType } from './device-type.ts'
import { type Furniture, typeOf } from './furniture.ts'
import { type Newest, newestDesk } from './newest-desk.ts'
import type { NgsiTerms } from './ngsi-context.ts'
import { deviceEntity, deviceModel, type Entity, modelsOf, namedBy, type Observed, observedEntity, urnOf } from './ngsi-entity.ts'
import { tooManyResults } from './ngsi-problems.ts'
import { figureViewOf } from './period.ts'
import { devicePolicy } from './policy.ts'
import { spanOfDay } from './zone.ts'

export type NgsiFurniture = Pick<Furniture, 'store' | 'clock' | 'types'> & {
  readonly terms: () => Promise<NgsiTerms>
  /** Where the city stands, for the address of our @context. */
  readonly portalUrl: string
}

/** An entity before it is told: a device, as what it is told, and where it stands. */
export type Candidate = { readonly id: string; readonly model: string; readonly device: Device; readonly type: DeviceType }

const candidatesAtMost = 2000
const daysLookedBack = 7

/** How devices become entities: which of them somebody may see, and what is known of them by few questions. */
export const ngsiDesk = (furniture: NgsiFurniture) => {
  const { store, clock, types, terms } = furniture
  const { readable } = deviceDesk(furniture)
  const { newestOf } = newestDesk(furniture)

  /** The lists in which somebody finds devices: those for everybody, their own, those of the municipality or the districts they speak for. */
  const listsFor = async (actor: Actor | undefined, codes: readonly string[]) => {
    type List = (page: PageRequest) => Promise<Page<Device>>
    const lists: { readonly list: List; readonly amoId?: Actor['memberId'] }[] = codes.map((code) => ({
      list: (page) => store.devices.ofType(code, page),
    }))
    const { memberId, memberKind, localGovernmentCode: municipality } = actor ?? {}
    if (!memberId || actor?.roles.length === 0) return lists
    lists.push({ list: (page) => store.devices.ofOwner(memberId, {}, page) })
    if (memberKind === 'local-government' && municipality)
      lists.push({ list: (page) => store.devices.listed({ municipality, dataClass: 'limited' }, page) })
    for (const { districtId } of await store.known.districtsOf(memberId))
      lists.push({ amoId: memberId, list: (page) => store.devices.listed({ districtId, dataClass: 'limited' }, page) })
    return lists
  }

  const candidates = async (actor: Actor | undefined, models: ReadonlySet<string> | undefined): Promise<Candidate[]> => {
    const list = await types()
    const isAsked = (type: DeviceType) => modelsOf(type).some((model) => !models || models.has(model))
    const asked = list.items.filter(isAsked)
    if (asked.length === 0) return []
    const found = new Map<string, Device>()
    for (const { list: pages, amoId } of await listsFor(
      actor,
      asked.map(({ code }) => code),
    )) {
      let cursor: string | undefined
      do {
        const page: Page<Device> = await pages({ limit: candidatesAtMost, cursor })
        for (const device of page.items) {
          const isSeen = device.state.status === 'registered' && allowed(devicePolicy['read its readings'], actor, thingOf(device, amoId))
          if (isSeen && isAsked(typeOf(list, device))) found.set(device.deviceId, device)
        }
        if (found.size > candidatesAtMost) throw tooManyResults({ detail: `More than ${candidatesAtMost} devices; ask for fewer types` })
        cursor = page.cursor
      } while (cursor !== undefined)
    }
    return [...found.values()]
      .flatMap((device) => {
        const type = typeOf(list, device)
        return modelsOf(type).flatMap((model) => (!models || models.has(model) ? [{ id: urnOf(model, device.deviceId), model, device, type }] : []))
      })
      .sort((a, b) => (a.id < b.id ? -1 : 1))
  }

  type Known = { readonly ownerName: string | undefined; readonly latest?: Newest['latest'] | undefined; readonly day?: Newest['day'] | undefined }

  const entityOf = async (candidate: Candidate, { ownerName, latest = {}, day }: Known): Promise<Entity> => {
    const { device, type, model } = candidate
    const { deviceId, content } = device
    const observed = { deviceId, content, type, intervalSeconds: intervalOf(device, type), ownerName, latest, coverage: coverageOf(candidate, day) }
    return model === deviceModel ? deviceEntity(observed, (await terms()).controlled) : observedEntity(observed)
  }

  /** How much of what was expected came on the newest day, as of when that was reckoned. */
  const coverageOf = ({ device, type }: Candidate, day: Newest['day'] | undefined): Observed['coverage'] => {
    if (!day) return undefined
    const period = { of: day.of, ...spanOfDay(device.content.timeZone, day.of as LocalDate) }
    const judging = { type, intervalSeconds: intervalOf(device, type), now: day.reckonedAt, lateDays: 0 }
    const { coverage } = figureViewOf(period, day, judging)
    const at: Instant = day.reckonedAt < period.to ? day.reckonedAt : period.to
    return coverage === undefined ? undefined : { value: coverage, at }
  }

  return {
    candidates,

    /** Two questions for fifty devices, and one for the names of a hundred owners. */
    async entities(some: readonly Candidate[]): Promise<Entity[]> {
      const devices = [...new Map(some.map(({ device }) => [device.deviceId, device])).values()]
      const observing = [
        ...new Map(some.flatMap(({ model, device }) => (model === deviceModel ? [] : [[device.deviceId, device] as const]))).values(),
      ]
      const [newest, names] = await Promise.all([newestOf(observing), store.names.of(devices.map(({ ownerId }) => ownerId))])
      return Promise.all(some.map((each) => entityOf(each, { ownerName: names.get(each.device.ownerId), ...newest.get(each.device.deviceId) })))
    },

    /** The one an identifier names, for whoever may read what it measures. */
    async candidate(entityId: string, actor: Actor | undefined): Promise<Candidate> {
      const named = namedBy(entityId)
      if (!named) throw notFound()
      const { device } = await readable(named.deviceId, actor, 'read its readings')
      const type = typeOf(await types(), device)
      if (!modelsOf(type).includes(named.model)) throw notFound()
      return { id: entityId, model: named.model, device, type }
    },

    /** One entity, with its newest reading to the moment and not as of the last reckoning. */
    async entity(candidate: Candidate): Promise<Entity> {
      const { device, model } = candidate
      const ownerName = (await store.known.member(device.ownerId))?.name
      if (model === deviceModel) return entityOf(candidate, { ownerName })
      const [known, last] = await Promise.all([newestOf([device]), store.readings.newest(device.deviceId, { now: clock(), days: daysLookedBack })])
      const { latest = {}, day } = known.get(device.deviceId) ?? {}
      const { at, measures } = last?.reading ?? { at: '' as Instant, measures: {} }
      const fresh = Object.entries(measures).flatMap(([name, value]) => (at >= (latest[name]?.at ?? '') ? [[name, { value, at }] as const] : []))
      return entityOf(candidate, { ownerName, day, latest: { ...latest, ...Object.fromEntries(fresh) } })
    },
  }
}
