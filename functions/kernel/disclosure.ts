/** Whether a figure made of these amounts tells what one payer pays: too few of them, or one that bears more than half. Who bears nothing hides nobody. */
export const exposes = (amounts: readonly number[], fewest: number): boolean => {
  const borne = amounts.filter((amount) => amount > 0)
  const sum = borne.reduce((all, amount) => all + amount, 0)
  const largest = borne.reduce((most, amount) => Math.max(most, amount), 0)
  return borne.length > 0 && (borne.length < fewest || largest * 2 > sum)
}
