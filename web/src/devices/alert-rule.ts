import type { AlertRule } from './queries.ts'
import { useTendingTexts } from './texts.ts'
import { useUnits } from './units.ts'

/** A rule in a sentence. */
export const useRuleText = (type: string): ((rule: AlertRule) => string) => {
  const texts = useTendingTexts().alert
  const { typeOf, measureName, written } = useUnits()
  return (rule) => {
    if (rule.when === 'silent') return texts.silent(rule.minutes)
    const measure = typeOf(type)?.measures.find(({ name }) => name === rule.measure)
    if (!measure) return rule.measure
    return texts[rule.when](measureName(measure), written(measure, rule.level), written(measure, rule.clearLevel))
  }
}
