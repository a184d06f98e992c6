import { useQuery } from '@tanstack/react-query'
import { fullName } from '../../registry/local-government-picker.tsx'
import { localGovernmentQuery } from '../../registry/queries.ts'
import { ButtonLink } from '../../shell/button.tsx'
import { dateText } from '../../shell/date.ts'
import { Facts } from '../../shell/facts.tsx'
import { useLocale, useTexts } from '../../shell/locale.ts'
import { useShell } from '../../shell/shell.ts'
import { Tag } from '../../shell/tag.tsx'
import { FieldTags } from '../field-tags.tsx'
import { useMembershipClasses } from '../fields.ts'
import { MemberFrame, type Mine } from './member-frame.tsx'
import { TakeAlong } from './take-along.tsx'
import { useBelongTexts } from './texts.ts'

const Details = ({ member, roles, edits, administers }: Mine) => {
  const texts = useTexts()
  const own = useBelongTexts()
  const locale = useLocale()
  const classes = useMembershipClasses()
  const { data: place } = useQuery(localGovernmentQuery(useShell(), member.localGovernmentCode))
  const given = (value: string | undefined) => value ?? <span className='text-solid-gray-700'>{own.mine.notGiven}</span>
  return (
    <>
      <div className='grid gap-x-12 lg:grid-cols-2'>
        <section>
          <h2 className='mt-10 text-std-24B-150'>{own.mine.public}</h2>
          <Facts
            facts={[
              { label: texts.member.name, value: <span lang='ja'>{member.name}</span> },
              { label: texts.member.nameKana, value: given(member.nameKana) },
              { label: texts.member.nameEn, value: given(member.nameEn) },
              { label: texts.member.kind, value: <Tag>{texts.kinds[member.kind]}</Tag> },
              { label: own.all.class, value: classes.get(member.membershipClass) ?? member.membershipClass },
              ...(member.corporateNumber ? [{ label: texts.member.corporateNumber, value: member.corporateNumber }] : []),
              ...(member.invoiceNumber ? [{ label: texts.member.invoiceNumber, value: member.invoiceNumber }] : []),
              {
                label: texts.member.place(member.kind === 'local-government'),
                value: `${place ? fullName(locale, place) : ''} (${member.localGovernmentCode})`,
              },
              { label: texts.member.website, value: given(member.website) },
              { label: texts.member.fields, value: member.fields.length > 0 ? <FieldTags fields={member.fields} /> : given(undefined) },
              { label: texts.member.about, value: <span className='whitespace-pre-line'>{given(member.about)}</span> },
              { label: texts.member.admittedOn, value: dateText(locale, member.admittedOn) },
            ]}
          />
        </section>
        <section>
          <h2 className='mt-10 text-std-24B-150'>{own.mine.kept}</h2>
          <Facts
            facts={[
              { label: own.mine.status, value: <Tag tone={member.status === 'active' ? 'good' : 'bad'}>{own.statuses[member.status]}</Tag> },
              { label: own.mine.yourRoles, value: roles.map((role) => own.roles[role]).join(locale === 'ja' ? '、' : ', ') },
              { label: own.details.postalCode, value: given(member.postalCode) },
              { label: own.details.address, value: given(member.address) },
              { label: own.mine.acceptedTerms, value: member.acceptedTerms },
            ]}
          />
        </section>
      </div>
      <div className='mt-8'>{edits && <ButtonLink to='/my-member/details'>{own.mine.change}</ButtonLink>}</div>
      <p className='mt-4 max-w-3xl text-solid-gray-700'>{own.mine.fixed}</p>
      {administers && <TakeAlong member={member} />}
    </>
  )
}

/** The member acted for: what it is, and what everybody sees of it. */
export const MyMember = () => <MemberFrame>{(mine) => <Details {...mine} />}</MemberFrame>
