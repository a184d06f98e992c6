import { Link, type LinkProps } from '@tanstack/react-router'
import type { ButtonHTMLAttributes, ReactNode } from 'react'

type Look = 'solid' | 'outlined' | 'plain'

const looks: Readonly<Record<Look, string>> = {
  solid: 'px-6 bg-key-900 text-white border border-transparent hover:bg-key-1000 active:bg-key-1200',
  outlined: 'px-6 bg-white text-key-900 border border-current hover:bg-key-200 active:bg-key-300',
  plain: 'px-1 bg-transparent text-key-900 border border-transparent underline underline-offset-3 hover:bg-key-50',
}

const shape = 'inline-flex min-h-12 items-center justify-center rounded-8 py-2 text-center text-oln-16B-100 leading-140! cursor-pointer'

export const buttonClass = (look: Look): string => `${shape} ${looks[look]}`

type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> & {
  readonly look?: Look
  /** Still answering: the button keeps its place and its focus and does not act twice. */
  readonly busy?: boolean
}

export const Button = ({ look = 'solid', busy = false, type = 'button', onClick, ...rest }: ButtonProps) => (
  <button
    {...rest}
    type={type}
    aria-disabled={busy || undefined}
    onClick={busy ? (event) => event.preventDefault() : onClick}
    className={`${buttonClass(look)} ${busy ? 'cursor-progress opacity-80' : ''}`}
  />
)

/** A link that is the page's next step and looks the part. */
export const ButtonLink = ({ look = 'solid', children, ...link }: LinkProps & { readonly look?: Look; readonly children: ReactNode }) => (
  <Link {...link} className={buttonClass(look)}>
    {children}
  </Link>
)
