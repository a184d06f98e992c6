import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { ButtonLink } from '../shell/button.tsx'
import { TextArea } from '../shell/field.tsx'
import { Guard } from '../shell/guard.tsx'
import { useLocale, useTexts } from '../shell/locale.ts'
import { Notice } from '../shell/notice.tsx'
import { Page } from '../shell/page.tsx'
import { useShell } from '../shell/shell.ts'
import { Table } from '../shell/table.tsx'
import { Tag } from '../shell/tag.tsx'
import { Awaited, ListFile } from './awaited.tsx'
import { useMayEdit } from './may-edit.ts'
import { usePanelAct, useSeatName } from './panel-act.ts'
import { PanelDeclaration } from './panel-declaration.tsx'
import { blindQuery, panelQuery, scoresQuery, type Panel as View } from './partnering-queries.ts'
import { usePartneringTexts } from './partnering-texts.ts'
import { PlainAct, textOf } from './plain-act.tsx'
import { needTitleIn } from './titles.ts'

const route = getRouteApi('/panels/$panelId')

type Held = { readonly panel: View }

const Progress = ({ panel }: Held) => {
  const texts = usePartneringTexts().panel
  const sitting = panel.seats.filter(({ excused }) => !excused)
  const closed = sitting.filter((seat) => seat.closed).length
  const declared = sitting.filter((seat) => seat.declared).length
  return (
    <section className='max-w-3xl'>
      <h2 className='mt-8 text-std-24B-150'>{texts.standing}</h2>
      <ul className='mt-2 list-disc pl-6'>
        <li>{texts.proposalsOf(panel.proposals)}</li>
        <li>{texts.declaredOf(declared, sitting.length)}</li>
        <li>{texts.closedOf(closed, sitting.length)}</li>
      </ul>
      <progress
        max={sitting.length}
        value={closed}
        aria-label={texts.closedOf(closed, sitting.length)}
        className='mt-2 block w-full accent-key-900'
      />
    </section>
  )
}

/** What is proposed, by number; names only when the panel has concluded. */
const Blind = ({ panel }: Held) => {
  const texts = usePartneringTexts()
  const words = texts.panel
  const { panelId, status, mine } = panel
  const { data = [] } = useQuery(blindQuery(useShell(), panelId))
  const acting = usePanelAct(panelId)
  const me = status === 'scoring'
  const hasAll = data.every((each) => each.mine)
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.received.title}</h2>
      {status === 'concluded' && <Notice tone='success' title={words.named} />}
      <ListFile path={`/panels/${panelId}/proposals.csv`} filename='panel-proposals.csv' />
      <Table
        caption={texts.received.title}
        rows={data}
        keyOf={({ number }) => String(number)}
        columns={[
          {
            label: texts.column.title,
            cell: ({ number, content }) => (
              <Link to='/panels/$panelId/proposals/$number' params={{ panelId, number: String(number) }} className='link'>
                {texts.named(words.proposalNo(number), content.title)}
              </Link>
            ),
          },
          ...(status === 'concluded' ? [{ label: texts.column.proposer, cell: (each: (typeof data)[number]) => each.memberName ?? '–' }] : []),
          {
            label: words.yourScore,
            cell: ({ mine: given }) => <Tag tone={given ? 'good' : 'wait'}>{given ? words.given : words.notGiven}</Tag>,
          },
          { label: words.agreed, cell: ({ total }) => (total === undefined ? '–' : texts.proposal.total(total)), numeric: true },
        ]}
      />
      <div className='no-print mt-6 flex flex-wrap gap-4'>
        {me && data[0] && (
          <ButtonLink
            look={hasAll ? 'outlined' : 'solid'}
            to='/panels/$panelId/proposals/$number'
            params={{ panelId, number: String((data.find((each) => !each.mine) ?? data[0]).number) }}
          >
            {words.score}
          </ButtonLink>
        )}
        {me && hasAll && <PlainAct words={words.close} look='solid' acting={acting} does={(_, then) => acting.mutate({ act: 'close' }, then)} />}
        {mine === 'chair' && status === 'consensus' && (
          <ButtonLink to='/panels/$panelId/consensus' params={{ panelId }}>
            {words.consensus}
          </ButtonLink>
        )}
      </div>
    </section>
  )
}

/** All scores, side by side, once all have closed theirs. */
const Scores = ({ panel }: Held) => {
  const texts = usePartneringTexts().panel
  const { aside } = useTexts().punctuation
  const nameOf = useSeatName(panel)
  const { data = [] } = useQuery(scoresQuery(useShell(), panel.panelId))
  if (data.length === 0) return null
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.scores}</h2>
      <ListFile path={`/panels/${panel.panelId}/scores.csv`} filename='panel-scores.csv' />
      <Table
        caption={texts.scores}
        rows={data}
        keyOf={({ number, personId }) => `${number}${personId}`}
        columns={[
          { label: texts.proposalNo(0).replace('0', ''), cell: ({ number }) => texts.proposalNo(number) },
          { label: texts.seats, cell: ({ personId }) => nameOf(personId) },
          ...panel.criteria.map(({ code, name }) => ({
            label: name,
            numeric: true,
            cell: ({ scores }: (typeof data)[number]) => {
              const given = scores.find(({ criterion }) => criterion === code)
              return given ? `${given.points}${given.comment ? aside(given.comment) : ''}` : '–'
            },
          })),
          { label: texts.totalOf, cell: ({ total }) => total, numeric: true },
        ]}
      />
    </section>
  )
}

const Excuse = ({ panel, personId, name }: Held & { readonly personId: string; readonly name: string }) => {
  const texts = usePartneringTexts().panel.excuse
  const nameOf = useSeatName(panel)
  const acting = usePanelAct(panel.panelId)
  const others = panel.seats.filter((seat) => !seat.excused && seat.personId !== personId)
  return (
    <PlainAct
      words={texts}
      label={`${texts.act} ${name}`}
      look='plain'
      acting={acting}
      does={(form, then) => {
        const chair = textOf(form, 'chair')
        acting.mutate({ act: 'excuse', version: panel.version, personId, reason: textOf(form, 'reason'), ...(chair && { chair }) }, then)
      }}
    >
      <TextArea name='reason' label={texts.reason} maxLength={500} required />
      <label className='mt-4 block'>
        {texts.chair}
        <select name='chair' className='mt-1 block min-h-12 w-full rounded-8 border border-solid-gray-600 bg-white px-4'>
          <option value=''>{texts.same}</option>
          {others.map((seat) => (
            <option key={seat.personId} value={seat.personId}>
              {nameOf(seat.personId)}
            </option>
          ))}
        </select>
      </label>
    </PlainAct>
  )
}

const Seats = ({ panel }: Held) => {
  const texts = usePartneringTexts().panel
  const nameOf = useSeatName(panel)
  const mayEdit = useMayEdit(panel.memberId)
  const mayExcuse = mayEdit && panel.mine === 'owner' && ['scoring', 'consensus'].includes(panel.status)
  return (
    <section className='max-w-3xl'>
      <h2 className='mt-10 text-std-24B-150'>{texts.seats}</h2>
      <ul className='mt-4 border-t border-solid-gray-420'>
        {panel.seats
          .filter(({ excused }) => !excused)
          .map(({ personId, chair }) => (
            <li key={personId} className='flex flex-wrap items-center justify-between gap-2 border-b border-solid-gray-420 py-2'>
              <span>
                {nameOf(personId)} {chair && <Tag>{texts.chair}</Tag>}
              </span>
              {mayExcuse && <Excuse panel={panel} personId={personId} name={nameOf(personId)} />}
            </li>
          ))}
      </ul>
      <h2 className='mt-10 text-std-24B-150'>{texts.criteria}</h2>
      <Table
        caption={texts.criteria}
        file='criteria.csv'
        rows={panel.criteria}
        keyOf={({ code }) => code}
        columns={[
          { label: texts.criterion.name, cell: ({ name }) => name },
          { label: texts.criterion.description, cell: ({ description }) => description ?? '–' },
          { label: texts.criterion.weight, cell: ({ weight }) => weight, numeric: true },
        ]}
      />
    </section>
  )
}

const Shown = ({ panel }: Held) => {
  const texts = usePartneringTexts()
  const locale = useLocale()
  const { panelId, needId, status, mine, version } = panel
  const mayEdit = useMayEdit(panel.memberId)
  const acting = usePanelAct(panelId)
  const scores = mine === 'chair' || mine === 'panellist'
  const isLaid = status !== 'formed'
  const isOwner = mine === 'owner'
  return (
    <Page
      title={texts.panel.title}
      caption={needTitleIn(locale, panel)}
      trail={[
        isOwner ? { label: texts.stage.title, to: '/needs/$needId/partnering', params: { needId } } : { label: texts.hub.title, to: '/partnering' },
      ]}
    >
      <div className='mt-4 flex flex-wrap gap-2'>
        <Tag tone={status === 'concluded' ? 'good' : 'wait'}>{texts.statuses.panel[status]}</Tag>
        <Tag>{texts.statuses.seat[mine]}</Tag>
      </div>
      <Progress panel={panel} />
      {status === 'formed' && (isOwner || mine === 'chair') && (
        <div className='no-print mt-6 flex flex-wrap gap-4'>
          {(mayEdit || mine === 'chair') && (
            <PlainAct words={texts.panel.open} look='solid' acting={acting} does={(_, then) => acting.mutate({ act: 'open', version }, then)} />
          )}
          {isOwner && mayEdit && (
            <ButtonLink look='outlined' to='/needs/$needId/panel' params={{ needId }}>
              {texts.panel.form}
            </ButtonLink>
          )}
        </div>
      )}
      {isLaid && mine === 'undeclared' && status === 'scoring' && <PanelDeclaration panel={panel} />}
      {isLaid && scores && <Blind panel={panel} />}
      {['consensus', 'concluded'].includes(status) && mine !== 'undeclared' && <Scores panel={panel} />}
      <Seats panel={panel} />
    </Page>
  )
}

const Loaded = () => {
  const { panelId } = route.useParams()
  const texts = usePartneringTexts().panel
  const query = useQuery(panelQuery(useShell(), panelId))
  return (
    <Awaited query={query} title={texts.title}>
      {(panel) => <Shown panel={panel} />}
    </Awaited>
  )
}

/** A panel, for its owner and those who sit on it. */
export const Panel = () => {
  const texts = usePartneringTexts().panel
  return (
    <Guard title={texts.title}>
      <Loaded />
    </Guard>
  )
}
