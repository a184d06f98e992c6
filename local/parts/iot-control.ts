import { once } from 'node:events'
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import type { Authority } from './iot-authority.ts'
import { arnOf, type Registry, RegistryError, type Status, statuses } from './iot-registry.ts'
import { answering, closed, portOf } from './loopback.ts'

export type IotControl = { readonly endpoint: string; readonly answers: () => Promise<boolean>; readonly stop: () => Promise<void> }

type ControlPlace = { readonly registry: Registry; readonly authority: Authority; readonly brokerAddress: () => string }

const idIn = (arn: string | undefined): string => arn?.split('/').at(-1) ?? ''

/**
 * The calls to AWS IoT that Kanmin makes, as the SDK spells them. Signatures are not checked, so it listens on the loopback alone; what
 * it does not serve is answered 501, which the SDK does not try again.
 */
export const startIotControl = async ({ registry, authority, brokerAddress }: ControlPlace): Promise<IotControl> => {
  const app = new Hono()
  app.onError((error, c) => {
    const known = error instanceof RegistryError ? error : new RegistryError('InternalFailureException', 500, error.message)
    return c.json({ message: known.message }, known.status as 400, { 'x-amzn-ErrorType': known.name })
  })
  app.notFound((c) => c.json({ message: `${c.req.method} ${c.req.path}` }, 501, { 'x-amzn-ErrorType': 'NotImplemented' }))

  const statusIn = (asActive: string | undefined): Status => (asActive === 'true' ? 'ACTIVE' : 'INACTIVE')
  const told = ({ id, pem }: { readonly id: string; readonly pem: string }) => ({
    certificateId: id,
    certificateArn: arnOf(`cert/${id}`),
    certificatePem: pem,
  })

  app.post('/things/:name', async (c) => {
    const { attributePayload } = await c.req
      .json<{ attributePayload?: { attributes?: Record<string, string> } }>()
      .catch(() => ({ attributePayload: undefined }))
    const name = c.req.param('name')
    await registry.createThing(name, attributePayload?.attributes ?? {})
    return c.json({ thingName: name, thingArn: arnOf(`thing/${name}`) })
  })
  app.post('/certificates', async (c) => {
    const { certificateSigningRequest } = await c.req.json<{ certificateSigningRequest: string }>()
    const signed = await authority.certify(certificateSigningRequest)
    if (!signed) throw new RegistryError('InvalidRequestException', 400, 'the signing request is not sound')
    await registry.addCertificate(signed, statusIn(c.req.query('setAsActive')))
    return c.json(told(signed))
  })
  app.post('/keys-and-certificate', async (c) => {
    const { publicKey, privateKey, ...signed } = await authority.certifyNewKeys()
    await registry.addCertificate(signed, statusIn(c.req.query('setAsActive')))
    return c.json({ ...told(signed), keyPair: { PublicKey: publicKey, PrivateKey: privateKey } })
  })
  app.get('/certificates/:id', (c) => {
    const { id, pem, status, createdAt } = registry.certificate(c.req.param('id'))
    return c.json({ certificateDescription: { ...told({ id, pem }), status, creationDate: createdAt } })
  })
  app.put('/certificates/:id', async (c) => {
    const status = statuses.find((each) => each === c.req.query('newStatus'))
    if (!status) throw new RegistryError('InvalidRequestException', 400, 'newStatus')
    await registry.updateCertificate(c.req.param('id'), status)
    return c.body(null, 200)
  })
  app.put('/things/:name/principals', async (c) => {
    await registry.attachThing(c.req.param('name'), idIn(c.req.header('x-amzn-principal')))
    return c.json({})
  })
  app.delete('/things/:name/principals', async (c) => {
    await registry.detachThing(c.req.param('name'), idIn(c.req.header('x-amzn-principal')))
    return c.json({})
  })
  app.put('/target-policies/:name', async (c) => {
    const { target } = await c.req.json<{ target: string }>()
    await registry.attachPolicy(c.req.param('name'), idIn(target))
    return c.body(null, 200)
  })
  app.post('/target-policies/:name', async (c) => {
    const { target } = await c.req.json<{ target: string }>()
    await registry.detachPolicy(c.req.param('name'), idIn(target))
    return c.body(null, 200)
  })
  app.get('/endpoint', (c) => c.json({ endpointAddress: brokerAddress() }))

  const server = createServer(getRequestListener(app.fetch))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const endpoint = `http://127.0.0.1:${portOf(server)}`
  return { endpoint, answers: () => answering(`${endpoint}/endpoint`, (status) => status === 200), stop: () => closed(server) }
}
