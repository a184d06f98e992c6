import * as z from 'zod'
import { LocalGovernmentCode } from '../kernel/identifiers.ts'
import { MemberId, PersonId } from '../kernel/ids.ts'
import type { Actor } from '../kernel/policy.ts'
import { changedMeanwhile } from '../kernel/problem.ts'
import { type Infer, lazy } from '../kernel/schema.ts'
import type { Key, Page } from '../kernel/table.ts'
import { Instant, LocalDate } from '../kernel/time.ts'
import { everyItem, pageAs, type Stored, type Table, type Write } from '../platform/dynamo-table.ts'
import type { PageRequest, Teller } from '../platform/outbox.ts'
import { memberItem } from './items.ts'
import { knownOf, type Member } from './member-domain.ts'
import { bodyKey } from './member-store.ts'
import { bodyAlreadyApplied } from './problems.ts'
import { Finding, type ListChange, type ListChanged, ListedGovernment, listChanged, Proposal, RecheckId, RecheckSummary } from './recheck-contract.ts'
import { type Applied, type Governments, partsOf } from './recheck-domain.ts'

const keys = {
  recheck: (id: RecheckId): Key => ({ pk: 'RECHECKS', sk: id }),
  inForce: { pk: 'LIST-IN-FORCE', sk: 'LIST-IN-FORCE' },
  part: (id: RecheckId, kind: PartKind, at: number): Key => ({ pk: id, sk: `${kind}#${String(at).padStart(3, '0')}` }),
  decision: (id: RecheckId, member: MemberId): Key => ({ pk: id, sk: `DECISION#${member}` }),
}

/** A list and what was found in it are longer than an item may be and are kept in parts. */
type PartKind = 'LIST' | 'FINDING' | 'PROPOSAL'
const partLength = 250

const RecheckItem = lazy(() => RecheckSummary().extend({ fingerprint: z.string() }))
export type Recheck = Infer<typeof RecheckItem>

const recheckOf = (item: Stored): Recheck => RecheckItem().parse(item)

const InForceItem = lazy(() => z.object({ recheckId: RecheckId(), listedOn: LocalDate(), fingerprint: z.string(), version: z.number() }))
export type InForce = Infer<typeof InForceItem>

const DecisionItem = lazy(() =>
  z.object({
    memberId: MemberId(),
    status: z.enum(['applied', 'dismissed']),
    reason: z.string(),
    toCode: LocalGovernmentCode().optional(),
    decidedAt: Instant(),
    decidedBy: PersonId(),
    fingerprint: z.string(),
  }),
)
export type Decision = Infer<typeof DecisionItem>

type Import = {
  readonly recheck: Recheck
  readonly standing: Governments
  readonly findings: readonly Finding[]
  readonly changes: readonly ListChange[]
  readonly proposals: readonly Proposal[]
}

type Deciding = { readonly recheckId: RecheckId; readonly decision: Decision; readonly actor: Actor }

const itemsOf = (id: RecheckId, kind: PartKind, things: readonly unknown[]): Write[] =>
  Array.from({ length: Math.ceil(things.length / partLength) }, (_, at) => ({
    put: { key: keys.part(id, kind, at), values: { things: things.slice(at * partLength, (at + 1) * partLength) } },
  }))

/** The questions members asks its table of imported lists of local governments. */
export const createRecheckStore = (table: Table, tell: Teller) => {
  const everyPart = async <Thing>(id: RecheckId, kind: PartKind, read: (things: unknown) => Thing[]): Promise<Thing[]> => {
    const parts = await everyItem((cursor) => table.query({ pk: id, prefix: `${kind}#`, limit: 100, cursor }))
    return parts.flatMap(({ things }) => read(things))
  }

  return {
    async recheck(id: RecheckId): Promise<Recheck | undefined> {
      const item = await table.get(keys.recheck(id))
      return item && recheckOf(item)
    },

    async list(page: PageRequest): Promise<Page<Recheck>> {
      return pageAs(await table.query({ pk: 'RECHECKS', newestFirst: true, ...page }), recheckOf)
    },

    /** Which list was taken over last, if any was. */
    async inForce(): Promise<InForce | undefined> {
      const item = await table.get(keys.inForce)
      return item && InForceItem().parse(item)
    },

    async governments(id: RecheckId): Promise<Governments> {
      const rows = await everyPart(id, 'LIST', (things) => z.array(ListedGovernment()).parse(things))
      return new Map(rows.map((row) => [row.code, row]))
    },

    findings: (id: RecheckId) => everyPart(id, 'FINDING', (things) => z.array(Finding()).parse(things)),

    proposals: (id: RecheckId) => everyPart(id, 'PROPOSAL', (things) => z.array(Proposal()).parse(things)),

    async decision(id: RecheckId, member: MemberId): Promise<Decision | undefined> {
      const item = await table.get(keys.decision(id, member))
      return item && DecisionItem().parse(item)
    },

    async decisions(id: RecheckId): Promise<ReadonlyMap<MemberId, Decision>> {
      const items = await everyItem((cursor) => table.query({ pk: id, prefix: 'DECISION#', limit: 1000, cursor }))
      return new Map(items.map((item) => DecisionItem().parse(item)).map((decision) => [decision.memberId, decision]))
    },

    /** Takes a list over, with all that was found in it, and tells what it changes; of two at once the second looks again. */
    async save({ recheck, standing, findings, changes, proposals }: Import, before: InForce | undefined, actor: Actor): Promise<void> {
      const { recheckId, listedOn, fingerprint, rows } = recheck
      const version = (before?.version ?? 0) + 1
      await table.transact([
        { put: { key: keys.recheck(recheckId), values: recheck }, ifAbsent: true, otherwise: changedMeanwhile },
        {
          put: { key: keys.inForce, values: { recheckId, listedOn, fingerprint, version } },
          ...(before ? { ifVersion: before.version } : { ifAbsent: true as const }),
          otherwise: changedMeanwhile,
        },
        ...itemsOf(recheckId, 'LIST', [...standing.values()]),
        ...itemsOf(recheckId, 'FINDING', findings),
        ...itemsOf(recheckId, 'PROPOSAL', proposals),
        tell(actor, { name: 'ListTakenOver', about: recheckId, after: { listedOn, rows, proposals: proposals.length } }),
        ...partsOf(changes).map((part, at, { length: parts }) => {
          const after: ListChanged = { recheckId, listedOn, version, part: at + 1, parts, changes: [...part] }
          return tell(actor, { name: listChanged, about: recheckId, after })
        }),
      ])
    },

    async apply({ recheckId, decision, actor }: Deciding, before: Member, { member, event }: Applied): Promise<void> {
      const [formerBody, body] = [bodyKey(before), bodyKey(member)]
      const { memberId } = member
      const writes: Write[] = [
        { put: { key: keys.decision(recheckId, memberId), values: decision }, ifAbsent: true, otherwise: changedMeanwhile },
        { put: memberItem(member), ifVersion: before.version, otherwise: changedMeanwhile },
        tell(actor, { name: event, about: memberId, before: listedOf(before), after: { ...listedOf(member), recheckId, known: knownOf(member) } }),
      ]
      if (member.state.status === 'left') writes.push({ erase: formerBody })
      else if (body.pk !== formerBody.pk)
        writes.push({ erase: formerBody }, { put: { key: body, values: { memberId } }, ifAbsent: true, otherwise: bodyAlreadyApplied })
      await table.transact(writes)
    },

    async dismiss({ recheckId, decision, actor }: Deciding): Promise<void> {
      const { memberId } = decision
      await table.transact([
        { put: { key: keys.decision(recheckId, memberId), values: decision }, ifAbsent: true, otherwise: changedMeanwhile },
        tell(actor, { name: 'ProposalDismissed', about: memberId, after: { recheckId } }),
      ])
    },
  }
}

/** The name of a local government is nobody's personal data. */
const listedOf = ({ name, localGovernmentCode, corporateNumber, state }: Member) => ({
  status: state.status,
  name,
  localGovernmentCode,
  corporateNumber,
})
