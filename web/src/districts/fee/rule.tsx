import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Awaited } from '../../projects/awaited.tsx'
import { ButtonLink } from '../../shell/button.tsx'
import { dateText, momentText } from '../../shell/date.ts'
import { Guard } from '../../shell/guard.tsx'
import { useLocale } from '../../shell/locale.ts'
import { Page } from '../../shell/page.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { leavesOf } from '../plan/differences.ts'
import { useConcernedWith } from '../public/concerned.ts'
import { useDistrictTexts, useFeeTexts, useRollTexts } from '../texts.ts'
import { useDistrictTrail } from '../trail.ts'
import { type FeeRuleView, feeRuleQuery } from './fee-queries.ts'
import { answersOf } from './rule-answers.ts'

const route = getRouteApi('/my-districts/$districtId/fees/$feeRuleId')

type Path = readonly (string | number)[]

// Said once already: a rule as its form holds it carries both the whole and the parts.
const wholes = ['raise', 'uplift', 'minimum', 'rounding', 'name', 'version']
const amounts = ['total', 'amount', 'minimumAmount']

/** What a value is called, where it is one of a list. */
const useWords = () => {
  const { choices } = useFeeTexts()
  const { bases } = useRollTexts()
  const { form } = useDistrictTexts()
  const locale = useLocale()
  const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    ...choices,
    basis: bases,
    partYearCounts: choices.counts,
    minimumPer: choices.per,
    whomPubliclyOwned: { true: form.yes },
  }
  return (path: Path, value: string) => {
    const name = String(path.at(-1))
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dateText(locale, value)
    return amounts.includes(name) ? form.yen(Number(value)) : (lists[name]?.[value] ?? value)
  }
}

const useLines = ({ rule }: FeeRuleView) => {
  const { labels } = useFeeTexts()
  const wordsOf = useWords()
  const unsaid = [...wholes, ...(rule.minimum ? [] : ['minimumPer']), ...(rule.partYear ? [] : ['partYearCounts'])]
  return [...leavesOf(answersOf(rule)).values()]
    .filter(({ path, words }) => !unsaid.includes(String(path[0])) && words !== 'false' && labels[String(path.at(-1))] !== undefined)
    .map(({ path, words }) => ({
      name: path.map((part) => (typeof part === 'number' ? String(part + 1) : (labels[part] ?? part))).join(' '),
      words: wordsOf(path, words),
    }))
}

const Sheet = ({ held }: { readonly held: FeeRuleView }) => {
  const texts = useFeeTexts()
  const locale = useLocale()
  const { districtId, feeRuleId, rule, at } = held
  const trail = useDistrictTrail(districtId)
  const lines = useLines(held)
  const { amo } = useConcernedWith(districtId)
  return (
    <Page
      title={texts.ruleName(rule.name, rule.version)}
      caption={texts.ruleTitle}
      trail={[...trail, { label: texts.title, to: '/my-districts/$districtId/fees', params: { districtId } }]}
    >
      <p className='mt-4 text-solid-gray-700'>{momentText(locale, at)}</p>
      <Table
        caption={texts.ruleTitle}
        file='fee-rule.csv'
        rows={lines}
        keyOf={({ name }) => name}
        columns={[
          { label: texts.item, cell: ({ name }) => name },
          { label: texts.content, cell: ({ words }) => words },
        ]}
      />
      {amo && (
        <div className='no-print mt-8'>
          <ButtonLink look='outlined' to='/my-districts/$districtId/fees/new' params={{ districtId }} search={{ base: feeRuleId }}>
            {texts.newVersion}
          </ButtonLink>
        </div>
      )}
    </Page>
  )
}

const Loaded = () => {
  const path = route.useParams()
  const texts = useFeeTexts()
  const query = useQuery(feeRuleQuery(useShell(), path))
  return (
    <Awaited query={query} title={texts.ruleTitle}>
      {(held) => <Sheet held={held} />}
    </Awaited>
  )
}

/** A version of the fee rule, as it was written. */
export const FeeRulePage = () => {
  const texts = useFeeTexts()
  return (
    <Guard title={texts.ruleTitle}>
      <Loaded />
    </Guard>
  )
}
