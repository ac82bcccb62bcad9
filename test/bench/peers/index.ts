import { peer as ajv, teller as ajvTeller } from './ajv.js'
import { peer as arktype } from './arktype.js'
import type { Peer, Teller } from './peer.js'
import { peer as tsRuntimeChecks } from './ts-runtime-checks.js'
import { peer as typebox, aheadOfTime as typeboxAheadOfTime } from './typebox.js'
import { peer as typia } from './typia.js'
import { peer as valibot, teller as valibotTeller } from './valibot.js'
import { peer as zod, teller as zodTeller } from './zod.js'

/** Those that are given the whole catalogue; README.md says why another is not. */
export const ofCatalogue: readonly Peer[] = [ajv, arktype, typebox, typeboxAheadOfTime, typia, valibot, zod]

/** Those that are given one plain object: compilers, and what the generator is made of. */
export const ofOneObject: readonly Peer[] = [ajv, typeboxAheadOfTime, typia, tsRuntimeChecks]

/** Those that are asked what is wrong. */
export const tellers: readonly Teller[] = [ajvTeller, zodTeller, valibotTeller]
