import { CsvButton } from '../shell/csv-button.tsx'
import { useLocale } from '../shell/locale.ts'
import { useShell } from '../shell/shell.ts'

type FileButtonProps = { readonly path: string; readonly asked?: Readonly<Record<string, string>>; readonly filename: string }

/** A list of this block as the file the server makes of it. */
export const FileButton = ({ path, asked = {}, filename }: FileButtonProps) => {
  const locale = useLocale()
  const { settings } = useShell()
  const query = new URLSearchParams({ ...asked, language: locale })
  return (
    <div className='no-print mt-4'>
      <CsvButton address={`${settings.blocks['devices'] ?? ''}${path}?${query}`} filename={filename} />
    </div>
  )
}
