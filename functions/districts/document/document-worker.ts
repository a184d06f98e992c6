import { createHash, createHmac } from 'node:crypto'
import type { Event } from '../../kernel/event.ts'
import type { Paper } from '../../kernel/paper.ts'
import type { Files } from '../../platform/files.ts'
import { htmlOf } from '../../platform/paper-html.ts'
import { pdfOf, type Typeface } from '../../platform/paper-pdf.ts'
import { shelve } from '../../platform/shelf.ts'
import { plainCode, printedCode } from '../consent/binding-domain.ts'
import { codeWrites, hashOfCode } from '../consent/binding-store.ts'
import { PlanId } from '../plan/plan-contract.ts'
import type { Plan } from '../procedure/procedure-plan.ts'
import type { RollContact } from '../roll/roll-contract.ts'
import { type RollRow, rollAt } from '../roll/roll-domain.ts'
import type { DistrictsStore } from '../store.ts'
import { DocumentId } from './document-contract.ts'
import { fileKey, isReady, type PlanDocument, spokenOf } from './document-domain.ts'
import { codeLetter } from './document-letter-paper.ts'
import type { Names } from './document-paper.ts'

export type Printing = {
  readonly store: DistrictsStore
  readonly files: Pick<Files, 'signedUpload'>
  readonly typeface: () => Promise<Typeface>
  /** A secret nobody can guess: what the codes of one run of letters are made from. */
  readonly newSecret: () => string
  readonly portalUrl: string
}

/** How many letters stand in one file. */
const lettersPerFile = 200

/** A transaction takes a hundred writes, and a code is two. */
const codesPerWrite = 45

/**
 * Makes the papers that were asked for, each part once. Delivered again, it goes on where it stopped: the bytes of a part are
 * the same each time, and stand under their hash.
 */
export const documentWorker = (printing: Printing) => {
  const { store, files, typeface } = printing

  const shelved = async (document: PlanDocument, { name, type, body }: Made): Promise<PlanDocument> => {
    const { sha256, bytes } = await shelve(files, { key: keyOf(document, body, name), type, body })
    return { ...document, version: document.version + 1, files: [...document.files, { name, type, sha256, bytes }] }
  }

  const makePaper = async (begun: PlanDocument, paper: Paper): Promise<void> => {
    const made: readonly (() => Promise<Made>)[] = [
      async () => ({ name: 'document.pdf', type: 'application/pdf', body: await pdfOf([paper], await typeface(), new Date(begun.askedAt)) }),
      async () => ({ name: 'document.html', type: 'text/html', body: Buffer.from(htmlOf(paper)) }),
    ]
    let document: PlanDocument = { ...begun, parts: made.length }
    for (const make of made.slice(begun.files.length)) {
      document = await shelved(document, await make())
      await store.documents.save(document)
    }
  }

  const makeLetters = async (begun: PlanDocument, plan: Plan): Promise<void> => {
    const [rows, contacts] = await Promise.all([addressees(begun, plan), store.roll.contacts(plan.districtId)])
    const seed = await store.documents.seed(begun.documentId, printing.newSecret())
    let document: PlanDocument = { ...begun, parts: Math.max(1, Math.ceil(rows.length / lettersPerFile)) }
    for (let part = begun.files.length; part < (document.parts ?? 0); part += 1) {
      const some = rows.slice(part * lettersPerFile, (part + 1) * lettersPerFile)
      const coded = some.map((row) => ({ row, code: codeFor(seed, row.beneficiaryId) }))
      const papers = coded.map(({ row, code }) =>
        letterTo(row, {
          code,
          plan,
          contact: contacts.get(row.beneficiaryId),
          names: begun.names,
          on: begun.request.on,
          portalUrl: printing.portalUrl,
        }),
      )
      const body = await pdfOf(papers, await typeface(), new Date(begun.askedAt))
      // A code opens before anybody can read it, not the other way round.
      for (let at = 0; at < coded.length; at += codesPerWrite)
        await store.documents.write(coded.slice(at, at + codesPerWrite).flatMap(({ row, code }) => codeWrites(openingOf(row, plan, code))))
      document = await shelved(document, { name: `letters-${part + 1}.pdf`, type: 'application/pdf', body })
      await store.documents.save(document)
    }
  }

  const addressees = async ({ request }: PlanDocument, plan: Plan): Promise<readonly RollRow[]> => {
    const named = request.kind === 'letters' && request.beneficiaries ? new Set<string>(request.beneficiaries) : undefined
    const rows = rollAt(await store.roll.all(plan.districtId), { referenceOn: request.on })
    return rows.filter(({ beneficiaryId }) => named?.has(beneficiaryId) ?? true).toSorted((a, b) => (a.beneficiaryId < b.beneficiaryId ? -1 : 1))
  }

  return async ({ block, name, about, after }: Event): Promise<void> => {
    if (block !== 'districts' || name !== 'DocumentAsked') return
    const planId = PlanId().parse(about)
    const [document, plan] = await Promise.all([
      store.documents.document(planId, DocumentId().parse(after?.['documentId'])),
      store.plans.plan(planId),
    ])
    if (!document || !plan || isReady(document)) return
    if (document.request.kind === 'letters') return makeLetters(document, plan)
    const paper = await store.documents.paper(document.documentId)
    if (paper) await makePaper(document, paper)
  }
}

type Made = { readonly name: string; readonly type: 'application/pdf' | 'text/html'; readonly body: Buffer }

const keyOf = ({ planId, documentId }: PlanDocument, body: Buffer, name: string): string =>
  fileKey(planId, documentId, { sha256: createHash('sha256').update(body).digest('hex'), name })

/** Sixty bits of the seed and the beneficiary, in letters and digits that are not mistaken for one another. */
export const codeFor = (seed: string, beneficiaryId: string): string => {
  const bits = createHmac('sha256', seed).update(beneficiaryId).digest().readBigUInt64BE() >> 4n
  return printedCode(plainCode(Array.from({ length: 12 }, (_, at) => alphabet[Number((bits >> BigInt(at * 5)) & 31n)]).join('')))
}

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const openingOf = ({ beneficiaryId }: RollRow, { districtId, planId }: Plan, code: string) => ({
  ...{ beneficiaryId, districtId, planId },
  hash: hashOfCode(code),
})

type Addressing = {
  readonly code: string
  readonly plan: Plan
  readonly contact: RollContact | undefined
  readonly names: Names
  readonly on: PlanDocument['request']['on']
  readonly portalUrl: string
}

const letterTo = ({ name }: RollRow, { code, plan, contact, names, on, portalUrl }: Addressing): Paper =>
  codeLetter(names, { beneficiary: name, address: addressOf(contact), code, plan: spokenOf(plan).content.name, portalUrl, on })

const addressOf = (contact: RollContact | undefined): string | undefined =>
  contact?.address && [...(contact.postalCode ? [`〒${contact.postalCode}`] : []), contact.address].join('\n')
