import type { Reference } from '../platform/reference.ts'
import { DeviceTypeList } from './device-type.ts'
import { NgsiTerms } from './ngsi-context.ts'

type Rows = readonly { readonly code: string }[]

/** What devices reads of the data the product ships, each file when it is first needed. */
export const devicesReference = (reference: Reference) => {
  let types: Promise<DeviceTypeList> | undefined
  return {
    types: (): Promise<DeviceTypeList> => {
      types ??= reference.read<unknown>('device-types.json').then((list) => DeviceTypeList().parse(list))
      return types
    },
    terms: async (): Promise<NgsiTerms> => NgsiTerms().parse(await reference.read<unknown>('ngsi-ld-terms.json')),
    localGovernments: async (): Promise<ReadonlySet<string>> =>
      new Set((await reference.read<Rows>('local-governments.json')).map(({ code }) => code)),
  }
}
