import { type SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2'

/** A mail; `html` says the same as `text`, and `stopAt` is where its reader stops such mails, `atOnePress` if a mail program may do so. */
export type Mail = {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html?: string
  readonly stopAt?: string
  readonly atOnePress?: boolean
}

export type MailDoor = { readonly send: (mail: Mail) => Promise<void> }

type MailPlace = {
  readonly client: SESv2Client
  readonly from: string
  /** Where the service tells what became of a mail; without one it tells nothing. */
  readonly configurationSet?: string
}

/** Words and links only, no picture, style or script: nothing in it can track a reader, run, or be mistaken for the portal. */
export const createMail = ({ client, from, configurationSet }: MailPlace): MailDoor => ({
  send: async ({ to, subject, text, html, stopAt, atOnePress }) => {
    await client.send(
      new SendEmailCommand({
        FromEmailAddress: from,
        ...(configurationSet && { ConfigurationSetName: configurationSet }),
        Destination: { ToAddresses: [to] },
        Content: {
          Simple: {
            Subject: utf8(oneLine(subject)),
            Body: { Text: utf8(text), ...(html && { Html: utf8(html) }) },
            ...(stopAt && {
              Headers: [
                { Name: 'List-Unsubscribe', Value: `<${stopAt}>` },
                ...(atOnePress ? [{ Name: 'List-Unsubscribe-Post', Value: 'List-Unsubscribe=One-Click' }] : []),
              ],
            }),
          },
        },
      }),
    )
  },
})

const utf8 = (Data: string) => ({ Data, Charset: 'UTF-8' })

// A name with a line break in it must not become a header of its own.
const oneLine = (subject: string) => subject.replace(/[\r\n]+/g, ' ')
