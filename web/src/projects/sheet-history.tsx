import { dateText } from '../shell/date.ts'
import { Facts } from '../shell/facts.tsx'
import { useLocale } from '../shell/locale.ts'
import { tokyoDay } from './search-result.tsx'
import type { NeedEdition, SolutionEdition } from './sheet-queries.ts'
import { type SheetRow, useSheetRows } from './sheet-rows.ts'
import { useSheetTexts } from './sheet-texts.ts'

type Edition = NeedEdition | SolutionEdition

type Change = { readonly label: string; readonly before: string | undefined; readonly after: string | undefined }

/** The lines that say something else than they did. */
export const changesOf = (before: readonly SheetRow[], after: readonly SheetRow[]): readonly Change[] =>
  after.flatMap(({ name, label, text }) => {
    const was = before.find((row) => row.name === name)?.text
    return was === text ? [] : [{ label, before: was, after: text }]
  })

const Lines = ({ words, absent }: { readonly words: string | undefined; readonly absent: string }) => (
  <span className='whitespace-pre-line'>{words ?? absent}</span>
)

export const Changes = ({ changes }: { readonly changes: readonly Change[] }) => {
  const { history } = useSheetTexts()
  if (changes.length === 0) return <p className='mt-2'>{history.same}</p>
  return (
    <Facts
      facts={changes.map(({ label, before, after }) => ({
        label,
        value: (
          <>
            <p>
              <span className='text-std-16B-170'>{history.after + history.colon}</span>
              <ins className='no-underline'>
                <Lines words={after} absent={history.nothing} />
              </ins>
            </p>
            <p className='mt-1 text-solid-gray-700'>
              <span>{history.before + history.colon}</span>
              <del>
                <Lines words={before} absent={history.nothing} />
              </del>
            </p>
          </>
        ),
      }))}
    />
  )
}

/** What was published under this id, newest first, and what each edition changed. */
export const SheetHistory = ({ editions }: { readonly editions: readonly Edition[] }) => {
  const texts = useSheetTexts()
  const locale = useLocale()
  const rows = useSheetRows(editions.map(({ content }) => content))
  if (editions.length === 0) return null
  return (
    <section className='max-w-4xl'>
      <h2 className='mt-10 text-std-24B-150'>{texts.history.title}</h2>
      <p className='mt-2'>{texts.history.lead}</p>
      <ol className='mt-4 border-t border-solid-gray-420'>
        {editions.map(({ edition, publishedAt, reason }, at) => {
          const [after, before] = [rows[at], rows[at + 1]]
          return (
            <li key={edition} className='border-b border-solid-gray-420 py-4'>
              <h3 className='text-std-17B-170'>{texts.need.edition(edition, dateText(locale, tokyoDay(publishedAt)))}</h3>
              {reason ? (
                <p className='mt-1 whitespace-pre-line'>
                  {texts.history.why + texts.history.colon}
                  {reason}
                </p>
              ) : (
                <p className='mt-1'>{texts.history.first}</p>
              )}
              {before && after && (
                <details className='mt-2'>
                  <summary className='link min-h-11 cursor-pointer py-2'>{texts.history.changed}</summary>
                  <Changes changes={changesOf(before, after)} />
                </details>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
