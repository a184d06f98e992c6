import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { usePlaceName } from '../registry/place-name.ts'
import { fieldsQuery } from '../registry/queries.ts'
import { Facts } from '../shell/facts.tsx'
import { useLocale } from '../shell/locale.ts'
import { useShell } from '../shell/shell.ts'
import { useApplicationTexts } from './apply/texts.ts'
import type { Topic } from './apply/topics.ts'
import { sizeText } from './evidence-list.tsx'
import type { ApplicationView } from './queries.ts'

export type AnswerGroup = Topic

type ContentFactsProps = {
  readonly content: ApplicationView['content']
  /** What can be done about the answers of a topic: 変更. */
  readonly act?: (topic: AnswerGroup) => ReactNode
}

type Row = readonly [label: string, value: ReactNode, topic?: AnswerGroup]

const useFieldNames = (codes: readonly string[]): string | undefined => {
  const locale = useLocale()
  const { data } = useQuery(fieldsQuery(useShell()))
  const names = codes.map((code) => {
    const field = data?.find((each) => each.code === code)
    return field ? (locale === 'ja' ? field.name : field.nameEn) : code
  })
  return names.length === 0 ? undefined : names.join(locale === 'ja' ? '、' : ', ')
}

const Lines = ({ children }: { readonly children: string }) => <span className='whitespace-pre-line'>{children}</span>

/** Everything an application says, topic by topic. */
export const ContentFacts = ({ content, act }: ContentFactsProps) => {
  const texts = useApplicationTexts()
  const locale = useLocale()
  const isGovernment = content.kind === 'local-government'
  const placeName = usePlaceName(content.localGovernmentCode)
  const fieldNames = useFieldNames(content.fields)
  const { contact } = content

  const group = (topic: AnswerGroup, rows: readonly Row[]) => (
    <section key={topic}>
      <h3 className='mt-8 text-std-20B-150'>{texts.apply.topics[topic]}</h3>
      <Facts facts={rows.map(([label, value, own = topic]) => ({ label, value: value || '–', ...(act && { act: act(own) }) }))} />
    </section>
  )

  const number: Row = content.invoiceNumber
    ? [texts.apply.invoiceNumber, content.invoiceNumber]
    : content.withoutNumber
      ? [texts.apply.withoutNumber, <Lines key='reason'>{content.withoutNumber}</Lines>]
      : [texts.member.corporateNumber, content.corporateNumber]

  return (
    <>
      {group('organization', [
        [texts.member.kind, texts.kinds[content.kind], 'kind'],
        [
          texts.member.name,
          <span key='name' lang='ja'>
            {content.name}
          </span>,
        ],
        [texts.member.nameKana, content.nameKana && <span lang='ja'>{content.nameKana}</span>],
        [texts.member.nameEn, content.nameEn && <span lang='en'>{content.nameEn}</span>],
        [texts.member.place(isGovernment), `${placeName ?? ''} (${content.localGovernmentCode})`],
        ...(isGovernment ? [number] : []),
      ])}
      {!isGovernment && group('identifier', [number])}
      {group('place', [
        [texts.apply.postalCode, content.postalCode],
        [texts.apply.address, content.address],
      ])}
      {group('activities', [
        [texts.apply.fields, fieldNames],
        [texts.apply.aboutBody, content.about && <Lines>{content.about}</Lines>],
        [texts.member.website, content.website],
      ])}
      {act && group('evidence', [[texts.apply.arrived, <Names key='evidence' locale={locale} evidence={content.evidence} />]])}
      {group(
        'contact',
        contact
          ? [
              [texts.contact.department, contact.department],
              [texts.contact.name, contact.name],
              [texts.contact.email, contact.email],
              [texts.contact.phone, contact.phone],
            ]
          : [[texts.contact.title, texts.application.contactErased]],
      )}
      {group('terms', [[texts.application.acceptedTerms, content.acceptedTerms]])}
    </>
  )
}

type NamesProps = { readonly locale: 'ja' | 'en'; readonly evidence: ApplicationView['content']['evidence'] }

const Names = ({ locale, evidence }: NamesProps) =>
  evidence.length === 0 ? (
    '–'
  ) : (
    <ul>
      {evidence.map(({ fileId, name, bytes }) => (
        <li key={fileId}>
          {name} <span className='text-solid-gray-700'>{sizeText(locale, bytes)}</span>
        </li>
      ))}
    </ul>
  )
