import { isOperator, type Policy } from '../kernel/policy.ts'

/** Who may do what the operator does for all. A person's own inbox needs no rule: its key is the person asking. */
export const operatorPolicy = {
  'tend failed mails': [isOperator],
  'see the templates': [isOperator],
  'tend parked deliveries': [isOperator],
} satisfies Policy<undefined>
