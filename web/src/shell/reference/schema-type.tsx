import { Fragment } from 'react'
import { nameOf, type Schema } from './openapi.ts'

const literal = (value: unknown) => JSON.stringify(value)

const limits = ({ format, pattern, minimum, maximum, maxLength, default: preset }: Schema): string =>
  [
    format,
    maxLength !== undefined && `≤ ${maxLength}`,
    minimum !== undefined && `${minimum} ≤`,
    maximum !== undefined && `≤ ${maximum}`,
    pattern !== undefined && `/${pattern}/`,
    preset !== undefined && `= ${literal(preset)}`,
  ]
    .filter(Boolean)
    .join(', ')

const Choices = ({ schemas, mark }: { readonly schemas: readonly Schema[]; readonly mark: string }) =>
  schemas.map((schema, index) => (
    <Fragment key={literal(schema)}>
      {index > 0 && ` ${mark} `}
      <SchemaType schema={schema} />
    </Fragment>
  ))

/** The type of a value in one line; a named one leads to its own place on the page. */
export const SchemaType = ({ schema }: { readonly schema: Schema }) => {
  const name = nameOf(schema)
  if (name !== undefined)
    return (
      <a href={`#schema-${name}`} className='link'>
        {name}
      </a>
    )
  if (schema.enum) return schema.enum.map(literal).join(' | ')
  if (schema.const !== undefined) return literal(schema.const)
  if (schema.allOf) return <Choices schemas={schema.allOf} mark='&' />
  if (schema.anyOf ?? schema.oneOf) return <Choices schemas={schema.anyOf ?? schema.oneOf ?? []} mark='|' />
  if (schema.items)
    return (
      <>
        <SchemaType schema={schema.items} />
        []
      </>
    )
  const type = typeof schema.type === 'string' ? schema.type : (schema.type?.join(' | ') ?? '–')
  const limit = limits(schema)
  return limit === '' ? type : `${type} (${limit})`
}
