import { once } from 'node:events'
import { createServer } from 'node:net'
import { SESv2Client } from '@aws-sdk/client-sesv2'
import { describe, expect, it } from 'vitest'
import { createMail } from '../../functions/platform/mail.ts'
import { freePort } from './engine.ts'
import { startMail } from './mail.ts'

const doorOf = (endpoint: string) =>
  createMail({
    client: new SESv2Client({ endpoint, region: 'ap-northeast-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } }),
    from: 'kanmin@example.jp',
  })

describe('the mail inbox', () => {
  it('keeps a Japanese mail to the letter', async () => {
    const inbox = await startMail()
    const text = '会津若松市 御中\n\n髙橋様の申請（①）を承認しました。\n'

    await doorOf(inbox.endpoint).send({ to: 'aoi@example.jp', subject: '【官民】加入を承認しました', text })

    const mail = (await inbox.store()).at(-1)
    expect(mail).toMatchObject({ subject: '【官民】加入を承認しました', body: { text }, destination: { to: ['aoi@example.jp'] } })
    await inbox.stop()
    expect(await inbox.answers()).toBe(false)
  })

  it('makes no header of a line break in a subject', async () => {
    const inbox = await startMail()

    await doorOf(inbox.endpoint).send({ to: 'aoi@example.jp', subject: '申請\r\nBcc: eve@example.jp', text: '受付' })

    expect((await inbox.store()).at(-1)).toMatchObject({ subject: '申請 Bcc: eve@example.jp', destination: { to: ['aoi@example.jp'] } })
    await inbox.stop()
  })

  it('takes another port where the preferred one is taken', async () => {
    const preferredPort = await freePort()
    const neighbour = createServer().listen(preferredPort, '127.0.0.1')
    await once(neighbour, 'listening')

    const inbox = await startMail({ preferredPort })

    expect(inbox.endpoint).not.toContain(String(preferredPort))
    expect(await inbox.answers()).toBe(true)
    await inbox.stop()
    neighbour.close()
  })
})
