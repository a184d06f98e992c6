import * as z from 'zod'
import { EventId, idOf, MemberId, PersonId } from '../kernel/ids.ts'
import { PageQuery, pageOf } from '../kernel/page.ts'
import { roles } from '../kernel/policy.ts'
import { type Infer, lazy } from '../kernel/schema.ts'
import { Instant, LocalDate } from '../kernel/time.ts'

/** What is told to one person is nobody else's business; only the link in a mail that stops such mails needs no sign-in. */
export const publicRoutes = ['GET /unsubscribes/{token}', 'POST /unsubscribes/{token}'] as const

/** The kinds of the code list data/notice-kinds.json. */
export const kindCodes = [
  'application',
  'standing',
  'role',
  'people',
  'queue',
  'approval',
  'followed',
  'saved-search',
  'question',
  'match',
  'introduction',
  'proposal',
  'decision',
  'partnership',
  'alert',
  'fee',
  'grant',
] as const
export const KindCode = lazy(() => z.enum(kindCodes).meta({ id: 'NoticeKindCode' }))
export type KindCode = Infer<typeof KindCode>

/** How soon a mail comes. */
export const frequencies = ['at-once', 'daily', 'weekly', 'off'] as const
export const Frequency = lazy(() => z.enum(frequencies).meta({ id: 'MailFrequency' }))
export type Frequency = Infer<typeof Frequency>

/** A thing a notice is about, and where the portal shows it. What it is called, the portal asks its block: it may be closed by then. */
export const Link = lazy(() => z.object({ id: z.string().max(80), path: z.string().max(200) }).meta({ id: 'Link' }))
export type Link = Infer<typeof Link>

/** Numbers, dates and codes: never a word of what the notice is about. */
export const Facts = lazy(() =>
  z
    .object({
      count: z.number().int().optional(),
      role: z.string().max(40).optional(),
      on: LocalDate().optional(),
      frequency: z.string().max(20).optional(),
      when: z.string().max(20).optional().meta({ description: 'Of an alert: above, below or silent' }),
    })
    .meta({ id: 'NoticeFacts' }),
)
export type Facts = Infer<typeof Facts>

/** A notice is known by the event it tells of. */
export const NoticeId = EventId
export type NoticeId = Infer<typeof NoticeId>

export const Notice = lazy(() =>
  z
    .object({
      noticeId: NoticeId(),
      kind: KindCode(),
      at: Instant(),
      read: z.boolean(),
      about: Link(),
      things: z.array(Link()).optional().meta({ description: 'Of a saved search its new hits' }),
      facts: Facts(),
      sentence: z.object({ ja: z.string(), en: z.string() }),
    })
    .meta({ id: 'Notice' }),
)
export type Notice = Infer<typeof Notice>

export const NoticePage = pageOf('NoticePage', Notice)
export const NoticeQuery = lazy(() => PageQuery().extend({ only: z.enum(['all', 'unread']).default('all') }))
export const NoticeParams = lazy(() => z.object({ noticeId: NoticeId() }))
export const Reading = lazy(() => z.strictObject({ read: z.boolean() }).meta({ id: 'Reading' }))
export const ReadingAll = lazy(() =>
  z
    .strictObject({ upTo: NoticeId().meta({ description: 'The newest notice that was seen: what came later stays unread' }) })
    .meta({ id: 'ReadingAll' }),
)

/** How many notices are unread; counted up to a hundred. */
export const Unread = lazy(() => z.object({ unread: z.number().int(), more: z.boolean() }).meta({ id: 'Unread' }))

/** What a person wants of one kind. */
export const Choice = lazy(() => z.strictObject({ kind: KindCode(), inApp: z.boolean(), mail: Frequency() }).meta({ id: 'Choice' }))
export type Choice = Infer<typeof Choice>

export const SettingsToSave = lazy(() =>
  z.strictObject({ language: z.enum(['ja', 'en']), choices: z.array(Choice()).max(kindCodes.length) }).meta({ id: 'SettingsToSave' }),
)
export type SettingsToSave = Infer<typeof SettingsToSave>

export const Settings = lazy(() =>
  z
    .object({
      language: z.enum(['ja', 'en']),
      email: z.string().optional().meta({ description: 'Where mail goes; absent until the settings have been saved once' }),
      isCurrent: z.boolean().meta({ description: 'Whether that is the address of the token; saving the settings makes it so' }),
      bounced: z.boolean().meta({ description: 'The address takes no mail; nothing is sent to it any more' }),
      kinds: z.array(
        z.object({
          kind: KindCode(),
          name: z.string(),
          nameEn: z.string(),
          inApp: z.boolean(),
          mail: Frequency(),
          fixed: z.boolean().meta({ description: 'May not be switched off' }),
        }),
      ),
    })
    .meta({ id: 'NoticeSettings' }),
)
export type Settings = Infer<typeof Settings>

export const MailId = idOf('ltr', 'MailId')
export type MailId = Infer<typeof MailId>

/** A mail that could not be sent after every try: to whom by number alone, and no word of it. */
export const FailedMail = lazy(() =>
  z
    .object({
      mailId: MailId(),
      personId: PersonId(),
      frequency: z.enum(['at-once', 'daily', 'weekly']),
      notices: z.number().int(),
      attempts: z.number().int(),
      madeAt: Instant(),
      failedAt: Instant(),
      reason: z.string().meta({ description: 'The name of the fault', examples: ['TimeoutError'] }),
    })
    .meta({ id: 'FailedMail' }),
)
export type FailedMail = Infer<typeof FailedMail>
export const FailedMailPage = pageOf('FailedMailPage', FailedMail)
export const FailedMailParams = lazy(() => z.object({ mailId: MailId() }))

/** What a link in a mail stops: never whose it is. */
export const Unsubscribe = lazy(() =>
  z
    .object({
      kinds: z.array(z.object({ kind: KindCode(), name: z.string(), nameEn: z.string() })),
      stopped: z.boolean().meta({ description: 'Whether this link has been used' }),
    })
    .meta({ id: 'Unsubscribe' }),
)
export type Unsubscribe = Infer<typeof Unsubscribe>
/** What mail programs post (RFC 8058). */
export const OnePress = lazy(() => z.object({ 'List-Unsubscribe': z.literal('One-Click') }).meta({ id: 'OnePress' }))
export const UnsubscribeParams = lazy(() => z.object({ token: z.string().regex(/^[A-Za-z0-9_-]{43}$/) }))

/** A template as a reader gets it, with sample data. */
export const RenderedTemplate = lazy(() =>
  z
    .object({
      event: z.string(),
      kind: KindCode().optional(),
      language: z.enum(['ja', 'en']),
      subject: z.string(),
      text: z.string(),
      html: z.string(),
    })
    .meta({ id: 'RenderedTemplate' }),
)
export type RenderedTemplate = Infer<typeof RenderedTemplate>
export const Templates = lazy(() => z.object({ items: z.array(RenderedTemplate()) }).meta({ id: 'Templates' }))

/** Everything this block keeps about the person who asks. */
export const MyNoticesData = lazy(() =>
  z
    .object({
      personId: PersonId(),
      exportedAt: Instant(),
      reader: z
        .object({ email: z.string().optional(), language: z.enum(['ja', 'en']), bounced: z.boolean(), choices: z.array(Choice()) })
        .optional()
        .meta({ description: 'Absent until the settings have been saved once' }),
      belongings: z.array(z.object({ memberId: MemberId(), roles: z.array(z.enum(roles)) })).meta({ description: 'As members have told it' }),
      follows: z.array(z.string()).meta({ description: 'As projects have told it' }),
      notices: z.array(Notice()),
      mails: z
        .array(z.object({ mailId: MailId(), frequency: z.enum(['at-once', 'daily', 'weekly']), notices: z.number().int(), madeAt: Instant() }))
        .meta({ description: 'Mails that are on their way; what was sent is not kept' }),
    })
    .meta({ id: 'MyNoticesData' }),
)
export type MyNoticesData = Infer<typeof MyNoticesData>
