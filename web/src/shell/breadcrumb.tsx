import { Link, type LinkProps } from '@tanstack/react-router'
import { useTexts } from './locale.ts'

export type Crumb = Pick<LinkProps, 'to' | 'params'> & { readonly label: string }

export const Breadcrumb = ({ trail, here }: { readonly trail: readonly Crumb[]; readonly here: string }) => {
  const texts = useTexts()
  const crumbs: readonly Crumb[] = [{ label: texts.top.short, to: '/' }, ...trail]
  return (
    <nav aria-label={texts.frame.breadcrumb} className='text-dns-14N-130'>
      <ol className='flex flex-wrap gap-x-2 gap-y-1'>
        {crumbs.map(({ label, ...link }) => (
          <li key={label} className='flex gap-2'>
            <Link {...link} className='link'>
              {label}
            </Link>
            <span aria-hidden='true' className='text-solid-gray-536'>
              ›
            </span>
          </li>
        ))}
        <li aria-current='page' className='text-solid-gray-700'>
          {here}
        </li>
      </ol>
    </nav>
  )
}
