import { save } from '../shell/save.ts'

/** Certificates and keys, as a file. */
export const handOver = (pem: string, filename: string): void => save(new Blob([pem], { type: 'application/x-pem-file' }), filename)
