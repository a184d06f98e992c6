import type { ReactNode } from 'react'

type Tone = 'neutral' | 'good' | 'wait' | 'bad'

const tones: Readonly<Record<Tone, string>> = {
  neutral: 'bg-solid-gray-50 text-solid-gray-800 border-solid-gray-420',
  good: 'bg-green-50 text-green-1000 border-green-800',
  wait: 'bg-yellow-50 text-yellow-1200 border-yellow-900',
  bad: 'bg-red-50 text-red-1000 border-red-900',
}

/** A state in a word; the colour only repeats it. */
export const Tag = ({ tone = 'neutral', children }: { readonly tone?: Tone; readonly children: ReactNode }) => (
  <span className={`inline-block rounded-4 border px-2 py-0.5 text-dns-14B-130 ${tones[tone]}`}>{children}</span>
)
