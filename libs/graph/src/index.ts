export { Admission } from './admission.js';
export { Account, Budgets, type CostLimits, rateLimited } from './budgets.js';
export { ChangedLineType } from './changed-line.js';
export { CalledBy, type Caller, type GraphContext, InOperation, InTx, Read } from './context.js';
export { type DeedRules, doDeeds, Unkeyed } from './deeds.js';
export { enumOf } from './enum-of.js';
export { formatError } from './errors.js';
export { Executor } from './executor.js';
export { forgetAnswers, Idempotency } from './idempotency.js';
export { type ChangedLine, lineChanges } from './line-changes.js';
export { LIMITS } from './limits.js';
export {
  allNodes,
  type Computed,
  computed,
  EVERYONE,
  extend,
  many,
  NOBODY,
  node,
  one,
  seen,
  through,
  type Visible,
  widen,
} from './node.js';
export { decodeCursor, encodeCursor, PageArgs, type PageOf, pageType, type Paging } from './page.js';
export { type Accepted, Payload, RefusalType } from './payload.js';
export { PersistedDocuments } from './persisted.js';
export { readPlainly } from './plain-fields.js';
export { like, type ListOf, Reader, readOne } from './reader.js';
export { DateTime, Day } from './scalars.js';
export { ShortWay } from './short-way.js';
export { selectionOf } from './selection.js';
export { socketRules } from './socket.js';
export { Trimmed } from './trimmed.js';
export { shapeOfInput } from './validation.js';
export { refuseBulk } from './values.js';
