import type { ReactNode } from 'react'

type Tone = 'plain' | 'success' | 'warning' | 'error'

const edges: Readonly<Record<Tone, string>> = {
  plain: 'border-key-900',
  success: 'border-green-800',
  warning: 'border-yellow-900',
  error: 'border-error-2',
}

type NoticeProps = { readonly tone?: Tone; readonly title?: string; readonly announced?: boolean; readonly children?: ReactNode }

/** A box that speaks to the reader; announced when it appears after an act. */
export const Notice = ({ tone = 'plain', title, announced = false, children }: NoticeProps) => (
  <div
    role={announced ? (tone === 'error' ? 'alert' : 'status') : undefined}
    className={`mt-6 max-w-3xl border border-l-8 bg-white px-5 py-4 ${edges[tone]}`}
  >
    {title && <p className='text-std-17B-170 text-solid-gray-900'>{title}</p>}
    {children && <div className={title ? 'mt-1' : ''}>{children}</div>}
  </div>
)
