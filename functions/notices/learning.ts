import * as z from 'zod'
import type { Event } from '../kernel/event.ts'
import { MemberId, PersonId } from '../kernel/ids.ts'
import type { Role } from '../kernel/policy.ts'
import { lazy } from '../kernel/schema.ts'
import { dateInTokyo } from '../kernel/time.ts'
import type { Belonging, KnownMember } from './known-store.ts'
import type { NoticesStore } from './store.ts'
import { audienceOf, membersOf, namedIn } from './telling-domain.ts'

const Known = lazy(() => z.object({ name: z.string().optional(), nameEn: z.string().optional() }))
const OwnRole = lazy(() => z.enum(['administrator', 'editor', 'viewer']).catch('viewer'))
const Approvers = lazy(() => z.array(PersonId()).catch([]))

const order: readonly Role[] = ['viewer', 'editor', 'administrator']

/** This block's own copy of what others have told: who belongs to whom, who follows what, whom a thing is for. */
export const learning = ({ known, readers }: Pick<NoticesStore, 'known' | 'readers'>) => {
  const aboutMember = async (event: Event, status: KnownMember['status']): Promise<void> => {
    const memberId = MemberId().parse(event.after?.['memberId'] ?? event.about)
    const { name, nameEn } = Known().parse(event.after?.['known'] ?? {})
    const before = await known.member(memberId)
    await known.saveMember({
      memberId,
      status,
      ...((name ?? before?.name) && { name: name ?? before?.name }),
      ...((nameEn ?? before?.nameEn) && { nameEn: nameEn ?? before?.nameEn }),
      heard: event.eventId,
    })
  }

  const belongs = async (event: Event, change: (before: Belonging) => Partial<Belonging>, given: unknown): Promise<void> => {
    const personId = PersonId().parse(given)
    const memberId = MemberId().parse(event.after?.['memberId'] ?? event.about)
    const before = (await known.belonging(personId, memberId)) ?? { personId, memberId, roles: [], heard: event.eventId }
    await known.saveBelonging({ ...before, ...change(before), heard: event.eventId })
  }

  const withRole = (role: Role) => (before: Belonging) => {
    const { planned: _, ...rest } = before
    return { ...rest, roles: [role, ...before.roles.filter((each) => each === 'operator')] }
  }

  // Whoever accepts an invitation keeps the higher of two roles, as members decide it.
  const joins = (role: Role) => (before: Belonging) => {
    const own = before.roles.find((each) => order.includes(each))
    return own && order.indexOf(own) > order.indexOf(role) ? {} : withRole(role)(before)
  }

  const handsOver = async (event: Event): Promise<void> => {
    const { from, to, on = dateInTokyo(event.at) } = namedIn(event)
    if (!from || !to) return
    const leaving = await known.belonging(from, MemberId().parse(event.about))
    await belongs(event, () => ({ planned: { on, roles: [] } }), from)
    await belongs(event, ({ roles }) => ({ planned: { on, roles: [...new Set([...(leaving?.roles ?? []), ...roles])] } }), to)
  }

  const goes = async (event: Event, personId: PersonId): Promise<void> => {
    await belongs(event, () => ({ roles: [], planned: undefined, deputyUntil: undefined }), personId)
    const left = await known.belongingsOf(personId)
    if (left.every(({ roles, planned }) => roles.length === 0 && !planned)) await readers.erase(personId)
  }

  const leaves = async (event: Event): Promise<void> => {
    await aboutMember(event, 'left')
    for (const { personId } of await known.peopleOf(MemberId().parse(event.about))) await goes(event, personId)
  }

  const ofMembers = async (event: Event): Promise<void> => {
    const { personId, role } = namedIn(event)
    switch (event.name) {
      case 'MemberAdmitted':
        await aboutMember(event, 'active')
        if (personId) await belongs(event, joins('administrator'), personId)
        return
      case 'SecretariatFounded':
        await aboutMember(event, 'active')
        await known.saveSecretariat(MemberId().parse(event.about))
        return belongs(event, () => ({ roles: ['administrator', 'operator'] }), event.by)
      case 'MemberChanged':
      case 'MemberRenamed':
      case 'MemberMoved':
        return aboutMember(event, (await known.member(MemberId().parse(event.about)))?.status ?? 'active')
      case 'MemberSuspended':
        return aboutMember(event, 'suspended')
      case 'MemberRestored':
        return aboutMember(event, 'active')
      case 'MemberLeft':
        return leaves(event)
      case 'InvitationAccepted':
        return belongs(event, joins(OwnRole().parse(role)), personId)
      case 'RoleChanged':
        return belongs(event, withRole(OwnRole().parse(role)), personId)
      case 'DeputyNamed':
        return belongs(event, () => ({ deputyUntil: namedIn(event).until }), personId)
      case 'RoleHandedOver':
        return handsOver(event)
      case 'PersonRemoved':
        return goes(event, PersonId().parse(personId))
      case 'PersonErased':
        return readers.eraseAllOf(PersonId().parse(event.about))
    }
  }

  const ofProjects = async (event: Event): Promise<void> => {
    const named = namedIn(event)
    const { name, about, after, by, eventId } = event
    if (name === 'Followed' && named.personId) return known.follow(named.personId, about, eventId)
    if (name === 'Unfollowed' && named.personId) return known.unfollow(named.personId, about)
    if (name === 'QuestionAsked' && named.questionId && by) await known.saveAsker(named.questionId, by)
    if (name === 'ApprovalRuleSet') return known.saveApprovers(MemberId().parse(about), Approvers().parse(after?.['approvers']), eventId)
    if (/^(ned|sol)_/.test(about) && named.audience !== undefined && /^(Need|Solution)/.test(name))
      await known.saveThing(about, { memberIds: [...membersOf(event, named)], audience: audienceOf(event, named), heard: eventId })
  }

  return async (event: Event): Promise<void> => {
    if (event.block === 'members') return ofMembers(event)
    if (event.block === 'projects') return ofProjects(event)
  }
}
