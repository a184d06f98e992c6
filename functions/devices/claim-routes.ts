import { ExportQuery, PageQuery } from '../kernel/page.ts'
import { changedMeanwhile, idReused, notFound, notPermitted, present } from '../kernel/problem.ts'
import { isDone } from '../platform/acts.ts'
import { toCsv } from '../platform/csv.ts'
import { everyItem } from '../platform/dynamo-table.ts'
import { fingerprint } from '../platform/fingerprint.ts'
import { type Api, answer, csv, nothing, route } from '../platform/http.ts'
import { asOfNow } from '../platform/known-members.ts'
import type { MadeCertificate } from '../platform/things.ts'
import type { KeptClaim } from './allow-list.ts'
import * as contract from './allow-list-contract.ts'
import { claimColumns } from './columns.ts'
import type { Certifying } from './furniture.ts'
import { owning } from './owner-desk.ts'
import { claimClientIdPrefix, claimPolicyName, provisioningTopics } from './provisioning-contract.ts'

const issueClaim = route({
  method: 'put',
  path: '/claims/{provisioningClaimId}',
  summary: 'Issue a certificate with which one’s own devices ask for one of their own; the id is minted by the caller',
  costly: 'certificate',
  params: contract.ClaimParams,
  body: contract.ClaimDraft,
  answers: { 200: contract.IssuedClaim, 201: contract.IssuedClaim },
  refusals: [notPermitted, changedMeanwhile],
})

const listClaims = route({
  method: 'get',
  path: '/claims',
  summary: 'The certificates with which devices of the member acted for ask for one of their own',
  query: PageQuery,
  answers: { 200: contract.ClaimPage },
  refusals: [notPermitted],
})

const exportClaims = route({
  method: 'get',
  path: '/claims.csv',
  summary: 'The certificates with which devices of the member acted for ask for one of their own, as CSV',
  query: ExportQuery,
  answers: { 200: 'csv' },
  refusals: [notPermitted],
})

const actOnClaim = route({
  method: 'put',
  path: '/claims/{provisioningClaimId}/acts/{actId}',
  summary: 'Revoke such a certificate: no device fetches anything with it any more',
  params: contract.ClaimActParams,
  body: contract.ClaimAct,
  answers: { 200: 'nothing', 201: 'nothing' },
  refusals: [notFound, notPermitted, changedMeanwhile],
})

const viewOf = ({ ownerId: _, fingerprint: __, certificate: ___, version: ____, ...said }: KeptClaim): contract.Claim => said

/** With what devices ask for a certificate before they have one. */
export const claimRoutes = (api: Api, furniture: Certifying): void => {
  const { store, clock, things, authority } = furniture
  const { allowing } = store

  const owner = owning(furniture)

  const issuedOf = async (claim: KeptClaim, made?: MadeCertificate): Promise<contract.IssuedClaim> => ({
    claim: viewOf(claim),
    certificate: claim.certificate,
    ...(made?.privateKey && { privateKey: made.privateKey }),
    authority: await authority(),
    endpoint: await things.endpoint(),
    clientIdPrefix: claimClientIdPrefix,
    topics: provisioningTopics,
  })

  api
    .on(issueClaim, async ({ params: { provisioningClaimId }, body, actor: claimed }) => {
      const whose = await allowing.claimOwner(provisioningClaimId)
      if (whose && whose !== (await asOfNow(furniture, claimed)).memberId) throw idReused()
      const { actor, ownerId } = await owner(claimed, 'issue claims')
      const print = fingerprint(body)
      const before = await allowing.claim(ownerId, provisioningClaimId)
      if (before && before.fingerprint !== print) throw idReused()
      if (before) {
        // Opened once more, if it had not come to that.
        if (!before.revokedAt) await things.open(before.certificateId, claimPolicyName)
        return answer(200, await issuedOf(before))
      }
      const made = await things.certifyNewKeys()
      const { certificateId, certificate } = made
      const claim = { provisioningClaimId, ownerId, name: body.name, certificateId, certificate, issuedAt: clock(), fingerprint: print, version: 1 }
      await allowing.saveClaim(claim, actor)
      await things.open(certificateId, claimPolicyName)
      return answer(201, await issuedOf(claim, made))
    })

    .on(listClaims, async ({ query, actor }) => {
      const { ownerId } = await owner(actor, 'list claims')
      const { items, cursor } = await allowing.claims(ownerId, query)
      return answer(200, { items: items.map(viewOf), ...(cursor && { cursor }) })
    })

    .on(exportClaims, async ({ query: { language }, actor }) => {
      const { ownerId } = await owner(actor, 'list claims')
      const all = await everyItem((cursor) => allowing.claims(ownerId, { limit: 1000, cursor }))
      return csv('claims.csv', await toCsv(claimColumns, all.map(viewOf), language))
    })

    .on(actOnClaim, async ({ params: { provisioningClaimId, actId }, body, actor: claimed }) => {
      const { actor, ownerId } = await owner(claimed, 'issue claims')
      const print = fingerprint(body)
      const claim = present(await allowing.claim(ownerId, provisioningClaimId))
      if (await isDone(furniture, provisioningClaimId, { id: actId, fingerprint: print })) return nothing(200)
      await things.shut(claim.certificateId, claimPolicyName)
      const after = { ...claim, revokedAt: claim.revokedAt ?? clock(), reason: claim.reason ?? body.reason, version: claim.version + 1 }
      await allowing.saveClaimAct(claim, after, { actor, actId, fingerprint: print })
      return nothing(201)
    })
}
