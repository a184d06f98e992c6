import { type ReactNode, useEffect, useState } from 'react'

type FoldProps = { readonly id: string; readonly name: string; readonly unfolded: boolean; readonly children: ReactNode }

/** A part of the reference behind its heading: what is not looked at is not drawn, for an API has thousands of rows. */
export const Fold = ({ id, name, unfolded, children }: FoldProps) => {
  const [open, setOpen] = useState(unfolded)
  useEffect(() => {
    if (unfolded) setOpen(true)
  }, [unfolded])
  return (
    <details id={id} open={open} onToggle={(event) => setOpen(event.currentTarget.open)} className='scroll-mt-4 border-t border-solid-gray-420 py-3'>
      <summary className='min-h-11 cursor-pointer py-2'>
        <h3 className='inline font-mono text-std-18B-160 break-words' lang='en'>
          {name}
        </h3>
      </summary>
      {open && <div className='pb-6'>{children}</div>}
    </details>
  )
}
