import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { Failure } from './failure.tsx'

/** A page that broke while it was drawn, or whose file did not come. */
export const Breakdown = ({ error, reset }: ErrorComponentProps) => {
  const router = useRouter()
  const retry = () => {
    reset()
    void router.invalidate()
  }
  return <Failure error={error instanceof Error ? error : new Error(String(error))} retry={retry} />
}
