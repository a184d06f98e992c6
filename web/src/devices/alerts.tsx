import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { PlainAct } from '../projects/plain-act.tsx'
import { Button } from '../shell/button.tsx'
import { momentText } from '../shell/date.ts'
import { Loading } from '../shell/loading.tsx'
import { useLocale } from '../shell/locale.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { useShell } from '../shell/shell.ts'
import { Table } from '../shell/table.tsx'
import { Tag } from '../shell/tag.tsx'
import { AlertForm } from './alert-form.tsx'
import { useRuleText } from './alert-rule.ts'
import { useDeviceAct } from './device-acts.ts'
import { DevicePage, OwnersPage, type Tended } from './device-frame.tsx'
import { EventTable } from './event-table.tsx'
import { type AlertRule, deviceEventsQuery } from './queries.ts'
import { useTendingTexts } from './texts.ts'

const route = getRouteApi('/devices/$deviceId/$task')

const rulesAtMost = 10

type RulesProps = Tended & { readonly rules: readonly AlertRule[]; readonly onChange: (rule: AlertRule) => void }

const Remove = ({ device, rules, rule }: Pick<RulesProps, 'device' | 'rules'> & { readonly rule: AlertRule }) => {
  const texts = useTendingTexts().alert
  const acting = useDeviceAct(device)
  const left = rules.filter(({ ruleId }) => ruleId !== rule.ruleId)
  return (
    <PlainAct
      words={{ act: texts.remove, question: texts.removeQuestion, consequence: texts.removeConsequence }}
      label={`${texts.remove} ${useRuleText(device.type)(rule)}`}
      look='plain'
      acting={acting}
      does={(_, then) => acting.mutate({ act: 'set-alert-rules', rules: left }, then)}
    />
  )
}

const Rules = ({ device, edits, rules, onChange }: RulesProps) => {
  const texts = useTendingTexts().alert
  const locale = useLocale()
  const ruleText = useRuleText(device.type)
  const alertOf = ({ ruleId }: AlertRule) => device.alerts?.find((alert) => alert.ruleId === ruleId && alert.raised)
  const nowOf = (rule: AlertRule) => {
    const alert = alertOf(rule)
    return alert ? texts.raised(alert.since ? momentText(locale, alert.since) : '–') : texts.calm
  }
  return (
    <Table
      caption={texts.rules}
      file='alert-rules.csv'
      rows={rules}
      keyOf={({ ruleId }) => ruleId}
      columns={[
        { label: texts.rule, cell: ruleText },
        { label: texts.now, cell: (rule) => <Tag tone={alertOf(rule) ? 'bad' : 'good'}>{nowOf(rule)}</Tag>, text: nowOf },
        ...(edits
          ? [
              {
                label: texts.act,
                cell: (rule: AlertRule) => (
                  <span className='flex flex-wrap gap-2'>
                    <Button look='plain' onClick={() => onChange(rule)} aria-label={`${texts.change} ${ruleText(rule)}`}>
                      {texts.change}
                    </Button>
                    <Remove device={device} rules={rules} rule={rule} />
                  </span>
                ),
                isAct: true as const,
              },
            ]
          : []),
      ]}
    />
  )
}

const turns = ['AlertRaised', 'AlertEnded', 'AlertRulesSet']

const Turns = ({ device }: Pick<Tended, 'device'>) => {
  const texts = useTendingTexts().alert
  const { data, error } = useQuery(deviceEventsQuery(useShell(), device.deviceId, undefined, 200))
  const found = (data?.items ?? []).filter(({ name }) => turns.includes(name))
  return (
    <section aria-labelledby='turns'>
      <h2 id='turns' className='mt-10 text-std-24B-150'>
        {texts.history}
      </h2>
      {error && <RefusalNotice error={error} />}
      {!data && !error && <Loading />}
      {data && found.length === 0 && <p className='mt-4'>{texts.noHistory}</p>}
      {found.length > 0 && <EventTable caption={texts.history} file='alerts.csv' device={device} events={found} />}
    </section>
  )
}

const Held = ({ device, edits }: Tended) => {
  const texts = useTendingTexts().alert
  const rules = device.alertRules ?? []
  const [changing, setChanging] = useState<AlertRule>()
  const mayAct = edits && device.state.status === 'registered'
  return (
    <DevicePage device={device} title={texts.title}>
      <p className='mt-4 max-w-3xl'>{texts.lead}</p>
      {rules.length === 0 ? <p className='mt-6'>{texts.none}</p> : <Rules device={device} edits={mayAct} rules={rules} onChange={setChanging} />}
      {mayAct && (changing || rules.length < rulesAtMost) && (
        <AlertForm
          key={changing?.ruleId ?? `new ${rules.length}`}
          device={device}
          rules={rules}
          rule={changing}
          onEnd={() => setChanging(undefined)}
        />
      )}
      {mayAct && !changing && rules.length >= rulesAtMost && <p className='mt-6'>{texts.full}</p>}
      <Turns device={device} />
    </DevicePage>
  )
}

/** When the owner is told, and when it was. */
export const Alerts = () => {
  const { deviceId } = route.useParams()
  return (
    <OwnersPage deviceId={deviceId} title={useTendingTexts().alert.title}>
      {(tended) => <Held {...tended} />}
    </OwnersPage>
  )
}
