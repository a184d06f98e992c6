import { monthText } from '../shell/date.ts'
import { useLocale } from '../shell/locale.ts'
import type { Criterion } from './sheet-queries.ts'
import { useSheetTexts } from './sheet-texts.ts'
import { useFields, useListing, usePrefectures, useTechnologies, useTerms } from './terms.ts'

/** Why a criterion is fulfilled or not: the facts of the server, in the reader's words. */
export const useWhy = (): ((why: Criterion['why']) => string) => {
  const { why: words } = useSheetTexts().matches
  const terms = useTerms()
  const locale = useLocale()
  const listing = useListing()
  const [fields, technologies, prefectures] = [useFields(), useTechnologies(), usePrefectures()]
  const both = (shared: string, lacking: string) => (lacking === '' ? words.shared(shared) : words.sharedButLacking(shared, lacking))
  const month = (value: string) => monthText(locale, value)
  const between = locale === 'ja' ? '、' : ', '
  // A sheet is written in both languages, and so are the words it shares; where none is in the reader's own, the other's serve.
  const sharedWords = (shared: readonly string[]) => {
    const own = shared.filter((word) => /^\p{Script=Latin}/u.test(word) === (locale === 'en'))
    return (own.length > 0 ? own : shared).join(between)
  }
  return (why) => {
    switch (why.reason) {
      case 'fields-shared':
        return both(listing(why.shared, fields), listing(why.lacking, fields))
      case 'fields-apart':
        return words.apart(listing(why.lacking, fields))
      case 'technologies-unasked':
        return words.unaskedTechnology
      case 'technologies-shared':
        return both(listing(why.shared, technologies), listing(why.lacking, technologies))
      case 'technologies-apart':
        return words.apart(listing(why.lacking, technologies))
      case 'serves-everywhere':
        return words.everywhere
      case 'serves-prefectures':
        return words.serves(listing(why.shared, prefectures))
      case 'serves-elsewhere':
        return words.servesElsewhere(listing(why.lacking, prefectures))
      case 'readiness-unasked':
        return words.readinessUnasked(terms.readiness[why.readiness])
      case 'ready-enough':
        return words.readyEnough(terms.readiness[why.asked], terms.readiness[why.readiness])
      case 'not-ready':
        return words.notReady(terms.readiness[why.asked], terms.readiness[why.readiness])
      case 'start-open':
        return words.startOpen(why.leadTimeMonths)
      case 'in-time':
        return words.inTime(month(why.startFor), month(why.readyFor))
      case 'late':
        return words.late(month(why.startFor), month(why.readyFor), why.monthsLate)
      case 'budget-open':
        return words.budgetOpen(terms.budget[why.cost])
      case 'cost-open':
        return words.costOpen(terms.budget[why.budget])
      case 'within-budget':
        return words.withinBudget(terms.budget[why.budget], terms.budget[why.cost])
      case 'above-budget':
        return words.aboveBudget(terms.budget[why.budget], terms.budget[why.cost])
      case 'interfaces-unasked':
        return words.unaskedInterfaces
      case 'interfaces-shared':
        return both(listing(why.shared, terms.interface), listing(why.lacking, terms.interface))
      case 'interfaces-apart':
        return words.apart(listing(why.lacking, terms.interface))
      case 'used-in-prefecture':
        return words.usedNear(why.places.join(between))
      case 'used-elsewhere':
        return words.usedElsewhere(why.places.join(between))
      case 'no-reference':
        return words.noReference
      case 'words-shared':
        return words.words(sharedWords(why.words))
      case 'few-words-shared':
        return words.fewWords(sharedWords(why.words))
    }
  }
}
