import { monotonicFactory } from 'ulid'
import { corporateNumberOf } from '../../functions/kernel/identifiers.ts'
import type { Operation } from './operations.ts'
import { aoi, kei, riku } from './people.ts'
import type { Reply, TestCity } from './test-city.ts'

const ulid = monotonicFactory()

/** The ids of one thing that is one's own, one that is another's, and one that is not there: by the name of the path parameter. */
export type Things = {
  readonly own: Readonly<Record<string, string>>
  readonly foreign: Readonly<Record<string, string>>
  absent(): Readonly<Record<string, string>>
}

export const applicationOf = (code: string, name: string, email: string) => ({
  kind: 'local-government',
  name,
  corporateNumber: corporateNumberOf(code),
  localGovernmentCode: code,
  contact: { name: '担当', email, phone: '03-1234-5678' },
  acceptedTerms: '2026-04-01',
})

const filed = async (reply: Promise<Reply>): Promise<string> => {
  const { status, body } = await reply
  if (status !== 201) throw new Error(`not filed: ${status}`)
  return body.applicationId
}

/** Aoi's things are one's own, Riku's are another's. */
export const settle = async (city: TestCity): Promise<Things> => {
  const file = (person: typeof aoi, code: string, name: string) =>
    filed(city.as(person)('PUT', `/api/members/applications/app_${ulid()}`, applicationOf(code, name, person.email)))
  const own = { applicationId: await file(aoi, '072028', '会津若松市') }
  const foreign = { applicationId: await file(riku, '271004', '大阪市') }
  await city.as(kei)('PUT', `/api/members/applications/${await file(aoi, '332020', '倉敷市')}/admission`)
  const event = { eventId: `evt_${ulid()}`, consumer: 'members-letters' }
  return {
    own: { ...own, memberId: `mbr_${ulid()}`, code: '131016', ...event },
    foreign: { ...foreign, memberId: `mbr_${ulid()}`, code: '131016', ...event },
    absent: () => ({ applicationId: `app_${ulid()}`, memberId: `mbr_${ulid()}`, code: '131016', ...event }),
  }
}

const bodies: Readonly<Record<string, unknown>> = {
  'PUT members/applications/{applicationId}': applicationOf('131041', '新宿区', 'somebody@kanmin.example'),
}

/** A body each operation accepts. An operation that takes one and has none here fails the isolation test until it does. */
export const bodyOf = ({ method, block, path }: Operation): unknown => bodies[`${method} ${block}${path}`]

/** Operations whose id is minted by the caller: an id that names another's thing can only be refused, and says nothing more. */
export const mintsItsId = ({ method, path }: Operation): boolean => method === 'PUT' && path === '/applications/{applicationId}'
