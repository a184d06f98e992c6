import { Link } from '@tanstack/react-router'
import { buttonClass } from '../shell/button.tsx'
import { dateText } from '../shell/date.ts'
import { useLocale, useTexts } from '../shell/locale.ts'
import { MemberName } from './member-name.tsx'
import { facetsOf, useFacetNames } from './search-facets.tsx'
import { chosenOf, type SheetSearch, toggled } from './search-state.ts'
import { type Searching, useSearching } from './searching.ts'
import { useSearchTexts } from './sheet-texts.ts'

type Chip = { readonly key: string; readonly name: string; readonly without: SheetSearch }

const useChips = ({ of, search }: Searching): readonly Chip[] => {
  const texts = useSearchTexts()
  const locale = useLocale()
  const names = useFacetNames()
  const without = (name: keyof SheetSearch): SheetSearch => {
    const { [name]: _, cursor: __, ...others } = search
    return others
  }
  return [
    ...(search.text ? [{ key: 'text', name: search.text, without: without('text') }] : []),
    ...facetsOf[of].flatMap((facet) =>
      chosenOf(search, facet).map((code) => ({
        key: `${facet}-${code}`,
        name: names[facet].get(code) ?? code,
        without: toggled(search, facet, code),
      })),
    ),
    ...(search.closingSoon ? [{ key: 'closing', name: texts.closingSoon, without: without('closingSoon') }] : []),
    ...(search.postedSince
      ? [{ key: 'posted', name: `${texts.postedSince} ${dateText(locale, search.postedSince)}`, without: without('postedSince') }]
      : []),
  ]
}

/** What has been chosen, each with the way to let it go. */
export const SearchChips = ({ of, search }: Searching) => {
  const texts = useSearchTexts()
  const { labelled } = useTexts().punctuation
  const go = useSearching(of)
  const chips = useChips({ of, search })
  const compared = search.compare?.split(',') ?? []
  const { member, ...withoutMember } = search
  return (
    <>
      {(chips.length > 0 || member) && (
        <ul aria-label={texts.chosen} className='no-print mt-4 flex flex-wrap items-center gap-2'>
          {member && (
            <li>
              <button type='button' onClick={() => go(withoutMember)} className='min-h-11 rounded-full border border-key-900 px-4 hover:bg-key-50'>
                {labelled(texts.member, '')}
                <MemberName memberId={member} /> <span aria-hidden='true'>×</span>
              </button>
            </li>
          )}
          {chips.map(({ key, name, without }) => (
            <li key={key}>
              <button
                type='button'
                aria-label={texts.letGo(name)}
                onClick={() => go(without)}
                className='min-h-11 cursor-pointer rounded-full border border-key-900 px-4 text-left hover:bg-key-50'
              >
                {name} <span aria-hidden='true'>×</span>
              </button>
            </li>
          ))}
          <li>
            <button type='button' onClick={() => go({})} className={buttonClass('plain')}>
              {texts.reset}
            </button>
          </li>
        </ul>
      )}
      {compared.length > 0 && (
        <div className='no-print mt-4 flex flex-wrap items-center gap-4 border-l-8 border-key-900 bg-key-50 px-4 py-3' role='status'>
          {compared.length > 1 ? (
            <Link to='/compare' search={{ of, compare: compared.join(',') }} className={buttonClass('solid')}>
              {texts.compare.go(compared.length)}
            </Link>
          ) : (
            <p>{texts.compare.hint}</p>
          )}
        </div>
      )}
    </>
  )
}
