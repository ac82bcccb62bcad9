// Run after the sources have been compiled and before they are packed: puts the bundle beside them.

import { writeFileSync } from 'node:fs'
import { bundled } from './judge-bundle.js'

writeFileSync('dist/pages/judge.bundle.js', await bundled())
