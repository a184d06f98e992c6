import { Link } from '@tanstack/react-router'
import { Fragment, type ReactNode } from 'react'

// The little Markdown our own pages are written in: ## headings, paragraphs, - and 1. lists, `code`, [links](/to).
const inline = /`([^`]+)`|\[([^\]]+)\]\(([^)]+)\)|\*\*([^*]+)\*\*/g

export const Inline = ({ text }: { readonly text: string }) => {
  const parts: { readonly at: number; readonly node: ReactNode }[] = []
  let from = 0
  for (const match of text.matchAll(inline)) {
    const [whole, code, label, target, strong] = match
    parts.push({ at: from, node: text.slice(from, match.index) })
    if (code !== undefined) parts.push({ at: match.index, node: <code>{code}</code> })
    if (label !== undefined && target !== undefined) parts.push({ at: match.index, node: <Anchor label={label} target={target} /> })
    if (strong !== undefined) parts.push({ at: match.index, node: <strong>{strong}</strong> })
    from = match.index + whole.length
  }
  parts.push({ at: from, node: text.slice(from) })
  return parts.filter(({ node }) => node !== '').map(({ at, node }) => <Fragment key={at}>{node}</Fragment>)
}

const Anchor = ({ label, target }: { readonly label: string; readonly target: string }) =>
  target.startsWith('/') ? (
    <Link to={target} className='link'>
      {label}
    </Link>
  ) : (
    <a href={target} className='link'>
      {label}
    </a>
  )

const itemsOf = (block: string, mark: RegExp) => block.split('\n').map((line) => line.replace(mark, ''))

const Block = ({ block }: { readonly block: string }) => {
  if (block.startsWith('## ')) return <h2>{block.slice(3)}</h2>
  if (block.startsWith('- '))
    return (
      <ul>
        {itemsOf(block, /^- /).map((item) => (
          <li key={item}>
            <Inline text={item} />
          </li>
        ))}
      </ul>
    )
  if (/^1\. /.test(block))
    return (
      <ol>
        {itemsOf(block, /^\d+\. /).map((item) => (
          <li key={item}>
            <Inline text={item} />
          </li>
        ))}
      </ol>
    )
  return (
    <p>
      <Inline text={block} />
    </p>
  )
}

export type Document = { readonly title: string; readonly body: string }

/** A file holds one text per language, each under its own `# title`: Japanese first, then English. */
export const documentsOf = (markdown: string): readonly Document[] =>
  markdown
    .split(/^# /m)
    .slice(1)
    .map((part) => {
      const [title = '', ...lines] = part.split('\n')
      return { title, body: lines.join('\n').trim() }
    })

export const DocumentText = ({ body }: { readonly body: string }) => (
  <div className='prose'>
    {body.split(/\n{2,}/).map((block) => (
      <Block key={block} block={block} />
    ))}
  </div>
)
