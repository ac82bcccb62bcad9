/** The colours of a dark terminal by the numbers of ANSI escapes: those that the report uses. */
const colors: Readonly<Record<string, string>> = {
  '2': '#8b949e',
  '31': '#ff7b72',
  '33': '#e3b341',
  '36': '#79c0ff',
}

const line = { columns: 108, height: 19, character: 7.83, size: 13 }
const margin = 18

/** What a terminal shows, with its colours, as an SVG. */
export function terminalPicture(title: string, text: string): string {
  const lines = text.trimEnd().split('\n').flatMap(wrapped)
  const width = Math.ceil(line.columns * line.character + 2 * margin)
  const height = lines.length * line.height + 2 * margin
  const rows = lines.flatMap((one, index) => {
    const y = margin + line.height * index + line.size
    return one === '' ? [] : [`<text x="${margin}" y="${y}" xml:space="preserve">${coloured(one)}</text>`]
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" rx="8" fill="#0d1117"/>`,
    `<g fill="#e6edf3" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="${line.size}">`,
    ...rows,
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}

const escapes = new RegExp(`${String.fromCharCode(27)}\\[(\\d+)m`, 'g')

/** Long lines go on below, as in a terminal. */
const wrapped = (text: string): readonly string[] =>
  text.length > line.columns && !escapes.test(text)
    ? text
        .replace(new RegExp(`(.{1,${line.columns}})( |$)`, 'g'), '$1\n')
        .trimEnd()
        .split('\n')
    : [text]

function coloured(text: string): string {
  const [first = '', ...parts] = text.split(escapes)
  const spans = [escaped(first)]
  for (let index = 0; index < parts.length; index += 2) {
    const color = colors[parts[index] ?? '']
    const words = escaped(parts[index + 1] ?? '')
    if (words !== '') spans.push(color === undefined ? words : `<tspan fill="${color}">${words}</tspan>`)
  }
  return spans.join('')
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
