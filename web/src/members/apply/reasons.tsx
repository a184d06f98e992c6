import { Notice } from '../../shell/notice.tsx'

/** Why something was returned or refused, in the words of who decided. */
export const Reasons = ({ title, reasons }: { readonly title: string; readonly reasons: readonly string[] }) => (
  <Notice tone='warning' title={title}>
    <ul className='list-disc pl-6 whitespace-pre-line'>
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  </Notice>
)
