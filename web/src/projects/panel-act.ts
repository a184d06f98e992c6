import { useQuery } from '@tanstack/react-query'
import { colleaguesQuery } from '../members/queries.ts'
import { usePerson } from '../shell/person.ts'
import { answered } from '../shell/refusal.ts'
import { useShell } from '../shell/shell.ts'
import type { Panel, PanelAct } from './partnering-queries.ts'
import { usePartneringTexts } from './partnering-texts.ts'
import { useActing } from './thing-act.ts'

export const usePanelAct = (panelId: string, onDone?: (view: Panel, act: PanelAct) => void) => {
  const { projects } = useShell()
  return useActing<PanelAct, Panel>(
    (body, id) => answered(projects.PUT('/panels/{panelId}/acts/{actId}', { params: { path: { panelId, actId: `act_${id}` } }, body })),
    onDone,
  )
}

/** Whoever sits on a panel, by name where it is a colleague and by place otherwise. */
export const useSeatName = ({ seats, memberId }: Panel): ((personId: string) => string) => {
  const texts = usePartneringTexts().panel
  const person = usePerson()
  const isColleague = person.status === 'known' && person.acting?.memberId === memberId
  const { data: names } = useQuery({ ...colleaguesQuery(useShell(), memberId), enabled: isColleague })
  return (personId) => names?.get(personId) ?? texts.panellist(seats.findIndex((seat) => seat.personId === personId) + 1)
}
