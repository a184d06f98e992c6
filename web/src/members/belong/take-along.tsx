import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../../shell/button.tsx'
import { useTexts } from '../../shell/locale.ts'
import { Refusal } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { save } from '../../shell/save.ts'
import { type Shell, useShell } from '../../shell/shell.ts'
import type { Mine } from './member-frame.tsx'
import type { Ask } from './taking.ts'
import { useBelongTexts } from './texts.ts'

const isOfUs = (status: number): boolean => status === 401 || status === 429 || status >= 500

const askOf =
  ({ download, settings }: Shell): Ask =>
  async (block, path) => {
    const response = await download(`${window.location.origin}${settings.blocks[block]}${path}`)
    const body = await response.json()
    if (isOfUs(response.status)) throw new Refusal(body)
    return { status: response.status, body }
  }

/** One press takes along everything the member has. What asks for it and packs it comes when it is pressed. */
export const TakeAlong = ({ member: { memberId, name, kind, localGovernmentCode } }: Pick<Mine, 'member'>) => {
  const { mine } = useBelongTexts()
  const { punctuation, loading } = useTexts()
  const shell = useShell()
  const [come, setCome] = useState(0)
  const taking = useMutation({
    mutationFn: async () => {
      const [{ collect, packed }, { belongings, belongingsOfCity }] = await Promise.all([import('./taking.ts'), import('./belongings.ts')])
      const all = [...belongings, ...(kind === 'local-government' ? belongingsOfCity : [])]
      const questions = all.filter(({ block }) => shell.settings.blocks[block] !== undefined)
      const takenAt = new Date().toISOString()
      const taken = await collect(questions, { memberId, localGovernmentCode }, askOf(shell), setCome)
      save(await packed(taken, { memberId, name, takenAt }), `${memberId}.zip`)
    },
    onMutate: () => setCome(0),
  })
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{mine.takeTitle}</h2>
      <p className='mt-4 max-w-3xl'>{mine.takeLead}</p>
      {taking.isError && <RefusalNotice error={taking.error} />}
      <div className='no-print mt-6'>
        <Button look='outlined' busy={taking.isPending} onClick={() => taking.mutate()}>
          {mine.take}
        </Button>
        <span role='status' className='ml-4 tabular-nums'>
          {taking.isPending && punctuation.labelled(loading, come.toLocaleString())}
          {taking.isSuccess && mine.taken(come)}
        </span>
      </div>
    </section>
  )
}
