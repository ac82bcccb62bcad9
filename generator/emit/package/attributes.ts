import type { Catalogue } from '../../catalogue/catalogue-model.js'
import type { Output } from '../printer/output.js'

/** `.gitattributes`: the same bytes on every system, and folded in reviews. */
export function attributes(_catalogue: Catalogue): readonly Output[] {
  return [{ path: '.gitattributes', text: '* text eol=lf linguist-generated\n' }]
}
