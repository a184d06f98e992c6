import { type Api, answer, route } from '../platform/http.ts'
import type { Furniture } from './furniture.ts'
import { MyDistrictsData } from './privacy-contract.ts'

const exportMyData = route({
  method: 'get',
  path: '/my-data',
  summary: 'Everything this block keeps about the signed-in person',
  answers: { 200: MyDistrictsData },
  refusals: [],
})

/** What people may ask of their own data. They are erased by the erasure of members, which this block hears of (privacy-worker.ts). */
export const privacyRoutes = (api: Api, furniture: Furniture<'bindings' | 'roll' | 'procedures'>): void => {
  const { store, clock } = furniture
  const { bindings, roll, procedures } = store

  api.on(exportMyData, async ({ actor: { personId } }) => {
    const [own, opinions, attempts] = await Promise.all([bindings.ofPerson(personId), procedures.opinionsOf(personId), bindings.attempts(personId)])
    const named = await Promise.all(
      own.map(async ({ fingerprint: _, personId: __, ...binding }) => {
        const entry = await roll.entry(binding.districtId, binding.beneficiaryId)
        return { ...binding, name: entry?.content.name ?? '' }
      }),
    )
    return answer(200, {
      personId,
      exportedAt: clock(),
      bindings: named,
      opinions: opinions.map(({ personId: _, fingerprint: __, ...opinion }) => opinion),
      ...(attempts && { codesTried: { count: attempts.count, since: attempts.since } }),
    })
  })
}
