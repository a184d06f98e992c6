/** A refusal of the API, as its problem document tells it (RFC 9457). */
export type ProblemDocument = {
  readonly type: string
  readonly title: string
  readonly status: number
  /** Of what was done too often: when one more is allowed. */
  readonly retryAfterSeconds?: number
  readonly errors?: readonly { readonly pointer: string; readonly code: string; readonly detail: string }[]
}

export class Refusal extends Error {
  readonly problem: ProblemDocument

  constructor(problem: ProblemDocument) {
    super(problem.title)
    this.problem = problem
  }
}

const isProblem = (value: unknown): value is ProblemDocument =>
  typeof value === 'object' && value !== null && 'type' in value && 'status' in value && typeof value.type === 'string'

type Answer<Data> = { readonly data?: Data; readonly error?: unknown; readonly response: Response }

/** The value of an answer, or its refusal thrown. */
export const answered = async <Data>(asking: Promise<Answer<Data>>): Promise<NonNullable<Data>> => {
  const { data, error, response } = await asking
  if (response.ok && data !== undefined && data !== null) return data
  if (isProblem(error)) throw new Refusal(error)
  throw new Refusal({ type: 'about:blank', title: response.statusText, status: response.status })
}

/** For acts that answer nothing (204). */
export const done = async (asking: Promise<Answer<unknown>>): Promise<void> => {
  const { error, response } = await asking
  if (response.ok) return
  throw new Refusal(isProblem(error) ? error : { type: 'about:blank', title: response.statusText, status: response.status })
}
