import type { Actor, Policy, Rule } from '../kernel/policy.ts'
import type { PanelAct, PanelStatus, SeatKind } from './panel-contract.ts'
import { type Panel, panellistOf } from './panel-domain.ts'
import { edits, isOfTheMember } from './policy.ts'

/** Where somebody sits. Who scores is no longer the owner: what the owner may know, a panellist may not. */
export const seatOf = (panel: Panel, actor: Actor | undefined): SeatKind => {
  if (!actor || actor.roles.length === 0) return 'none'
  const panellist = panellistOf(panel, actor.personId)
  const isFormerPanellist = panel.panellists.some(({ personId }) => personId === actor.personId)
  if (panellist && panellist.memberId === actor.memberId) {
    if (panellist.chair) return panel.state.status === 'formed' || panellist.declaration ? 'chair' : 'undeclared'
    return panellist.declaration ? 'panellist' : 'undeclared'
  }
  return !isFormerPanellist && isOfTheMember(actor, panel) ? 'owner' : 'none'
}

const seated =
  (...seats: readonly SeatKind[]) =>
  (...statuses: readonly PanelStatus[]): Rule<Panel> =>
  (actor, panel) =>
    seats.includes(seatOf(panel, actor)) && (statuses.length === 0 || statuses.includes(panel.state.status))

const all = seated('owner', 'chair', 'panellist', 'undeclared')
const scorers = seated('chair', 'panellist')
const chair = seated('chair')
const editingOwner: Rule<Panel> = (actor, panel) => seatOf(panel, actor) === 'owner' && edits(actor, panel)

/** Who may do and see what in a panel, by where they sit and how far it has come. */
export const panelPolicy = {
  'read the panel': [all()],
  'see who proposes': [seated('owner')(), seated('undeclared', 'chair', 'panellist')('scoring', 'consensus', 'concluded')],
  'read what is proposed': [scorers('scoring', 'consensus', 'concluded')],
  "see others' scores": [seated('owner', 'chair', 'panellist')('consensus', 'concluded')],
  'see the names': [seated('owner', 'chair', 'panellist')('concluded')],
  form: [editingOwner],
  open: [editingOwner, chair('formed')],
  excuse: [editingOwner],
  declare: [seated('undeclared', 'chair', 'panellist')()],
  score: [seated('undeclared', 'chair', 'panellist')()],
  close: [seated('undeclared', 'chair', 'panellist')()],
  agree: [chair()],
  conclude: [chair()],
} satisfies Policy<Panel> & Record<PanelAct['act'], unknown>
