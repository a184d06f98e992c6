import { type SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2'

export type Mail = { readonly to: string; readonly subject: string; readonly text: string }

export type MailDoor = { readonly send: (mail: Mail) => Promise<void> }

/** Plain text only: nothing in it can track a reader, run, or be mistaken for the portal. */
export const createMail = ({ client, from }: { readonly client: SESv2Client; readonly from: string }): MailDoor => ({
  send: async ({ to, subject, text }) => {
    await client.send(
      new SendEmailCommand({
        FromEmailAddress: from,
        Destination: { ToAddresses: [to] },
        Content: { Simple: { Subject: utf8(oneLine(subject)), Body: { Text: utf8(text) } } },
      }),
    )
  },
})

const utf8 = (Data: string) => ({ Data, Charset: 'UTF-8' })

// A name with a line break in it must not become a header of its own.
const oneLine = (subject: string) => subject.replace(/[\r\n]+/g, ' ')
