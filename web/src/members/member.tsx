import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
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
import { type DirectoryEntry, memberQuery } from './queries.ts'

const route = getRouteApi('/directory/$memberId')

const MemberFacts = ({ member }: { readonly member: DirectoryEntry }) => {
  const texts = useTexts()
  const locale = useLocale()
  const { data: place } = useQuery(localGovernmentQuery(useShell(), member.localGovernmentCode))
  const seat = place && fullName(locale, place)
  const facts = [
    { label: texts.member.kind, value: <Tag>{texts.kinds[member.kind]}</Tag> },
    { label: texts.member.name, value: <span lang='ja'>{member.name}</span> },
    ...(member.nameKana ? [{ label: texts.member.nameKana, value: <span lang='ja'>{member.nameKana}</span> }] : []),
    ...(member.nameEn ? [{ label: texts.member.nameEn, value: <span lang='en'>{member.nameEn}</span> }] : []),
    { label: texts.member.corporateNumber, value: member.corporateNumber },
    { label: texts.member.place(member.kind === 'local-government'), value: `${seat ?? ''} (${member.localGovernmentCode})` },
    { label: texts.member.admittedOn, value: dateText(locale, member.admittedOn) },
    ...(place && member.kind === 'local-government' && place.url
      ? [
          {
            label: texts.member.website,
            value: (
              <a href={place.url} rel='noreferrer' className='link'>
                {place.url}
              </a>
            ),
          },
        ]
      : []),
  ]
  return <Facts facts={facts} />
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
