import { ulid } from 'ulid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MemberId } from '../../functions/kernel/ids.ts'
import type { ActId } from '../../functions/members/application-contract.ts'
import type { City } from '../../local/city.ts'
import { said, unasked } from './belonging.ts'
import { openPortal, type Portal, type Visitor } from './portal.ts'

/** As if the member had accepted the terms of a year before, and none since. */
const forgetTerms = async ({ members: { members } }: City, memberId: MemberId): Promise<void> => {
  const before = await members.member(memberId)
  const accepted = before?.acceptedTerms[0]
  if (!before || !accepted) throw new Error('no such member')
  const member = { ...before, acceptedTerms: [{ ...accepted, version: '2025-04-01' }], version: before.version + 1 }
  const by = { actor: { personId: accepted.by, roles: [] }, actId: `act_${ulid()}` as ActId, fingerprint: '' }
  await members.save(before, { member, event: 'TermsAccepted' }, by)
}

describe('new terms of use', () => {
  let portal: Portal
  let haru: Visitor

  beforeAll(async () => {
    portal = await openPortal()
    haru = await portal.visitor({ locale: 'ja' })
    await haru.open(`/directory?text=${encodeURIComponent('高松市')}`)
    const address = await haru.page.getByRole('link', { name: '高松市', exact: true }).getAttribute('href')
    if (!portal.city) throw new Error('needs a city of its own')
    await forgetTerms(portal.city, /mbr_\w+/.exec(address ?? '')?.[0] as MemberId)
    await haru.signIn('haru')
  })
  afterAll(() => portal.close())

  it('are announced on every page until an administrator accepts them, and not by a mere press of the button', async () => {
    const { page } = haru
    await haru.open('/directory')
    const reminder = page.getByRole('complementary', { name: 'お知らせ' })
    await reminder.getByRole('link', { name: '高松市は、新しい利用規約への同意がまだです' }).click()
    await page.getByText('への同意が必要です').waitFor()
    expect(await reminder.count()).toBe(0)

    await page.getByRole('button', { name: '同意する' }).click()
    const box = page.getByRole('checkbox', { name: 'この利用規約に同意します' })
    expect(await box.getAttribute('aria-invalid')).toBe('true')
    await box.check()
    await page.getByRole('button', { name: '同意する' }).click()

    await said(page, '同意を記録しました').waitFor()
    await haru.open('/directory')
    expect(await reminder.count()).toBe(0)
    await haru.open('/my-member')
    expect(await page.getByText('2025-04-01').count()).toBe(0)
    expect(unasked(haru)).toEqual([])
  })
})
