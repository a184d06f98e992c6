import type { OwnRole } from './queries.ts'
import { useBelongTexts } from './texts.ts'

const ownRoles: readonly OwnRole[] = ['administrator', 'editor', 'viewer']

/** One of the three roles, each with what it may do. */
export const RoleChoice = ({ defaultValue = 'editor' }: { readonly defaultValue?: OwnRole | undefined }) => {
  const texts = useBelongTexts()
  return (
    <fieldset className='mt-6 max-w-xl'>
      <legend className='text-std-17B-170 text-solid-gray-900'>{texts.form.role}</legend>
      {ownRoles.map((role) => (
        <label key={role} className='mt-2 flex gap-3 rounded-8 p-2 hover:bg-key-50'>
          <input type='radio' name='role' value={role} defaultChecked={role === defaultValue} className='mt-1 size-5 shrink-0 accent-key-900' />
          <span>
            <span className='block'>{texts.roles[role]}</span>
            <span className='block text-dns-14N-130 text-solid-gray-700'>{texts.roleHints[role]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

export const roleIn = (form: FormData): OwnRole => ownRoles.find((role) => role === form.get('role')) ?? 'viewer'

/** A text field of a form; what was not filled in is an empty text, which the server refuses where it is needed. */
export const textIn = (form: FormData, name: string): string => String(form.get(name) ?? '').trim()
