import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Introduction } from './partnering-queries.ts'

type Props = { readonly introduction: Introduction; readonly children: ReactNode }

/** To where two sides see how far they have come. */
export const IntroductionLink = ({ introduction: { occasion, askedBy }, children }: Props) =>
  occasion.of === 'match' ? (
    <Link to='/introductions/$needId/$solutionId' params={{ needId: occasion.needId, solutionId: occasion.solutionId }} className='link'>
      {children}
    </Link>
  ) : (
    <Link to='/cases/$caseId/introductions/$memberId' params={{ caseId: occasion.caseId, memberId: askedBy }} className='link'>
      {children}
    </Link>
  )
