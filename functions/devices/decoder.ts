import { type DeviceType, type Frame, type Layout, roundedTo } from './device-type.ts'

const widths: Readonly<Record<Layout, number>> = { u8: 1, i8: 1, u16: 2, i16: 2, u24: 3, u32: 4, i32: 4 }

const readAt = (view: DataView, at: number, layout: Layout, littleEndian: boolean): number => {
  switch (layout) {
    case 'u8':
      return view.getUint8(at)
    case 'i8':
      return view.getInt8(at)
    case 'u16':
      return view.getUint16(at, littleEndian)
    case 'i16':
      return view.getInt16(at, littleEndian)
    case 'u24':
      return littleEndian ? view.getUint16(at, true) + view.getUint8(at + 2) * 65_536 : view.getUint8(at) * 65_536 + view.getUint16(at + 1)
    case 'u32':
      return view.getUint32(at, littleEndian)
    case 'i32':
      return view.getInt32(at, littleEndian)
  }
}

/** Nine decimals are finer than any sensor, and coarse enough that 0.1 + 0.2 is 0.3. */
const decimals = 9

const valuesOf = ({ fields }: Frame, bytes: Uint8Array): Record<string, number> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Object.fromEntries(
    fields.map(({ measure, at, as, littleEndian = false, times = 1, plus = 0 }) => [
      measure,
      roundedTo(decimals, readAt(view, at, as, littleEndian) * times + plus),
    ]),
  )
}

/** The values in the bytes of an uplink, by the layout of the device's type; `undefined` where the type has none for this port and length. */
export const decoded = ({ decoder }: Pick<DeviceType, 'decoder'>, port: number, bytes: Uint8Array): Record<string, number> | undefined => {
  const frame = decoder?.[String(port)]
  return frame && frame.bytes === bytes.byteLength ? valuesOf(frame, bytes) : undefined
}

/** Whether each field of a type lies within its frame and measures what the type measures: asked of the shipped types by a test. */
export const isSound = ({ decoder = {}, measures }: Pick<DeviceType, 'decoder' | 'measures'>): boolean =>
  Object.values(decoder).every(({ bytes, fields }) =>
    fields.every(({ measure, at, as }) => at + widths[as] <= bytes && measures.some(({ name }) => name === measure)),
  )
