import type { Contact } from './contract.ts'
import { type Application, referenceOf } from './domain.ts'

export type Letter = { readonly to: string; readonly subject: string; readonly text: string }

/** To the person in charge, when the application has arrived. */
export const receiptLetter = (application: Application, contact: Contact, portalUrl: string): Letter => ({
  to: contact.email,
  subject: `【官民 Kanmin】入会申請を受け付けました（${referenceOf(application.applicationId)}）`,
  text: `${contact.name} 様

${application.name} の入会申請を受け付けました。事務局が確認し、結果をこのメールアドレスにお知らせします。
受付番号: ${referenceOf(application.applicationId)}
申請の状況: ${portalUrl}/applications/${application.applicationId}

We have received the membership application of ${application.nameEn ?? application.name}.
Reference: ${referenceOf(application.applicationId)}
Status: ${portalUrl}/en/applications/${application.applicationId}
`,
})

/** To the person in charge, when the body is a member. */
export const admissionLetter = (application: Application, contact: Contact, portalUrl: string): Letter => ({
  to: contact.email,
  subject: `【官民 Kanmin】入会が承認されました（${referenceOf(application.applicationId)}）`,
  text: `${contact.name} 様

${application.name} の入会が承認されました。会員名簿に掲載されています。
会員名簿: ${portalUrl}/directory

The membership of ${application.nameEn ?? application.name} has been approved. It is listed in the directory.
Directory: ${portalUrl}/en/directory
`,
})
