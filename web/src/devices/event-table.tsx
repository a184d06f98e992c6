import { useLocale } from '../shell/locale.ts'
import { Table } from '../shell/table.tsx'
import { useRuleText } from './alert-rule.ts'
import type { DeviceEvent, DeviceView } from './queries.ts'
import { secondText } from './second-text.ts'
import { useTendingTexts } from './texts.ts'

type EventTableProps = {
  readonly caption: string
  /** Where the server makes no file of it. */
  readonly file?: string
  readonly device: DeviceView
  readonly events: readonly DeviceEvent[]
}

/** What was done with a device, and what it did. */
export const EventTable = ({ caption, file, device, events }: EventTableProps) => {
  const texts = useTendingTexts().event
  const locale = useLocale()
  const ruleText = useRuleText(device.type)
  const valueIn = ({ after = {} }: DeviceEvent): string => {
    const rule = device.alertRules?.find(({ ruleId }) => ruleId === after['ruleId'])
    const told = [rule && ruleText(rule), after['value'], after['readings'], String(after['certificateId'] ?? '').slice(0, 16)]
    return told.filter((each) => each !== undefined && each !== '').join(' / ') || '–'
  }
  const columns = [
    { label: texts.at, cell: ({ at }: DeviceEvent) => secondText(locale, at) },
    { label: texts.what, cell: ({ name }: DeviceEvent) => texts.names[name] ?? name },
    { label: texts.value, cell: valueIn },
    {
      label: texts.by,
      cell: ({ actingFor }: DeviceEvent) =>
        actingFor ? (actingFor === device.ownerId ? (device.ownerName ?? actingFor) : actingFor) : texts.platform,
    },
  ]
  const keyOf = ({ eventId }: DeviceEvent) => eventId
  return file === undefined ? (
    <Table caption={caption} rows={events} keyOf={keyOf} columns={columns} />
  ) : (
    <Table caption={caption} file={file} rows={events} keyOf={keyOf} columns={columns} />
  )
}
