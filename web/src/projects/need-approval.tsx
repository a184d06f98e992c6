import { useQuery } from '@tanstack/react-query'
import { colleaguesQuery } from '../members/queries.ts'
import { momentText } from '../shell/date.ts'
import { useLocale } from '../shell/locale.ts'
import { useShell } from '../shell/shell.ts'
import { Changes, changesOf } from './sheet-history.tsx'
import type { NeedView } from './sheet-queries.ts'
import { useSheetRows } from './sheet-rows.ts'
import { useSheetTexts } from './sheet-texts.ts'

/** What waits within one's own organization: how many have approved, and what an addendum would change. */
export const NeedApproval = ({ need }: { readonly need: NeedView }) => {
  const texts = useSheetTexts()
  const locale = useLocale()
  const { approval, content, memberId } = need
  const { data: colleagues } = useQuery({ ...colleaguesQuery(useShell(), memberId), enabled: approval !== undefined, retry: false })
  const [now = [], then = []] = useSheetRows(approval?.content ? [content, approval.content] : [content])
  if (!approval) return null
  const { given, needed } = approval
  return (
    <section className='mt-6 max-w-4xl border-l-8 border-yellow-900 pl-4'>
      <h2 className='text-std-20B-150'>{texts.approval.title}</h2>
      <p>{approval.of === 'addendum' ? texts.approval.ofAddendum : texts.approval.ofPublication}</p>
      <p className='mt-1 text-std-17B-170'>{texts.approval.progress(given.length, needed)}</p>
      <progress value={given.length} max={needed} className='block w-full max-w-sm' aria-label={texts.approval.title} />
      <ul className='mt-1 list-disc pl-6'>
        {given.map(({ by, at }) => (
          <li key={by}>{texts.approval.given(colleagues?.get(by) ?? by, momentText(locale, at))}</li>
        ))}
      </ul>
      {approval.reason && (
        <p className='mt-2'>
          {texts.approval.addendumReason + texts.history.colon}
          {approval.reason}
        </p>
      )}
      {approval.content && <Changes changes={changesOf(now, then)} />}
    </section>
  )
}
