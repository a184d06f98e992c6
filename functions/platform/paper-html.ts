import { inEra, type Paper, type Part } from '../kernel/paper.ts'

/** A paper as a page that a screen reader can read: one heading, tables with captions and column headings, nothing by colour or place alone. */
export const htmlOf = (paper: Paper): string => {
  const { title, form, number, on, addressee, sender, parts } = paper
  const head = [
    ...(form ? [`<p>${escaped(form)}</p>`] : []),
    ...(number ? [`<p class="right">${escaped(number)}</p>`] : []),
    ...(on ? [`<p class="right"><time datetime="${on}">${inEra(on)}</time></p>`] : []),
    ...(addressee ? [`<p>${escaped(addressee).replaceAll('\n', '<br>')}</p>`] : []),
    ...(sender ? [`<p class="right">${sender.map(escaped).join('<br>')}</p>`] : []),
  ]
  return `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${head.join('\n')}
<h1>${escaped(title)}</h1>
${parts.map(htmlPart).join('\n')}
</main>
</body>
</html>
`
}

const style = `body{font-family:"Noto Sans JP",sans-serif;line-height:1.7;margin:0;color:#1a1a1a;background:#fff}main{max-width:48rem;margin:0 auto;padding:1.5rem}h1{font-size:1.5rem;text-align:center}h2{font-size:1.125rem;margin-top:2rem}.right{text-align:right}table{border-collapse:collapse;width:100%;margin:1rem 0}caption{text-align:left;font-weight:bold}th,td{border:1px solid #767676;padding:.25rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}td.number{text-align:right}dt{font-weight:bold}dd{margin:0 0 .5rem 1rem;overflow-wrap:anywhere}@media (min-width:40rem){dl{display:grid;grid-template-columns:12rem 1fr;gap:.25rem 1.5rem}dd{margin:0}}.code{font-size:1.5rem;letter-spacing:.1em}.scroll{overflow-x:auto}@media print{main{max-width:none;padding:0}}`

const htmlPart = (part: Part): string => {
  switch (part.part) {
    case 'heading':
      return `<h2>${escaped(part.text)}</h2>`
    case 'paragraph':
      return `<p>${escaped(part.text).replaceAll('\n', '<br>')}</p>`
    case 'list':
      return `<ul>${part.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`
    case 'facts':
      return `<dl>${part.rows.map(([term, value]) => `<dt>${escaped(term)}</dt><dd>${escaped(value).replaceAll('\n', '<br>')}</dd>`).join('')}</dl>`
    case 'table':
      return htmlTable(part)
    case 'code':
      return `<p>${escaped(part.label)}<br><code class="code">${escaped(part.text)}</code></p>`
  }
}

const htmlTable = ({ caption, head, rows, numbers = [] }: Extract<Part, { readonly part: 'table' }>): string => {
  const headings = head.map((text) => `<th scope="col">${escaped(text)}</th>`).join('')
  const body = rows.map(
    (row) => `<tr>${row.map((text, at) => `<td${numbers.includes(at) ? ' class="number"' : ''}>${escaped(text)}</td>`).join('')}</tr>`,
  )
  // A wide table scrolls by itself, and by the keyboard too.
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escaped(caption)}"><table><caption>${escaped(caption)}</caption><thead><tr>${headings}</tr></thead><tbody>${body.join('')}</tbody></table></div>`
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)
