import { catalogue } from '../shell/catalogue.ts'
import type { DeviceTexts } from './texts/device-ja.ts'
import type { ListTexts } from './texts/list-ja.ts'
import type { ProvisioningTexts } from './texts/provisioning-ja.ts'
import type { TendingTexts } from './texts/tending-ja.ts'

/** The words of lists of devices, and of registering them. */
export const useListTexts = catalogue<ListTexts>({
  ja: async () => (await import('./texts/list-ja.ts')).ja,
  en: async () => (await import('./texts/list-en.ts')).en,
})

/** The words of a device, its readings and its figures. */
export const useDeviceTexts = catalogue<DeviceTexts>({
  ja: async () => (await import('./texts/device-ja.ts')).ja,
  en: async () => (await import('./texts/device-en.ts')).en,
})

/** The words of what an owner does with a device. */
export const useTendingTexts = catalogue<TendingTexts>({
  ja: async () => (await import('./texts/tending-ja.ts')).ja,
  en: async () => (await import('./texts/tending-en.ts')).en,
})

/** The words of how devices come by certificates by themselves. */
export const useProvisioningTexts = catalogue<ProvisioningTexts>({
  ja: async () => (await import('./texts/provisioning-ja.ts')).ja,
  en: async () => (await import('./texts/provisioning-en.ts')).en,
})
