import { type ReactNode, useEffect, useRef } from 'react'
import { Breadcrumb, type Crumb } from './breadcrumb.tsx'
import { useTexts } from './locale.ts'

type PageProps = {
  readonly title: string
  /** What stands above the heading, for instance the name of the section. */
  readonly caption?: string
  readonly trail?: readonly Crumb[]
  readonly failed?: boolean
  readonly children: ReactNode
}

// The first page is announced by the browser itself; each later one takes the focus to its heading.
const visit = { pages: 0 }

/** One heading, one title, one place in the tree: the frame of every page's content. */
export const Page = ({ title, caption, trail = [], failed = false, children }: PageProps) => {
  const texts = useTexts()
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    visit.pages += 1
    if (visit.pages > 1) heading.current?.focus({ preventScroll: true })
  }, [])

  return (
    <div className='mx-auto w-full max-w-7xl px-4 pt-6 pb-20 sm:px-8'>
      <title>{`${failed ? texts.errorPrefix : ''}${title} | ${texts.product}`}</title>
      <Breadcrumb trail={trail} here={title} />
      {caption && <p className='mt-8 text-std-16B-170 text-key-1000'>{caption}</p>}
      <h1 ref={heading} tabIndex={-1} className={`${caption ? 'mt-1' : 'mt-8'} text-std-28B-150 text-solid-gray-900 sm:text-std-36B-140`}>
        {title}
      </h1>
      {children}
    </div>
  )
}
