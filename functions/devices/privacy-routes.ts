import type { MemberId } from '../kernel/ids.ts'
import { everyItem } from '../platform/dynamo-table.ts'
import { type Api, answer, route } from '../platform/http.ts'
import { asOfNow } from '../platform/known-members.ts'
import type { Furniture } from './furniture.ts'
import { MyDevicesData } from './privacy-contract.ts'

const exportMyData = route({
  method: 'get',
  path: '/my-data',
  summary: 'Everything this block keeps about the signed-in person, and about the member acted for',
  answers: { 200: MyDevicesData },
  refusals: [],
})

/** What people may ask of their own data. Nothing here is a person's but their number in the trail, which stays (docs/privacy.md). */
export const privacyRoutes = (api: Api, furniture: Pick<Furniture, 'store' | 'clock'>): void => {
  const { store, clock } = furniture
  const { devices, allowing, known } = store

  const ofMember = async (memberId: MemberId) => {
    const [member, own, serials, claims] = await Promise.all([
      known.member(memberId),
      everyItem((cursor) => devices.ofOwner(memberId, {}, { limit: 500, cursor })),
      everyItem((cursor) => allowing.ofOwner(memberId, { limit: 500, cursor })),
      everyItem((cursor) => allowing.claims(memberId, { limit: 500, cursor })),
    ])
    return {
      memberId,
      ...(member?.name && { name: member.name }),
      devices: own.map(({ deviceId, content }) => ({ deviceId, content })),
      allowedSerials: serials.map(({ ownerId: _, allowListId: __, version: ___, ...said }) => said),
      claims: claims.map(({ ownerId: _, fingerprint: __, certificate: ___, version: ____, ...said }) => said),
    }
  }

  api.on(exportMyData, async ({ actor: claimed }) => {
    const { personId, memberId, roles } = await asOfNow(furniture, claimed)
    return answer(200, { personId, exportedAt: clock(), ...(memberId && roles.length > 0 && { ofMember: await ofMember(memberId) }) })
  })
}
