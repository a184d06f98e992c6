import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ActDialog } from '../shell/act-dialog.tsx'
import { Button } from '../shell/button.tsx'
import { CsvButton } from '../shell/csv-button.tsx'
import { momentText } from '../shell/date.ts'
import { Failure } from '../shell/failure.tsx'
import { Guard } from '../shell/guard.tsx'
import { Loading } from '../shell/loading.tsx'
import { useLocale } from '../shell/locale.ts'
import { Page } from '../shell/page.tsx'
import { done } from '../shell/refusal.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { useShell } from '../shell/shell.ts'
import { Table } from '../shell/table.tsx'
import { type Follow, followsQuery, type SavedSearch, savedSearchesQuery } from './search-queries.ts'
import { FrequencyChoice, isFrequency, useSaving } from './search-save.tsx'
import { needSearch, solutionSearch } from './search-state.ts'
import { useSearchTexts } from './sheet-texts.ts'

const FollowedLink = ({ follow: { thing, kind, title, titleEn } }: { readonly follow: Follow }) => {
  const texts = useSearchTexts().follows
  const locale = useLocale()
  const name = (locale === 'en' && titleEn) || title || texts.untitled
  switch (kind) {
    case 'need':
      return (
        <Link to='/needs/$needId' params={{ needId: thing }} className='link'>
          {name}
        </Link>
      )
    case 'solution':
      return (
        <Link to='/solutions/$solutionId' params={{ solutionId: thing }} className='link'>
          {name}
        </Link>
      )
    case 'member':
      return (
        <Link to='/directory/$memberId' params={{ memberId: thing }} className='link'>
          {name}
        </Link>
      )
  }
}

const csvOf = (base: string | undefined, list: string, locale: string) => `${base ?? ''}/${list}.csv?language=${locale}`

const Following = ({ follows }: { readonly follows: readonly Follow[] }) => {
  const texts = useSearchTexts()
  const locale = useLocale()
  const { projects, settings } = useShell()
  const queries = useQueryClient()
  const leaving = useMutation({
    mutationFn: (thing: string) => done(projects.DELETE('/follows/{thing}', { params: { path: { thing } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['follows'] }),
  })
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.follows.following}</h2>
      {leaving.isError && <RefusalNotice error={leaving.error} />}
      {follows.length === 0 ? (
        <p className='mt-4'>{texts.follows.followingNone}</p>
      ) : (
        <>
          <div className='mt-4'>
            <CsvButton address={csvOf(settings.blocks['projects'], 'follows', locale)} filename='follows.csv' />
          </div>
          <Table
            caption={texts.follows.following}
            rows={follows}
            keyOf={({ thing }) => thing}
            columns={[
              { label: texts.follows.name, cell: (follow) => <FollowedLink follow={follow} /> },
              { label: texts.follows.kind, cell: ({ kind }) => texts.follows.kinds[kind] },
              { label: texts.follows.since, cell: ({ since }) => momentText(locale, since) },
              {
                label: texts.follows.act,
                cell: ({ thing, title }) => (
                  <Button
                    look='plain'
                    busy={leaving.isPending}
                    onClick={() => leaving.mutate(thing)}
                    aria-label={`${texts.follow.unfollow} ${title ?? ''}`}
                  >
                    {texts.follow.unfollow}
                  </Button>
                ),
              },
            ]}
          />
        </>
      )}
    </section>
  )
}

const Change = ({ saved }: { readonly saved: SavedSearch }) => {
  const texts = useSearchTexts().follows
  const saving = useSaving(saved.searchId)
  return (
    <ActDialog
      act={texts.change}
      label={`${texts.change} ${saved.name}`}
      look='plain'
      busy={saving.isPending}
      error={saving.error}
      question={texts.changeQuestion(saved.name)}
      consequence={texts.changeConsequence}
      onConfirm={(form, close) => {
        const frequency = form.get('frequency')
        if (isFrequency(frequency)) saving.mutate({ of: saved.of, name: saved.name, filter: saved.filter, frequency }, { onSuccess: close })
      }}
    >
      <FrequencyChoice chosen={saved.frequency} />
    </ActDialog>
  )
}

const Erase = ({ saved: { searchId, name } }: { readonly saved: SavedSearch }) => {
  const texts = useSearchTexts().follows
  const { projects } = useShell()
  const queries = useQueryClient()
  const erasing = useMutation({
    mutationFn: () => done(projects.DELETE('/saved-searches/{searchId}', { params: { path: { searchId } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['saved-searches'] }),
  })
  return (
    <ActDialog
      act={texts.erase}
      label={`${texts.erase} ${name}`}
      look='plain'
      busy={erasing.isPending}
      error={erasing.error}
      question={texts.eraseQuestion(name)}
      consequence={texts.eraseConsequence}
      onConfirm={(_, close) => erasing.mutate(undefined, { onSuccess: close })}
    />
  )
}

const SearchLink = ({ saved: { of, filter, name } }: { readonly saved: SavedSearch }) =>
  of === 'needs' ? (
    <Link to='/needs' search={needSearch(filter)} className='link'>
      {name}
    </Link>
  ) : (
    <Link to='/solutions' search={solutionSearch(filter)} className='link'>
      {name}
    </Link>
  )

const Saved = ({ searches }: { readonly searches: readonly SavedSearch[] }) => {
  const texts = useSearchTexts()
  const locale = useLocale()
  const { settings } = useShell()
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.follows.saved}</h2>
      {searches.length === 0 ? (
        <p className='mt-4'>{texts.follows.savedNone}</p>
      ) : (
        <>
          <div className='mt-4'>
            <CsvButton address={csvOf(settings.blocks['projects'], 'saved-searches', locale)} filename='saved-searches.csv' />
          </div>
          <Table
            caption={texts.follows.saved}
            rows={searches}
            keyOf={({ searchId }) => searchId}
            columns={[
              { label: texts.follows.name, cell: (saved) => <SearchLink saved={saved} /> },
              { label: texts.follows.kind, cell: ({ of }) => texts[of].one },
              { label: texts.follows.when, cell: ({ mail }) => mail[locale] },
              {
                label: texts.follows.act,
                cell: (saved) => (
                  <div className='flex flex-wrap'>
                    <Change saved={saved} />
                    <Erase saved={saved} />
                  </div>
                ),
              },
            ]}
          />
        </>
      )}
    </section>
  )
}

const Loaded = () => {
  const texts = useSearchTexts().follows
  const shell = useShell()
  const follows = useQuery(followsQuery(shell))
  const searches = useQuery(savedSearchesQuery(shell))
  const error = follows.error ?? searches.error
  if (error) return <Failure error={error} retry={() => void Promise.all([follows.refetch(), searches.refetch()])} />
  return (
    <Page title={texts.title}>
      {follows.data && searches.data ? (
        <>
          <Following follows={follows.data} />
          <Saved searches={searches.data} />
        </>
      ) : (
        <Loading />
      )}
    </Page>
  )
}

/** What a person follows, and the searches that write to them. */
export const Follows = () => {
  const texts = useSearchTexts().follows
  return (
    <Guard title={texts.title}>
      <Loaded />
    </Guard>
  )
}
