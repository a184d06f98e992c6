import { createHash } from 'node:crypto'
import { sent } from '../../../local/harness/district.ts'
import { type Asker, asker } from '../asker.ts'
import type { Portal } from '../portal.ts'

type Whose = { readonly login: string; readonly district: string; readonly feeRule: string }

// Ids that stay the same: a city that was walked before is not tried once more.
const [before, after] = ['scn_01JE0000000000000000000001', 'scn_01JE0000000000000000000002']
const imported = 'imp_01JE0000000000000000000003'

const roll = new TextEncoder().encode('名称,利益,店舗面積\r\n試し読み商店,120000,80\r\n読めない商店,十二万,40\r\n')

const file = { name: '試し読み.csv', kind: 'csv', bytes: roll.length, sha256: createHash('sha256').update(roll).digest('hex') }
const mapping = {
  columns: { name: '名称', expectedBenefit: '利益' },
  quantities: [{ basis: 'store-floor-area', heading: '店舗面積' }],
  measuredOn: '2026-11-01',
  otherwise: { class: 'retail' },
}

const pauseMilliseconds = 200
const mostAsked = 300

const until = async ({ ask }: Asker, path: string, status: string): Promise<void> => {
  for (let asked = 0; asked < mostAsked; asked += 1) {
    const answer: { readonly status?: string } = await ask('GET', path)
    if (answer.status === status) return
    await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds))
  }
  throw new Error(`${path} did not become ${status}`)
}

const tryRule = async (amo: Asker, { district, feeRule }: Whose, scenario: { readonly id: string; readonly name: string; readonly cost: number }) => {
  const path = `/districts/${district}/scenarios/${scenario.id}`
  const { name, cost: necessaryCost } = scenario
  await amo.ask('PUT', path, { name, feeRuleId: feeRule, referenceOn: '2026-04-01', from: '2026-04-01', until: '2027-03-31', necessaryCost })
  await until(amo, path, 'done')
}

const readRoll = async (amo: Asker, { district }: Whose) => {
  const path = `/districts/${district}/roll-imports/${imported}`
  const announced: { readonly status?: string; readonly version?: number; readonly upload?: Parameters<typeof sent>[0] } = await amo.ask(
    'PUT',
    path,
    {
      file,
      mapping,
    },
  )
  if (announced.upload) await sent(announced.upload, roll)
  if (announced.status === 'announced')
    await amo.ask('PUT', `${path}/acts/act_01JE0000000000000000000004`, { act: 'read', version: announced.version })
  await until(amo, path, 'read')
}

/** What the demonstration does not tell: two scenarios of a rule, and a file read on trial that does not fit. */
export const triedThings = async ({ origin }: Portal, whose: Whose) => {
  const amo = await asker(origin, whose.login)
  await tryRule(amo, whose, { id: before, name: '費用を低く見た試算', cost: 40_000_000 })
  await tryRule(amo, whose, { id: after, name: '費用を高く見た試算', cost: 80_000_000 })
  await readRoll(amo, whose)
  return { imported, before, after }
}
