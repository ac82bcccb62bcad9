import type { CoverageFormat } from './report.js'

export const html: CoverageFormat = { name: 'html', render: () => '' }
