import type { Contact } from './application-contract.ts'
import { type Application, referenceOf } from './application-domain.ts'
import { type Invitation, invitationDays } from './member-domain.ts'

export type Letter = { readonly to: string; readonly subject: string; readonly text: string }

type Told = { readonly ja: string; readonly en: string }

/** The letters about an application: what happened, in both languages; the reasons are in the portal, behind the sign-in. */
const told: Readonly<Record<string, { readonly subject: string } & Told>> = {
  ApplicationFiled: {
    subject: '入会申請を受け付けました',
    ja: 'の入会申請を受け付けました。事務局が確認し、結果をこのメールアドレスにお知らせします。',
    en: 'We have received this membership application. The secretariat verifies it and writes to this address.',
  },
  ApplicationMended: {
    subject: '修正した入会申請を受け付けました',
    ja: 'の修正した入会申請を受け付けました。事務局がもう一度確認します。',
    en: 'We have received the mended application. The secretariat looks at it again.',
  },
  ApplicationReturned: {
    subject: '入会申請の修正をお願いします',
    ja: 'の入会申請に、直していただきたいところがあります。理由を確かめ、修正してもう一度送ってください。',
    en: 'Something in this application needs to be mended. Please read the reasons, mend it and send it again.',
  },
  ApplicationRefused: {
    subject: '入会申請の結果をお知らせします',
    ja: 'の入会申請は、承認されませんでした。理由は下のページにあります。',
    en: 'This application has been refused. The reason is on the page below.',
  },
  ApplicationWithdrawn: {
    subject: '入会申請の取下げを受け付けました',
    ja: 'の入会申請の取下げを受け付けました。',
    en: 'This application has been withdrawn.',
  },
  MemberAdmitted: {
    subject: '入会が承認されました',
    ja: 'の入会が承認されました。会員名簿に掲載されています。',
    en: 'The membership has been approved. It is listed in the directory.',
  },
}

/** To the person in charge, if this event is one they are told of. */
export const applicationLetter = (event: string, application: Application, contact: Contact, portalUrl: string): Letter | undefined => {
  const words = told[event]
  if (!words) return undefined
  const { applicationId, content } = application
  const reference = referenceOf(applicationId)
  return {
    to: contact.email,
    subject: `【官民 Kanmin】${words.subject}（${reference}）`,
    text: `${contact.name} 様

${content.name} ${words.ja}
受付番号: ${reference}
申請の状況: ${portalUrl}/applications/${applicationId}

${content.nameEn ?? content.name}: ${words.en}
Reference: ${reference}
Status: ${portalUrl}/en/applications/${applicationId}
`,
  }
}

/** To who is invited. It opens to nobody but the owner of the address, so the letter holds no secret. */
export const invitationLetter = ({ memberName, memberNameEn, expiresOn }: Invitation, email: string, portalUrl: string): Letter => ({
  to: email,
  subject: `【官民 Kanmin】${memberName}への招待`,
  text: `${memberName} から、官民 Kanmin の利用者として招待されました。
このメールアドレスでログインし、${expiresOn} までに（${invitationDays}日以内）受け入れてください。
${portalUrl}/invitations

${memberNameEn ?? memberName} invites you to act for it on Kanmin.
Sign in with this e-mail address and accept by ${expiresOn}.
${portalUrl}/en/invitations
`,
})
