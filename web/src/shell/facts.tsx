import type { ReactNode } from 'react'

export type Fact = { readonly label: string; readonly value: ReactNode; readonly act?: ReactNode }

/** Names and values, one pair a line; an act (変更) stands at the end of its line. */
export const Facts = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <dl className='mt-4 border-t border-solid-gray-420'>
    {facts.map(({ label, value, act }) => (
      <div key={label} className='grid gap-x-6 border-b border-solid-gray-420 py-3 sm:grid-cols-[12rem_1fr_auto]'>
        <dt className='text-std-16B-170 text-solid-gray-900'>{label}</dt>
        <dd>{value}</dd>
        {act && <dd className='sm:text-right'>{act}</dd>}
      </div>
    ))}
  </dl>
)
