import type { Catalogue } from '../../catalogue/catalogue-model.js'

/** More message types and resources than these are too much for one page. */
const mostOnOnePage = 300

/** Whether a package ships `catalogue.html` and `CATALOGUE.md`, which `generator/docs` makes. */
export const isOnOnePage = ({ named }: Pick<Catalogue, 'named'>): boolean => named.length <= mostOnOnePage
