type Bar = { readonly key: string; readonly label: string; readonly value: number; readonly words: string }

type BarsProps = { readonly title: string; readonly bars: readonly Bar[]; readonly most?: number }

/** Figures of the same kind, drawn to one scale; the words beside each bar say the figure itself. */
export const Bars = ({ title, bars, most = Math.max(1, ...bars.map(({ value }) => value)) }: BarsProps) => (
  <figure className='mt-6 max-w-3xl'>
    <figcaption className='text-std-16B-170'>{title}</figcaption>
    <ul className='mt-2 grid gap-2'>
      {bars.map(({ key, label, value, words }) => (
        <li key={key} className='grid gap-x-4 sm:grid-cols-[14rem_1fr_12rem] sm:items-center'>
          <span className='break-words'>{label}</span>
          <svg aria-hidden='true' width='100%' height='20' viewBox='0 0 100 20' preserveAspectRatio='none'>
            <rect x='0' y='0' width='100' height='20' fill='var(--drawn-ground)' />
            <rect x='0' y='0' width={value === 0 ? 0 : Math.max(0.5, (value / most) * 100)} height='20' fill='var(--drawn)' />
          </svg>
          <span className='tabular-nums sm:text-right'>{words}</span>
        </li>
      ))}
    </ul>
  </figure>
)
