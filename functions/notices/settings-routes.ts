import type { EventId } from '../kernel/ids.ts'
import type { Actor } from '../kernel/policy.ts'
import { type Api, answer, route } from '../platform/http.ts'
import * as contract from './contract.ts'
import type { Furniture } from './furniture.ts'
import { kindIsFixed } from './problems.ts'
import { saved, settingsOf } from './settings-domain.ts'

const readSettings = route({
  method: 'get',
  path: '/settings',
  summary: 'Where and how the signed-in person is told of what happens',
  answers: { 200: contract.Settings },
  refusals: [],
})

const saveSettings = route({
  method: 'put',
  path: '/settings',
  summary: 'Choose language and kinds; mail goes to the address of the token from now on',
  body: contract.SettingsToSave,
  answers: { 200: contract.Settings },
  refusals: [kindIsFixed],
})

// Older than every event: whatever members tell stands above what a token said once.
const beforeAllEvents = `evt_${'0'.repeat(26)}` as EventId

/** A person's own settings, and what is learned of them from their own token. */
export const settingsRoutes = (api: Api, { store, kinds }: Furniture): void => {
  const { readers, known } = store

  // A block that is deployed later than members has not heard who belongs where; those who come tell it themselves.
  const learn = async ({ personId, memberId, roles }: Actor): Promise<void> => {
    if (memberId && !(await known.belonging(personId, memberId)))
      await known.saveBelonging({ personId, memberId, roles: [...roles], heard: beforeAllEvents })
  }

  api
    .on(readSettings, async ({ actor }) => answer(200, settingsOf(await readers.reader(actor.personId), actor, await kinds())))

    .on(saveSettings, async ({ body, actor }) => {
      const known = await kinds()
      const reader = saved(await readers.reader(actor.personId), body, actor, known)
      await readers.save(reader)
      await learn(actor)
      return answer(200, settingsOf(reader, actor, known))
    })
}
