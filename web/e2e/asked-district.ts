import { createHash } from 'node:crypto'
import { ulid } from 'ulid'
import { exampleContent } from '../../functions/districts/plan/plan-example.ts'
import { area, feeRule, premises, sent } from '../../local/harness/district.ts'
import { type Asker, asker } from './asker.ts'

const takamatsu = '372013'

/** So many days ago. */
export const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)

export type AskedDistrict = {
  readonly districtId: string
  readonly planId: string
  /** The organization and the municipality, who ask without a browser. */
  readonly amo: Asker
  readonly city: Asker
  /** Nine shops that bear the same, in the order in which letters are printed. */
  readonly shops: readonly { readonly beneficiaryId: string; readonly name: string }[]
  readonly pdf: (documentId: string) => Promise<Buffer>
  readonly newestDocument: () => Promise<string>
  readonly consentOnPaper: (beneficiaryId: string, matter?: 'revocation' | 'report') => Promise<void>
}

/** A district of Takamatsu whose plan lacks nothing but the consent of those it asks. */
export const askedDistrict = async (origin: string): Promise<AskedDistrict> => {
  const [amo, city] = await Promise.all([asker(origin, 'umi'), asker(origin, 'haru')])
  const [districtId, planId, feeRuleId] = [`dst_${ulid()}`, `apl_${ulid()}`, `frl_${ulid()}`]
  const content = { localGovernmentCode: takamatsu, amoId: amo.memberId, name: '中央商店街地区', nameEn: 'Chuo shopping street', area }
  await amo.ask('PUT', `/districts/${districtId}`, { content })
  const document = { title: '地域再生計画認定書', number: '府地事第100号', on: daysAgo(200) }
  await city.ask('PUT', `/districts/${districtId}/acts/act_${ulid()}`, { act: 'record-regional-plan', version: 1, document })

  const shops = ['あ', 'い', 'う', 'え', 'お', 'か', 'き', 'く', 'け'].map((name) => ({ beneficiaryId: `bnf_${ulid()}`, name: `${name}商店` }))
  for (const [at, { beneficiaryId, name }] of shops.entries()) {
    const quantities = [{ basis: 'store-floor-area', quantity: '100', measuredOn: '2020-04-01' }]
    const place = premises('100', { location: [134.0475 + at / 5_000, 34.341 + (at % 3) / 1_000], quantities })
    await amo.ask('PUT', `/districts/${districtId}/beneficiaries/${beneficiaryId}`, {
      content: { name, expectedBenefit: 2_000, premises: [place], ...(at < 2 && { group: 'arcade' }) },
    })
  }
  const raise = { by: 'total', total: 9_000, weights: 'parts-of-the-total', excess: 'redistributed' }
  await amo.ask('PUT', `/districts/${districtId}/fee-rules/${feeRuleId}`, { rule: feeRule({ effectiveFrom: '2020-04-01', raise }) })
  await amo.ask('PUT', `/plans/${planId}`, { districtId, content: { name: exampleContent.name } })
  const attachments = []
  for (const { kind } of exampleContent.attachments) {
    const bytes = new TextEncoder().encode(`%PDF-1.7 ${kind} ${planId}`)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const address = await amo.ask('PUT', `/plans/${planId}/attachments/${sha256}`, { type: 'application/pdf', bytes: bytes.length })
    await sent(address as unknown as Parameters<typeof sent>[0], bytes)
    attachments.push({ kind, name: kind, sha256 })
  }
  await amo.ask('PUT', `/plans/${planId}/fee`, { version: 1, feeRuleId })
  const { version } = await amo.ask('PUT', `/plans/${planId}`, { districtId, version: 2, content: { ...exampleContent, attachments } })
  if (typeof version !== 'number') throw new Error('the plan has no version')

  return {
    districtId,
    planId,
    amo,
    city,
    shops: shops.toSorted((a, b) => (a.beneficiaryId < b.beneficiaryId ? -1 : 1)),
    newestDocument: async () => {
      const { items } = (await amo.ask('GET', `/plans/${planId}/documents?limit=1`)) as unknown as {
        readonly items: readonly { documentId: string }[]
      }
      return items[0]?.documentId ?? ''
    },
    pdf: async (documentId) => {
      const { url } = (await amo.ask('GET', `/plans/${planId}/documents/${documentId}/files/0`)) as unknown as { readonly url: string }
      return Buffer.from(await (await fetch(url)).arrayBuffer())
    },
    consentOnPaper: async (beneficiaryId, matter) => {
      const { planVersion, feeVersion } = await amo.ask('GET', `/plans/${planId}`)
      await amo.ask('PUT', `/plans/${planId}/consents/cns_${ulid()}`, {
        ...{ way: 'paper', beneficiaryId, answer: 'consent', planVersion, feeVersion, ...(matter && { matter }) },
        answeredOn: daysAgo(1),
        signer: { name: '署名 太郎', authority: 'representative' },
      })
    },
  }
}
