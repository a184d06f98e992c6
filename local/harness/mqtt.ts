import { connect, type IClientOptions, type MqttClient } from 'mqtt'

export type Keys = { readonly certificate: string; readonly privateKey: string; readonly authority: string }

type Connecting = Partial<Keys> & { readonly port: number; readonly clientId: string; readonly options?: IClientOptions }

/** A device that connects as real ones do: mutual TLS, once, without coming back by itself. */
export const connected = async ({ port, clientId, certificate, privateKey, authority, options }: Connecting): Promise<MqttClient> => {
  const client = connect({
    protocol: 'mqtts',
    host: '127.0.0.1',
    port,
    clientId,
    ...(authority && { ca: authority }),
    ...(certificate && { cert: certificate }),
    ...(privateKey && { key: privateKey }),
    reconnectPeriod: 0,
    connectTimeout: 5_000,
    ...options,
  })
  await new Promise<void>((resolve, reject) => {
    client.once('connect', () => resolve())
    client.once('error', reject)
    client.once('close', () => reject(new Error('connection closed')))
  }).catch((error: unknown) => {
    client.end(true)
    throw error
  })
  client.on('error', () => undefined)
  return client
}

/** Whether the broker took the message: with QoS 1 it says so, or closes the door. */
export const published = (client: MqttClient, topic: string, payload: string | Buffer): Promise<boolean> =>
  new Promise((resolve) => {
    const onClose = (): void => resolve(false)
    client.once('close', onClose)
    client.publish(topic, payload, { qos: 1 }, (error) => {
      client.off('close', onClose)
      resolve(!error)
    })
  })
