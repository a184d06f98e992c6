import { beforeAll, describe, expect, it } from 'vitest'
import { at, city, list, only, resources, type Template } from './city.ts'

type Drawn = { readonly name: string; readonly of: string; readonly statistic: string }
type Page = { readonly block: string; readonly template: Template; readonly drawn: readonly Drawn[]; readonly searched: readonly string[] }

/** A value as CloudFormation will have it, with `<Id>` where it puts the name of a resource. */
const spelled = (value: unknown): string => {
  if (typeof value === 'string') return value
  const pieces = at(value, 'Fn::Join', 1)
  if (Array.isArray(pieces)) return pieces.map(spelled).join('')
  return `<${at(value, 'Ref') ?? at(value, 'Fn::GetAtt', 0) ?? '?'}>`
}

const readPage = (block: string, template: Template): Page => {
  const { widgets } = JSON.parse(spelled(only(template, 'AWS::CloudWatch::Dashboard').Properties.DashboardBody)) as { readonly widgets: unknown[] }
  const lines = widgets.flatMap((widget) => list(at(widget, 'properties', 'metrics')) as unknown[][])
  return {
    block,
    template,
    // Namespace, name, then names and values of dimensions, then how it is drawn.
    drawn: lines
      .filter(([namespace]) => typeof namespace === 'string')
      .map((line) => {
        const drawing = line.at(-1)
        return {
          name: String(line[1]),
          of: line
            .slice(2)
            .filter((part) => /^<.*>$/.test(String(part)))
            .join(),
          statistic: String(at(drawing, 'stat') ?? 'Average'),
        }
      }),
    searched: lines.flatMap((line) => list(at(line[0], 'expression')).map(String)).filter((expression) => expression.startsWith('SEARCH')),
  }
}

let pages: readonly Page[]

beforeAll(async () => {
  pages = [...(await city())]
    .filter(([, template]) => resources(template, 'AWS::ApiGatewayV2::Api').length > 0)
    .map(([name, template]) => readPage(name, template))
})

const missing = ({ block, template, drawn }: Page, type: string, named: readonly string[]): readonly string[] =>
  resources(template, type).flatMap(({ id }) =>
    named
      .filter((line) => !drawn.some(({ name, of, statistic }) => of.includes(`<${id}>`) && (line === name || line === `${name} ${statistic}`)))
      .map((line) => `${block} ${id}: ${line}`),
  )

const onEvery = (type: string, named: readonly string[]) => pages.flatMap((page) => missing(page, type, named))

describe('the dashboard of a block', () => {
  it('bears the name of its stack, for each of the seven', () => {
    const named = pages.map(({ template }) => only(template, 'AWS::CloudWatch::Dashboard').Properties.DashboardName)

    expect(named).toEqual(pages.map(({ block }) => block))
    expect(pages).toHaveLength(7)
  })

  it('draws requests and their refusals, and how long half, all but five and all but one of a hundred take', () => {
    expect(onEvery('AWS::ApiGatewayV2::Api', ['Count', '4xx', '5xx', 'Latency p50', 'Latency p95', 'Latency p99'])).toEqual([])
  })

  it('draws each function by itself', () => {
    expect(onEvery('AWS::Lambda::Function', ['Invocations', 'Errors', 'Throttles', 'Duration p50', 'Duration p95', 'Duration p99'])).toEqual([])
  })

  it('draws what the table consumes and refuses, and which index it is', () => {
    expect(
      onEvery('AWS::DynamoDB::GlobalTable', ['ConsumedReadCapacityUnits', 'ConsumedWriteCapacityUnits', 'ThrottledRequests', 'SystemErrors']),
    ).toEqual([])
    for (const { searched, template } of pages) {
      const table = `TableName="<${only(template, 'AWS::DynamoDB::GlobalTable').id}>"`
      expect(searched.filter((expression) => expression.includes(table) && /(Read|Write)ThrottleEvents/.test(expression))).toHaveLength(2)
    }
  })

  it('draws how much waits in each queue, dead letters too', () => {
    expect(onEvery('AWS::SQS::Queue', ['ApproximateNumberOfMessagesVisible'])).toEqual([])
    const aged = pages.flatMap(({ drawn }) => drawn.filter(({ name }) => name === 'ApproximateAgeOfOldestMessage'))
    expect(aged).toHaveLength(
      pages.flatMap(({ template }) => resources(template, 'AWS::SQS::Queue').filter(({ id }) => /Queue[0-9A-F]{8}$/.test(id))).length,
    )
  })

  it('draws whatever rings an alarm', () => {
    const undrawn = pages.flatMap(({ block, template, drawn }) =>
      resources(template, 'AWS::CloudWatch::Alarm').flatMap(({ id, Properties }) => {
        const rung = [Properties.MetricName, ...list(Properties.Metrics).map((part) => at(part, 'MetricStat', 'Metric', 'MetricName'))].filter(
          (name) => name !== undefined,
        )
        return rung.filter((name) => !drawn.some((line) => line.name === name)).map((name) => `${block} ${id}: ${name}`)
      }),
    )

    expect(undrawn).toEqual([])
  })
})
