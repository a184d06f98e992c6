import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { fullName } from '../registry/local-government-picker.tsx'
import { localGovernmentQuery } from '../registry/queries.ts'
import { dateText } from '../shell/date.ts'
import { Facts } from '../shell/facts.tsx'
import { Failure } from '../shell/failure.tsx'
import { Loading } from '../shell/loading.tsx'
import { useLocale, useTexts } from '../shell/locale.ts'
import { Page } from '../shell/page.tsx'
import { useShell } from '../shell/shell.ts'
import { Tag } from '../shell/tag.tsx'
import { FieldTags } from './field-tags.tsx'
import { useMembershipClasses } from './fields.ts'
import { type DirectoryEntry, memberQuery } from './queries.ts'

const route = getRouteApi('/directory/$memberId')

const Anchor = ({ address }: { readonly address: string }) => (
  <a href={address} rel='noreferrer' className='link'>
    {address}
  </a>
)

const MemberFacts = ({ member }: { readonly member: DirectoryEntry }) => {
  const texts = useTexts()
  const locale = useLocale()
  const classes = useMembershipClasses()
  const { data: place } = useQuery(localGovernmentQuery(useShell(), member.localGovernmentCode))
  const isGovernment = member.kind === 'local-government'
  const website = member.website ?? (isGovernment ? place?.url : undefined)
  const optional = (label: string, value: ReactNode) => (value ? [{ label, value }] : [])
  return (
    <Facts
      facts={[
        { label: texts.member.kind, value: <Tag>{texts.kinds[member.kind]}</Tag> },
        { label: texts.member.membershipClass, value: classes.get(member.membershipClass) ?? member.membershipClass },
        { label: texts.member.name, value: <span lang='ja'>{member.name}</span> },
        ...optional(texts.member.nameKana, member.nameKana && <span lang='ja'>{member.nameKana}</span>),
        ...optional(texts.member.nameEn, member.nameEn && <span lang='en'>{member.nameEn}</span>),
        ...optional(texts.member.corporateNumber, member.corporateNumber),
        ...optional(texts.member.invoiceNumber, member.invoiceNumber),
        { label: texts.member.place(isGovernment), value: `${place ? fullName(locale, place) : ''} (${member.localGovernmentCode})` },
        ...optional(texts.member.fields, member.fields.length > 0 && <FieldTags fields={member.fields} />),
        ...optional(texts.member.about, member.about && <span className='whitespace-pre-line'>{member.about}</span>),
        ...optional(texts.member.website, website && <Anchor address={website} />),
        { label: texts.member.admittedOn, value: dateText(locale, member.admittedOn) },
      ]}
    />
  )
}

export const Member = () => {
  const texts = useTexts()
  const locale = useLocale()
  const { memberId } = route.useParams()
  const { data: member, error, refetch } = useQuery(memberQuery(useShell(), memberId))
  if (error) return <Failure error={error} retry={() => void refetch()} />
  const name = member && (locale === 'en' && member.nameEn ? member.nameEn : member.name)
  return (
    <Page title={name ?? texts.member.title} caption={texts.member.title} trail={[{ label: texts.directory.title, to: '/directory' }]}>
      {member ? <MemberFacts member={member} /> : <Loading />}
    </Page>
  )
}
