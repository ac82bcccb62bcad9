/** Fills a template of ours with a view. A name in it that the view does not have is an error. */
export async function render(template: string, view: object): Promise<string> {
  const { default: handlebars } = await import('handlebars')
  return handlebars.compile(template, { strict: true, noEscape: true })(view)
}
