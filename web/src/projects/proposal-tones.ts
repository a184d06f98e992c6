/** How a state of a proposal looks; the word beside it says the same. */
export const proposalTones = {
  draft: 'neutral',
  submitted: 'wait',
  shortlisted: 'wait',
  declined: 'bad',
  chosen: 'good',
  withdrawn: 'neutral',
} as const
