import type { Adapter, AdapterPayload } from 'oidc-provider'

type Kept = { readonly payload: AdapterPayload; readonly endsAt: number }

/**
 * Where the provider keeps sessions, codes and refresh tokens: in memory, so that stopping the city signs everybody out.
 * Accounts and keys, which must outlive it, are kept in files.
 */
export const createSessions = (now: () => number) => {
  const kept = new Map<string, Kept>()
  const forgetEnded = () => {
    for (const [key, { endsAt }] of kept) if (endsAt <= now()) kept.delete(key)
  }
  return (model: string): Adapter => {
    const keyOf = (id: string) => `${model}:${id}`
    const live = (key: string) => {
      const found = kept.get(key)
      return found && found.endsAt > now() ? found.payload : undefined
    }
    const first = (fits: (payload: AdapterPayload) => boolean) =>
      [...kept].find(([key, { payload }]) => key.startsWith(`${model}:`) && fits(payload))?.[0] ?? ''
    return {
      upsert: async (id, payload, expiresIn) => {
        forgetEnded()
        kept.set(keyOf(id), { payload, endsAt: expiresIn ? now() + expiresIn * 1000 : Number.POSITIVE_INFINITY })
      },
      find: async (id) => live(keyOf(id)),
      findByUid: async (uid) => live(first((payload) => payload.uid === uid)),
      findByUserCode: async (userCode) => live(first((payload) => payload.userCode === userCode)),
      consume: async (id) => {
        const payload = live(keyOf(id))
        if (payload) payload.consumed = Math.floor(now() / 1000)
      },
      destroy: async (id) => {
        kept.delete(keyOf(id))
      },
      revokeByGrantId: async (grantId) => {
        for (const [key, { payload }] of kept) if (key.startsWith(`${model}:`) && payload.grantId === grantId) kept.delete(key)
      },
    }
  }
}
