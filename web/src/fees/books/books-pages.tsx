import { Link } from '@tanstack/react-router'
import { useBooksTexts } from '../texts.ts'

const pages = [
  ['/fees/books', 'journal'],
  ['/fees/books/day', 'day'],
  ['/fees/books/closing', 'closing'],
  ['/fees/books/checks', 'checks'],
] as const

/** The other pages of the books. */
export const BooksPages = ({ here }: { readonly here?: (typeof pages)[number][1] }) => {
  const texts = useBooksTexts()
  return (
    <nav aria-label={texts.pages} className='no-print mt-6'>
      <ul className='flex flex-wrap gap-x-6 gap-y-2'>
        {pages.map(([to, name]) => (
          <li key={to}>
            <Link to={to} className='link' {...(name === here && { 'aria-current': 'page' as const })}>
              {texts[name].title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
