import type { Reference } from '../platform/reference.ts'
import { codeReference } from './code-reference.ts'
import { matchingReference } from './matching-reference.ts'

/** What projects reads of the data the product ships, each file when it is first needed. */
export const projectsReference = (reference: Reference) => ({ ...codeReference(reference), ...matchingReference(reference) })
