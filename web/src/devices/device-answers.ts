import type { components } from '../shell/api/devices.d.ts'
import type { DataClass, DeviceView } from './queries.ts'

export type DeviceContent = components['schemas']['DeviceContent']

/** A device as it is typed. */
export type DeviceAnswers = {
  readonly type: string
  readonly name: string
  readonly nameEn: string
  readonly localGovernmentCode: string
  readonly districtId: string
  readonly longitude: string
  readonly latitude: string
  readonly dataClass: DataClass
  readonly intervalSeconds: string
  readonly serialNumber: string
  readonly gatewayId: string
}

export const emptyAnswers: DeviceAnswers = {
  type: '',
  name: '',
  nameEn: '',
  localGovernmentCode: '',
  districtId: '',
  longitude: '',
  latitude: '',
  dataClass: 'open',
  intervalSeconds: '',
  serialNumber: '',
  gatewayId: '',
}

export const answersOf = (device: DeviceView): DeviceAnswers => ({
  type: device.type,
  name: device.name,
  nameEn: device.nameEn ?? '',
  localGovernmentCode: device.localGovernmentCode,
  districtId: device.districtId ?? '',
  longitude: String(device.place.longitude),
  latitude: String(device.place.latitude),
  dataClass: device.dataClass,
  intervalSeconds: String(device.intervalSeconds),
  serialNumber: device.serialNumber ?? '',
  gatewayId: device.gatewayId ?? '',
})

const numberIn = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text))

/** What the API is given; it and the form judge it by the same schema. */
export const contentOf = (answers: DeviceAnswers, timeZone = 'Asia/Tokyo'): DeviceContent => {
  const { type, name, nameEn, localGovernmentCode, districtId, longitude, latitude, dataClass, intervalSeconds, serialNumber, gatewayId } = answers
  return {
    ...{ type, name: name.trim(), localGovernmentCode, dataClass, timeZone },
    place: { longitude: numberIn(longitude), latitude: numberIn(latitude) },
    ...(nameEn.trim() && { nameEn: nameEn.trim() }),
    ...(districtId && { districtId }),
    ...(intervalSeconds.trim() && { intervalSeconds: Number(intervalSeconds) }),
    ...(serialNumber.trim() && { serialNumber: serialNumber.trim() }),
    ...(gatewayId.trim() && { gatewayId: gatewayId.trim() }),
  }
}
