import { createRootRoute } from '@tanstack/react-router'
import { Breakdown } from './breakdown.tsx'
import { Frame } from './frame.tsx'
import { NotFound } from './not-found.tsx'

/** What all pages hang from: the frame around them, and what is shown where there is no page or it breaks. */
export const root = createRootRoute({ component: Frame, notFoundComponent: NotFound, errorComponent: Breakdown })
