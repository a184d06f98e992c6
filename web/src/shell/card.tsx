import { Link, type LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'

/** A door: a heading that is the link, and a sentence. The whole card can be pressed. */
export const Card = ({ title, children, ...link }: LinkProps & { readonly title: string; readonly children: ReactNode }) => (
  <article className='relative rounded-16 border border-solid-gray-420 bg-white p-6 hover:border-key-900 hover:shadow-1'>
    <h3 className='text-std-20B-150'>
      <Link {...link} className='link after:absolute after:inset-0 after:rounded-16'>
        {title}
      </Link>
    </h3>
    <p className='mt-2 text-solid-gray-700'>{children}</p>
  </article>
)
