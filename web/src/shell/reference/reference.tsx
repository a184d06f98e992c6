import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '../button.tsx'
import { Failure } from '../failure.tsx'
import { Loading } from '../loading.tsx'
import { useTexts } from '../locale.ts'
import { NotFound } from '../not-found.tsx'
import { Page } from '../page.tsx'
import { answered } from '../refusal.ts'
import { useShell } from '../shell.ts'
import { Table } from '../table.tsx'
import { usePageTexts } from '../texts/pages.ts'
import { Fold } from './fold.tsx'
import { type OpenApi, operationsOf, type Schema } from './openapi.ts'
import { OperationSection } from './operation.tsx'
import { SchemaType } from './schema-type.tsx'

const route = getRouteApi('/reference/$block')

const fetchOpenApi = async (address: string): Promise<OpenApi> => {
  const response = await fetch(address)
  return answered<OpenApi>(Promise.resolve(response.ok ? { data: await response.json(), response } : { response }))
}

const SchemaSection = ({ name, schema, unfolded }: { readonly name: string; readonly schema: Schema; readonly unfolded: boolean }) => {
  const texts = usePageTexts()
  const properties = Object.entries(schema.properties ?? {})
  return (
    <Fold id={`schema-${name}`} name={name} unfolded={unfolded}>
      {schema.description && <p>{schema.description}</p>}
      {properties.length === 0 ? (
        <p className='mt-2 font-mono text-dns-14N-130'>
          <SchemaType schema={schema} />
        </p>
      ) : (
        <Table
          caption={name}
          rows={properties}
          keyOf={([property]) => property}
          columns={[
            { label: texts.reference.name, cell: ([property]) => <code className='font-mono'>{property}</code> },
            { label: texts.reference.type, cell: ([, type]) => <SchemaType schema={type} /> },
            {
              label: texts.reference.required,
              cell: ([property]) => (schema.required?.includes(property) ? texts.reference.yes : texts.reference.no),
            },
            { label: texts.reference.meaning, cell: ([, { description }]) => description ?? '–' },
          ]}
        />
      )}
    </Fold>
  )
}

/**
 * An own renderer instead of Swagger UI, whose bundle of 1.7 MB is far beyond what a page here may weigh, and which
 * speaks no Japanese. This one is made of the portal's own parts, so it is held to the same axe and 320 px as they are.
 */
export const Reference = () => {
  const texts = usePageTexts()
  const { frame } = useTexts()
  const { block } = route.useParams()
  const { hash } = useLocation()
  const [all, setAll] = useState(false)
  const { settings } = useShell()
  const base = settings.blocks[block]
  const {
    data: api,
    error,
    refetch,
  } = useQuery({ queryKey: ['openapi', block], queryFn: () => fetchOpenApi(`${base}/openapi.json`), enabled: base !== undefined })
  if (base === undefined) return <NotFound />
  if (error) return <Failure error={error} retry={() => void refetch()} />
  return (
    <Page title={frame.api(block)} caption={texts.reference.short}>
      <p className='mt-4'>
        {texts.reference.lead}{' '}
        <a href={`${base}/openapi.json`} className='link'>
          {texts.reference.file}
        </a>
      </p>
      <p>
        {texts.reference.base}: <code className='font-mono'>{base}</code>
      </p>
      {!api && <Loading />}
      {api && (
        <>
          <h2 className='mt-10 text-std-24B-150'>{texts.reference.operations}</h2>
          <p className='my-6'>
            <Button look='outlined' onClick={() => setAll(true)}>
              {texts.reference.unfoldAll}
            </Button>
          </p>
          {operationsOf(api).map((operation) => (
            <OperationSection key={operation.id} api={api} named={operation} unfolded={all || hash === operation.id} />
          ))}
          <h2 className='mt-16 text-std-24B-150'>{texts.reference.schemas}</h2>
          {Object.entries(api.components?.schemas ?? {}).map(([name, schema]) => (
            <SchemaSection key={name} name={name} schema={schema} unfolded={all || hash === `schema-${name}`} />
          ))}
        </>
      )}
    </Page>
  )
}
