import {
  binary,
  type Expression,
  isSame,
  type Script,
  type Statement,
  withBodies,
} from '../printer/script-tree.js'
import { conjuncts } from './check-tests.js'

/**
 * A value that is told apart is compared once.
 *
 *     if (kind !== 'A' && kind !== 'B') { … } if (kind === 'A') { … } else if (kind === 'B') { … }
 *     → if (kind === 'A') { … } else if (kind === 'B') { … } else { … }
 */
export function withValuesOnce(script: Script): Script {
  const statements: Statement[] = []
  for (const inner of script) {
    const statement = withBodies(inner, withValuesOnce)
    const last = statements.at(-1)
    const isPair = last?.kind === 'if' && statement.kind === 'if'
    const one = isPair ? withRefusal(statement, last) : undefined
    if (one) statements.pop()
    statements.push(one ?? statement)
  }
  return statements
}

type If = Statement & { readonly kind: 'if' }

/** The branches, and last of them what is refused: none of the values that they stand for. */
function withRefusal(branches: If, refusal: If): If | undefined {
  if (refusal.otherwise.length > 0) return undefined
  const refused = conjuncts(refusal.test)
  const chosen: Expression[] = []
  for (let branch: If | undefined = branches; branch; ) {
    const equal = disjuncts(branch.test)
    // Each branch must be none of what is refused.
    if (!equal.every((one) => refused.some((other) => isOpposite(one, other)))) return undefined
    chosen.push(...equal)
    const [next, ...others]: Script = branch.otherwise
    if (next !== undefined && (next.kind !== 'if' || others.length > 0)) return undefined
    branch = next
  }
  const [start, ...left] = refused.filter((one) => !chosen.some((other) => isOpposite(other, one)))
  const test = start && left.reduce((all, one) => binary(all, '&&', one), start)
  return withLast(branches, test ? [{ ...refusal, test }] : refusal.body)
}

function withLast(branch: If, last: Script): If {
  const [next] = branch.otherwise
  return { ...branch, otherwise: next?.kind === 'if' ? [withLast(next, last)] : last }
}

/** `kind === 'A'` and `kind !== 'A'` */
const isOpposite = (equal: Expression, different: Expression): boolean =>
  equal.kind === 'binary' &&
  different.kind === 'binary' &&
  equal.operator === '===' &&
  different.operator === '!==' &&
  equal.right.kind === 'value' &&
  isSame(equal.left, different.left) &&
  isSame(equal.right, different.right)

const disjuncts = (test: Expression): readonly Expression[] =>
  test.kind === 'binary' && test.operator === '||'
    ? [...disjuncts(test.left), ...disjuncts(test.right)]
    : [test]
