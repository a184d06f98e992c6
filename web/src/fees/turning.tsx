import { Link, type LinkProps } from '@tanstack/react-router'
import { useTexts } from '../shell/locale.ts'

/** The next part of a long list, and the way back to its beginning. */
export const Turning = ({
  cursor,
  isFirst,
  to,
  search = {},
}: {
  readonly cursor: string | undefined
  readonly isFirst: boolean
  readonly to: NonNullable<LinkProps['to']>
  readonly search?: Readonly<Record<string, string>>
}) => {
  const texts = useTexts().table
  if (cursor === undefined && isFirst) return null
  return (
    <nav aria-label={texts.pages} className='no-print mt-6 flex gap-6'>
      {!isFirst && (
        <Link to={to} search={search as never} className='link'>
          {texts.first}
        </Link>
      )}
      {cursor !== undefined && (
        <Link to={to} search={{ ...search, cursor } as never} className='link'>
          {texts.next}
        </Link>
      )}
    </nav>
  )
}
