import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from '../shell/button.tsx'
import { usePerson } from '../shell/person.ts'
import { answered, done } from '../shell/refusal.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { useShell } from '../shell/shell.ts'
import { followsQuery } from './search-queries.ts'
import { useSearchTexts } from './sheet-texts.ts'

/** Follow a need or a solution, or stop following it; for who is signed in. */
export const FollowButton = ({ thing }: { readonly thing: string }) => {
  const texts = useSearchTexts().follow
  const person = usePerson()
  const shell = useShell()
  const queries = useQueryClient()
  const isKnown = person.status === 'known'
  const { data } = useQuery({ ...followsQuery(shell), enabled: isKnown })
  const follows = data?.some((each) => each.thing === thing)
  const change = useMutation({
    mutationFn: async () => {
      const asked = { params: { path: { thing } } }
      await (follows ? done(shell.projects.DELETE('/follows/{thing}', asked)) : answered(shell.projects.PUT('/follows/{thing}', asked)))
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['follows'] }),
  })
  if (!isKnown || follows === undefined) return null
  return (
    <div>
      <Button look='outlined' busy={change.isPending} onClick={() => change.mutate()}>
        {follows ? texts.unfollow : texts.follow}
      </Button>
      <p role='status' className='text-solid-gray-700'>
        {follows ? texts.following : ''}
      </p>
      {change.isError && <RefusalNotice error={change.error} />}
    </div>
  )
}
