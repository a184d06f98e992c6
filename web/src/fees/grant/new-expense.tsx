import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useRef, useState } from 'react'
import type { Evidence } from '../../../../functions/kernel/document.ts'
import { textIn, yesIn } from '../../districts/answers.ts'
import { type Cell, Entry } from '../../districts/entry.tsx'
import { useForm } from '../../districts/form.ts'
import { useActing } from '../../projects/thing-act.ts'
import { Button } from '../../shell/button.tsx'
import { ErrorSummary } from '../../shell/error-summary.tsx'
import { Field } from '../../shell/field.tsx'
import { useTexts } from '../../shell/locale.ts'
import { Page } from '../../shell/page.tsx'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { evidenceTypes, unfitness, upload } from '../../shell/upload.ts'
import { useDeskTexts, useGrantFormTexts } from '../texts.ts'
import { type GrantProps, wholeOf } from './act-fields.tsx'
import { chargedIn, expenseFaults, expenseSaid, type Said } from './expense-answers.ts'
import type { ExpenseDraft } from './grant-queries.ts'
import { OfGrant } from './of-grant.tsx'
import { useGrantWay } from './way.ts'

type Proof = 'voucher' | 'quotation' | 'payment'
type Chosen = Readonly<Partial<Record<Proof, File>>>
type Draft = { readonly said: Said; readonly files: Chosen; readonly spared: string | undefined }

/** The proofs are sent first, each once however often it is tried; then the expense that names them. */
const useReporting = (grantId: string) => {
  const { fees } = useShell()
  const navigate = useNavigate()
  const arrived = useRef(new Map<File, Evidence>())
  const [sent, setSent] = useState<number>()
  const acting = useActing(
    (body: ExpenseDraft, id) =>
      answered(fees.PUT('/grants/{grantId}/expenses/{expenseId}', { params: { path: { grantId, expenseId: `exp_${id}` } }, body })),
    () => void navigate({ to: '/grants/$grantId', params: { grantId } }),
  )
  const sendOnce = async (file: File | undefined): Promise<Evidence> => {
    if (!file) throw new Error('a proof was not chosen')
    const before = arrived.current.get(file)
    if (before) return before
    const announce = (body: Evidence) =>
      answered(fees.PUT('/grants/{grantId}/files/{fileId}', { params: { path: { grantId, fileId: body.fileId } }, body }))
    const evidence = await upload({ file, announce, onProgress: setSent })
    arrived.current.set(file, evidence)
    return evidence
  }
  const reporting = useMutation({
    mutationFn: async ({ said, files, spared }: Draft) => {
      const [voucher, payment] = [await sendOnce(files.voucher), await sendOnce(files.payment)]
      const quotation =
        spared === undefined ? { is: 'given' as const, document: await sendOnce(files.quotation) } : { is: 'spared' as const, reason: spared }
      return acting.mutateAsync({ ...said, voucher, quotation, payment })
    },
  })
  return { reporting, sent }
}

const proofs: readonly Proof[] = ['voucher', 'quotation', 'payment']

const ExpenseForm = ({ grant }: GrantProps) => {
  const { expense: texts } = useGrantFormTexts()
  const { yen } = useDeskTexts()
  const formTexts = useTexts().form
  const trail = useGrantWay(grant)
  const labels = Object.fromEntries(Object.entries(texts).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
  const [only] = grant.lines.length === 1 ? grant.lines : []
  const form = useForm({ lineId: only?.lineId ?? '', isQuoted: true }, labels)
  const [files, setFiles] = useState<Chosen>({})
  const [tried, setTried] = useState(false)
  const { reporting, sent } = useReporting(grant.grantId)
  const { answers } = form
  const isQuoted = yesIn(answers, 'isQuoted')
  const needed = proofs.filter((proof) => proof !== 'quotation' || isQuoted)
  const faultOf = (proof: Proof): string | undefined => {
    const file = files[proof]
    if (!file) return texts.missing(texts[proof])
    const why = unfitness(file)
    return why && texts.unfit[why](file.name)
  }
  const fileErrors = needed.flatMap((field) => {
    const message = tried ? faultOf(field) : undefined
    return message ? [{ field, message }] : []
  })
  const errors = [...form.errors, ...fileErrors]
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const isFit = form.judge(expenseFaults(answers))
    if (!isFit || needed.some((proof) => faultOf(proof) !== undefined) || reporting.isPending) return
    reporting.mutate({ said: expenseSaid(answers), files, spared: isQuoted ? undefined : textIn(answers, 'spared').trim() })
  }
  const charged = chargedIn(answers)
  const line = grant.lines.find(({ lineId }) => lineId === textIn(answers, 'lineId'))
  const left = line && wholeOf(line) - line.spent - (charged ?? 0)
  const entry = (cell: Cell) => <Entry key={cell.name} cell={cell} answers={answers} error={form.errorOf(cell.name)} change={form.change} />
  const fileField = (proof: Proof) => (
    <Field
      key={proof}
      id={proof}
      label={texts[proof]}
      hint={texts.fileHint}
      type='file'
      accept={evidenceTypes.join(',')}
      error={fileErrors.find(({ field }) => field === proof)?.message}
      onChange={(event) => {
        const file = event.target.files?.[0]
        setFiles(({ [proof]: _, ...others }) => (file ? { ...others, [proof]: file } : others))
      }}
    />
  )
  return (
    <Page title={texts.title} trail={trail} failed={errors.length > 0}>
      <p className='mt-4 max-w-3xl'>{texts.lead}</p>
      <form onSubmit={send} noValidate>
        <ErrorSummary errors={errors} attempt={form.attempt} />
        {entry({
          name: 'lineId',
          label: texts.lineId,
          among: [...(only ? [] : [['', '–'] as const]), ...grant.lines.map(({ lineId, activity }) => [lineId, activity] as const)],
        })}
        {entry({ name: 'paidOn', label: texts.paidOn, type: 'date' })}
        {entry({ name: 'payee', label: texts.payee })}
        {entry({ name: 'description', label: texts.description, long: 500 })}
        {entry({ name: 'total', label: texts.total, type: 'number' })}
        {entry({ name: 'isShared', label: texts.isShared, type: 'yes' })}
        {yesIn(answers, 'isShared') && (
          <>
            {entry({ name: 'key', label: texts.key, hint: texts.keyHint })}
            {entry({ name: 'ratio', label: texts.ratio, hint: texts.ratioHint })}
          </>
        )}
        <p className='mt-6 text-std-17B-170 tabular-nums' role='status'>
          {charged !== undefined && texts.charged(yen(charged))}
          {left !== undefined && ` ${left < 0 ? texts.over(yen(-left)) : texts.left(yen(left))}`}
        </p>
        {fileField('voucher')}
        {entry({ name: 'isQuoted', label: texts.isQuoted, type: 'yes' })}
        {isQuoted ? fileField('quotation') : entry({ name: 'spared', label: texts.spared, long: 1000 })}
        {fileField('payment')}
        {reporting.isError && <RefusalNotice error={reporting.error} />}
        <div className='mt-8 flex flex-wrap items-center gap-4'>
          <Button type='submit' busy={reporting.isPending}>
            {reporting.isPending ? formTexts.working : texts.send}
          </Button>
          {reporting.isPending && <progress aria-label={texts.sending} max={1} value={sent} />}
        </div>
      </form>
    </Page>
  )
}

/** One expense of the organization, with its proofs. */
export const NewExpense = () => <OfGrant title={useGrantFormTexts().expense.title}>{(grant) => <ExpenseForm grant={grant} />}</OfGrant>
