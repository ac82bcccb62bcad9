/** Fills a template of ours with a view. A name in it that the view does not have is an error. */
export async function render(template: string, view: object): Promise<string> {
  const fill = fills.get(template) ?? (await compiled(template))
  fills.set(template, fill)
  return fill(view)
}

type Fill = (view: object) => string

/** Templates of ours are few, and one process may make many packages. */
const fills = new Map<string, Fill>()

async function compiled(template: string): Promise<Fill> {
  const { default: handlebars } = await import('handlebars')
  return handlebars.compile(template, { strict: true, noEscape: true })
}
