import { Link } from '@tanstack/react-router'
import { ActDialog } from '../shell/act-dialog.tsx'
import { Field } from '../shell/field.tsx'
import { Notice } from '../shell/notice.tsx'
import { answered } from '../shell/refusal.ts'
import { useShell } from '../shell/shell.ts'
import { facetsOf, useFacetNames } from './search-facets.tsx'
import type { SavedSearch } from './search-queries.ts'
import { chosenOf, filterOf, type Kind, type SheetSearch } from './search-state.ts'
import { useSearchTexts } from './sheet-texts.ts'
import { useActing } from './thing-act.ts'

export const frequencies = ['at-once', 'daily', 'weekly', 'never'] as const
export type Frequency = (typeof frequencies)[number]

export const isFrequency = (value: unknown): value is Frequency => frequencies.some((each) => each === value)

/** How often a search writes: plain radio buttons. */
export const FrequencyChoice = ({ chosen }: { readonly chosen: Frequency }) => {
  const texts = useSearchTexts()
  return (
    <fieldset className='mt-6'>
      <legend className='text-std-17B-170'>{texts.save.frequency}</legend>
      {frequencies.map((frequency) => (
        <label key={frequency} className='flex min-h-11 items-center gap-3 rounded-8 p-2 hover:bg-key-50'>
          <input type='radio' name='frequency' value={frequency} defaultChecked={frequency === chosen} className='size-5 accent-key-900' />
          {texts.frequencies[frequency]}
        </label>
      ))}
    </fieldset>
  )
}

type ToSave = { readonly name: string; readonly frequency: Frequency; readonly filter: object; readonly of: Kind }

/** Saves a search under a new id, or changes the one of this id. */
export const useSaving = (searchId?: string, onDone?: () => void) => {
  const { projects } = useShell()
  return useActing<ToSave, SavedSearch>(
    (body, id) =>
      // The filter is of the kind it is saved for: both come from the address of that search, or from the server.
      answered(projects.PUT('/saved-searches/{searchId}', { params: { path: { searchId: searchId ?? `ssr_${id}` } }, body: body as never })),
    onDone,
  )
}

/** What to call it unless somebody has a better name. */
const useSuggestion = (of: Kind, search: SheetSearch): string => {
  const texts = useSearchTexts()
  const names = useFacetNames()
  const chosen = facetsOf[of].flatMap((facet) => chosenOf(search, facet).map((code) => names[facet].get(code) ?? code))
  return [search.text, ...chosen].filter(Boolean).slice(0, 3).join(' ').slice(0, 60) || texts[of].list
}

/** The search as it stands, to be told what comes new. */
export const SaveSearch = ({ of, search }: { readonly of: Kind; readonly search: SheetSearch }) => {
  const texts = useSearchTexts()
  const saving = useSaving()
  const suggestion = useSuggestion(of, search)
  const confirm = (form: FormData, close: () => void) => {
    const frequency = form.get('frequency')
    const name = String(form.get('name') ?? '').trim() || suggestion
    if (isFrequency(frequency)) saving.mutate({ of, name, filter: filterOf(search), frequency }, { onSuccess: close })
  }
  return (
    <div>
      <ActDialog
        act={texts.save.act}
        confirm={texts.save.confirm}
        busy={saving.isPending}
        error={saving.error}
        question={texts.save.question}
        consequence={texts.save.consequence}
        onConfirm={confirm}
      >
        <Field key={suggestion} name='name' label={texts.save.name} defaultValue={suggestion} maxLength={60} required />
        <FrequencyChoice chosen='daily' />
      </ActDialog>
      {saving.isSuccess && (
        <Notice tone='success' announced title={texts.save.saved}>
          <Link to='/follows' className='link'>
            {texts.save.seeAll}
          </Link>
        </Notice>
      )}
    </div>
  )
}
