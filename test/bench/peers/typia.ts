import { transform } from '@typia/transform'
import type { Accepts, Peer } from './peer.js'
import { transformed } from './transform.js'

/** Reads the generated types, so an integer is any number to it. */
export const peer: Peer = {
  name: 'typia ahead of time',
  make: async ({ types, isStrict }) => {
    const source = [
      "import typia from 'typia'",
      `import type { ${types.names.join(', ')} } from ${JSON.stringify(types.module)}`,
      `export const accepts = typia.${isStrict ? 'createEquals' : 'createIs'}<${types.names.join(' | ')}>()`,
    ]
    const { accepts } = await transformed<{ readonly accepts: Accepts }>(
      source.join('\n'),
      (program, addDiagnostic) => transform(program, {}, { addDiagnostic }),
    )
    return accepts
  },
}
