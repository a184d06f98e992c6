import { problem } from '../kernel/problem.ts'

// What ETSI GS CIM 009 calls a refusal (clause 5.5.2). Its name is the last part; it has no page here, for the standard explains it.
export const badRequestData = problem<{ detail: string }>('ngsi-ld/BadRequestData', 'invalid', 'Bad request data')
export const notSupported = problem<{ detail: string }>('ngsi-ld/OperationNotSupported', 'unsupported', 'This part of the standard is not supported')
export const tooManyResults = problem<{ detail: string }>('ngsi-ld/TooManyResults', 'not-permitted', 'Too many results')
export const contextNotAvailable = problem<{ detail: string }>('ngsi-ld/LdContextNotAvailable', 'unavailable', 'The @context is not available here')
export const notAcceptable = problem<{ detail: string }>('ngsi-ld/NotAcceptable', 'not-acceptable', 'None of the media types asked for can be given')
