export { readCatalogue } from './catalogue/read.js';
export type { Declared, Grants } from './catalogue/rule.js';
export { CATALOGUE_RULES, type Finding, judge } from './catalogue/rules.js';
export { AUDIT_TRIGGERS, audited } from './audit/audited.js';
export { BEGINNING, linkHash, OWN_HASH, ROWS_HASH } from './audit/chain.js';
export { type Said } from './audit/said.js';
export { sealTrails } from './audit/seal.js';
export { UNAUDITED } from './audit/unaudited.js';
export { type TrailVerdict, verifyTrail } from './audit/verify.js';
export { connect } from './connect.js';
export { type EmbeddedPostgres, startPostgres } from './embedded/server.js';
export { IdentityStore } from './identity-store.js';
export { inspect, type Inspection } from './inspect.js';
export { atHead, migrate, type Migrating, unmigrate } from './migrate.js';
export { snakeCase } from './naming.js';
export { Operation } from './operation.js';
export { Dispatcher } from './outbox/dispatcher.js';
export { LiveFacts } from './outbox/live-facts.js';
export { type Chore, type DeadLetter, Queue } from './outbox/queue.js';
export {
  type Fact,
  type HasChores,
  inside,
  type Outside,
  outside,
  type Reaction,
  type Reacts,
  type TenantChore,
} from './outbox/reaction.js';
export { type Ready, runProcess } from './process.js';
export { roleUrl } from './provision.js';
export { KEPT_MS } from './role-pool.js';
export { ReleasedStore } from './released-store.js';
export { Row } from './row.js';
export type { New, Rows } from './rows.js';
export { type ApiLimits, limitsFrom, readSettings, type Settings } from './settings/settings.js';
export { Sealing } from './sealing.js';
export { settingsTable } from './settings/table.js';
export { openSite, type Site, urlFor } from './site.js';
export { all, Instant, join, raw, Sql, sql } from './sql.js';
export { Tenancy } from './tenancy.js';
export { crossTenant, CURRENT_TENANT, referenceTable, tenantTable } from './tenant-table.js';
export { Tx } from './tx.js';
export { refuseOn } from './violations.js';
