import { Inline } from '../document.tsx'
import { Table } from '../table.tsx'
import { Tag } from '../tag.tsx'
import { usePageTexts } from '../texts/pages.ts'
import { Fold } from './fold.tsx'
import { answersOf, isOpen, type NamedOperation, type OpenApi, parametersOf, type Schema } from './openapi.ts'
import { SchemaType } from './schema-type.tsx'

const Content = ({ content }: { readonly content: readonly (readonly [string, { readonly schema?: Schema }])[] }) =>
  content.map(([mediaType, { schema }]) => (
    <span key={mediaType} className='block'>
      <code className='font-mono text-dns-14N-130'>{mediaType}</code> {schema && <SchemaType schema={schema} />}
    </span>
  ))

/** One operation: what it is for, what it asks, what it answers. */
export const OperationSection = ({ api, named, unfolded }: { readonly api: OpenApi; readonly named: NamedOperation; readonly unfolded: boolean }) => {
  const texts = usePageTexts()
  const { id, method, path, operation } = named
  const parameters = parametersOf(operation, api)
  const open = isOpen(operation, api)
  return (
    <Fold id={id} name={`${method} ${path}`} unfolded={unfolded}>
      <p className='mt-1 flex flex-wrap items-center gap-3'>
        <span lang='en'>{operation.summary}</span>
        <Tag tone={open ? 'good' : 'neutral'}>{open ? texts.reference.open : texts.reference.closed}</Tag>
      </p>
      {parameters.length > 0 && (
        <Table
          caption={texts.reference.parameters}
          captionShown
          rows={parameters}
          keyOf={(parameter) => `${parameter.in} ${parameter.name}`}
          columns={[
            { label: texts.reference.name, cell: ({ name }) => <code className='font-mono'>{name}</code> },
            { label: texts.reference.where, cell: (parameter) => texts.reference.places[parameter.in] },
            { label: texts.reference.type, cell: ({ schema }) => (schema ? <SchemaType schema={schema} /> : '–') },
            { label: texts.reference.required, cell: ({ required }) => (required ? texts.reference.yes : texts.reference.no) },
            { label: texts.reference.meaning, cell: ({ description, schema }) => <span lang='en'>{description ?? schema?.description ?? '–'}</span> },
          ]}
        />
      )}
      {operation.requestBody && (
        <p className='mt-4'>
          <strong>{texts.reference.body}</strong> <Content content={Object.entries(operation.requestBody.content ?? {})} />
        </p>
      )}
      <Table
        caption={texts.reference.answers}
        captionShown
        rows={answersOf(operation, api)}
        keyOf={({ status }) => status}
        columns={[
          { label: texts.reference.status, cell: ({ status }) => status },
          {
            label: texts.reference.meaning,
            cell: ({ description }) => (
              <span lang='en'>
                <Inline text={description} />
              </span>
            ),
          },
          { label: texts.reference.body, cell: ({ content }) => (content.length === 0 ? '–' : <Content content={content} />) },
        ]}
      />
    </Fold>
  )
}
