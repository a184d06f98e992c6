import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { ulid } from 'ulid'
import { ActDialog } from '../shell/act-dialog.tsx'
import { Button, buttonClass } from '../shell/button.tsx'
import { CsvButton, RowsButton } from '../shell/csv-button.tsx'
import { dateText, momentText } from '../shell/date.ts'
import { Failure } from '../shell/failure.tsx'
import { Guard } from '../shell/guard.tsx'
import { Loading } from '../shell/loading.tsx'
import { useLocale } from '../shell/locale.ts'
import { Page } from '../shell/page.tsx'
import { usePerson } from '../shell/person.ts'
import { done } from '../shell/refusal.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { useShell } from '../shell/shell.ts'
import { Table } from '../shell/table.tsx'
import { Tag } from '../shell/tag.tsx'
import type { Kind } from './search-state.ts'
import { draftsQuery, myNeedsQuery, mySolutionsQuery, type NeedSummary, type SolutionSummary } from './sheet-queries.ts'
import { useSearchTexts, useSheetTexts } from './sheet-texts.ts'
import { useTerms } from './terms.ts'

type Summary = NeedSummary | SolutionSummary
type Begun = { readonly thing: string; readonly title: string; readonly savedAt: string | undefined }

const prefixes = { needs: 'ned_', solutions: 'sol_' } as const

const titleIn = (values: Readonly<Record<string, unknown>>): string => (typeof values['title'] === 'string' ? values['title'] : '')

/** What this person has begun and not sent. */
const Drafts = ({ of }: { readonly of: Kind }) => {
  const texts = useSheetTexts().mine
  const locale = useLocale()
  const shell = useShell()
  const queries = useQueryClient()
  const { data } = useQuery(draftsQuery(shell))
  const erasing = useMutation({
    mutationFn: (thing: string) => done(shell.projects.DELETE('/drafts/{thing}', { params: { path: { thing } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['sheet-drafts'] }),
  })
  const begun: readonly Begun[] = (data ?? [])
    .filter(({ thing }) => thing.startsWith(prefixes[of]))
    .map(({ thing, values, savedAt }) => ({ thing, title: titleIn(values) || texts.untitled, savedAt }))
  if (begun.length === 0) return null
  const moment = ({ savedAt }: Begun) => (savedAt ? momentText(locale, savedAt) : '–')
  return (
    <section>
      <div className='flex flex-wrap items-end justify-between gap-4'>
        <h2 className='mt-10 text-std-24B-150'>{texts.begun}</h2>
        <RowsButton
          caption={texts.begun}
          filename='drafts.csv'
          rows={() => [[texts.title, texts.savedAt], ...begun.map((each) => [each.title, moment(each)])]}
        />
      </div>
      <p className='mt-2'>{texts.begunLead}</p>
      {erasing.isError && <RefusalNotice error={erasing.error} />}
      <Table
        caption={texts.begun}
        rows={begun}
        keyOf={({ thing }) => thing}
        columns={[
          {
            label: texts.title,
            cell: ({ thing, title }) => (
              <Link to='/edit/$thing' params={{ thing }} className='link'>
                {title}
              </Link>
            ),
          },
          { label: texts.savedAt, cell: moment },
          {
            label: texts.act,
            cell: ({ thing, title }) => (
              <ActDialog
                act={texts.erase}
                label={`${texts.erase} ${title}`}
                look='plain'
                busy={erasing.isPending}
                error={null}
                question={texts.eraseQuestion(title)}
                consequence={texts.eraseConsequence}
                onConfirm={(_, close) => erasing.mutate(thing, { onSuccess: close })}
              />
            ),
          },
        ]}
      />
    </section>
  )
}

const TitleLink = ({ thing }: { readonly thing: Summary }) => {
  const locale = useLocale()
  const title = (locale === 'en' && thing.titleEn) || thing.title
  return 'needId' in thing ? (
    <Link to='/needs/$needId' params={{ needId: thing.needId }} className='link'>
      {title}
    </Link>
  ) : (
    <Link to='/solutions/$solutionId' params={{ solutionId: thing.solutionId }} className='link'>
      {title}
    </Link>
  )
}

const tones = { published: 'good', 'in-approval': 'wait', 'in-selection': 'wait', withdrawn: 'bad' } as const

const toneOf = (status: string) => (status in tones ? tones[status as keyof typeof tones] : 'neutral')

const List = ({ of, things }: { readonly of: Kind; readonly things: readonly Summary[] }) => {
  const texts = useSheetTexts().mine
  const terms = useTerms()
  const locale = useLocale()
  const { settings } = useShell()
  if (things.length === 0) return <p className='mt-6'>{texts.none}</p>
  return (
    <section>
      <div className='mt-8'>
        <CsvButton address={`${settings.blocks['projects'] ?? ''}/my-${of}.csv?language=${locale}`} filename={`my-${of}.csv`} />
      </div>
      <Table
        caption={texts[of]}
        rows={things}
        keyOf={(thing) => ('needId' in thing ? thing.needId : thing.solutionId)}
        columns={[
          { label: texts.title, cell: (thing) => <TitleLink thing={thing} /> },
          {
            label: texts.status,
            cell: (thing) => (
              <>
                <Tag tone={toneOf(thing.status)}>{'needId' in thing ? terms.needStatus[thing.status] : terms.solutionStatus[thing.status]}</Tag>{' '}
                {thing.expired && <Tag tone='bad'>{terms.expired}</Tag>}
              </>
            ),
          },
          { label: texts.level, cell: ({ level }) => terms.level[level] },
          { label: texts.validUntil, cell: ({ validUntil }) => dateText(locale, validUntil) },
          { label: texts.edition, numeric: true, cell: ({ edition }) => edition },
        ]}
      />
    </section>
  )
}

const Begin = ({ of }: { readonly of: Kind }) => {
  const texts = useSheetTexts().mine
  const navigate = useNavigate()
  const person = usePerson()
  const begin = () => void navigate({ to: '/edit/$thing', params: { thing: `${prefixes[of]}${ulid()}` } })
  const isAdministrator = person.status === 'known' && person.acting !== undefined
  return (
    <div className='no-print mt-6 flex flex-wrap gap-4'>
      <Button onClick={begin}>{of === 'needs' ? texts.newNeed : texts.newSolution}</Button>
      {of === 'needs' && isAdministrator && (
        <Link to='/approval-rule' className={buttonClass('outlined')}>
          {texts.approvalRule}
        </Link>
      )}
    </div>
  )
}

type MineProps = { readonly of: Kind; readonly cursor: string | undefined }

const Mine = ({ of, cursor }: MineProps) => {
  const texts = useSheetTexts().mine
  const search = useSearchTexts()
  const shell = useShell()
  const needs = useQuery({ ...myNeedsQuery(shell, cursor), enabled: of === 'needs' })
  const solutions = useQuery({ ...mySolutionsQuery(shell, cursor), enabled: of === 'solutions' })
  const asked = of === 'needs' ? needs : solutions
  if (asked.error) return <Failure error={asked.error} retry={() => void asked.refetch()} />
  return (
    <Page title={texts[of]}>
      <p className='mt-4 max-w-3xl'>{texts.needsLead}</p>
      <Begin of={of} />
      <Drafts of={of} />
      {asked.data ? <List of={of} things={asked.data.items} /> : <Loading />}
      {asked.data?.cursor && (
        <Link
          to={of === 'needs' ? '/my-needs' : '/my-solutions'}
          search={{ cursor: asked.data.cursor }}
          className={`mt-6 ${buttonClass('outlined')}`}
        >
          {search.nextPage}
        </Link>
      )}
    </Page>
  )
}

const needsRoute = getRouteApi('/my-needs')
const solutionsRoute = getRouteApi('/my-solutions')

/** The needs of the member acted for. */
export const MyNeeds = () => {
  const texts = useSheetTexts().mine
  const { cursor } = needsRoute.useSearch()
  return (
    <Guard title={texts.needs}>
      <Mine of='needs' cursor={cursor} />
    </Guard>
  )
}

/** The solutions of the member acted for. */
export const MySolutions = () => {
  const texts = useSheetTexts().mine
  const { cursor } = solutionsRoute.useSearch()
  return (
    <Guard title={texts.solutions}>
      <Mine of='solutions' cursor={cursor} />
    </Guard>
  )
}
