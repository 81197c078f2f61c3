import type { Wave } from './assault.js';
import type { Check } from './raid.js';

/** A text of a compiled file and what stands there instead. */
export interface Patch {
  /** Below `libs`, without its extension. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** A wall that is taken out of a copy of the product, to see whether the attack falls through. */
export interface Defect {
  readonly name: string;
  readonly caughtBy: Check;
  /** The wave that shall fall through. */
  readonly wave: Wave;
  /** The one mutation to try it on; without it all. */
  readonly deed?: string;
  readonly sql?: readonly string[];
  readonly patches?: readonly Patch[];
  /** Quick enough for every run of the tests. */
  readonly quick?: true;
}

/** Tells a row that is somewhere from one that is nowhere. */
const TELLER = `create function is_somewhere(uuid) returns boolean language sql security definer as
  'select exists (select from venture where id = $1) or exists (select from session where id = $1)
       or exists (select from mentor where id = $1)'`;

export const DEFECTS: readonly Defect[] = [
  {
    name: 'a policy that lets everybody in',
    caughtBy: 'leak',
    wave: 'questions',
    sql: ['alter policy tenant on venture using (true)'],
    quick: true,
  },
  {
    name: 'a table without row security',
    caughtBy: 'leak',
    wave: 'questions',
    sql: ['alter table letter disable row level security'],
  },
  {
    name: 'a policy that checks nothing that is written',
    caughtBy: 'runtime role',
    wave: 'runtime',
    sql: ['alter policy tenant on conflict with check (true)'],
    quick: true,
  },
  {
    name: 'a foreign key without the tenant',
    caughtBy: 'runtime role',
    wave: 'runtime',
    sql: [
      'alter table membership add constraint plain unique (id)',
      'alter table action drop constraint action_tenant_id_owner_id_fkey',
      'alter table action add foreign key (owner_id) references membership (id)',
    ],
    quick: true,
  },
  {
    name: 'an edge without its visibility',
    caughtBy: 'leak',
    wave: 'questions',
    patches: [{ file: 'graph/src/compile', from: 'this.visible(node, row),', to: '' }],
    quick: true,
  },
  {
    name: 'a door without its lock',
    caughtBy: 'role table',
    wave: 'questions',
    patches: [
      {
        file: 'notifications/src/log/letter.resolver',
        from: `newest first.'
    }),
    Allow('letters.read')`,
        to: `newest first.'
    }),
    Allow('self.use')`,
      },
    ],
  },
  {
    name: 'an error that tells foreign from missing',
    caughtBy: 'oracle',
    wave: 'deeds',
    deed: 'revokeWarrant',
    sql: [TELLER],
    patches: [
      {
        file: 'tenancy/src/rows',
        from: 'if (!row) throw new NotFound(this.thing, id);',
        to: `if (!row) {
          const [found] = await this.run(sql\`select is_somewhere(\${id}) as here\`);
          throw new NotFound(found.here ? 'access to ' + this.thing : this.thing, id);
        }`,
      },
    ],
  },
  {
    name: 'a sign-in that outlives its membership',
    caughtBy: 'leak',
    wave: 'questions',
    patches: [{ file: 'identity/src/authentication', from: `and m.status = 'active'`, to: '' }],
  },
  {
    name: 'a programme that is believed',
    caughtBy: 'leak',
    wave: 'programmes',
    patches: [
      {
        file: 'identity/src/authentication',
        from: `const { tenantId, personId, memberId, roles, credentialId } = row;`,
        to: `const { personId, memberId, roles, credentialId } = row;
        const tenantId = programme ?? row.tenantId;`,
      },
      {
        file: 'identity/src/authentication',
        from: 'rows.find(({ slug, tenantId })=>slug === programme || tenantId === programme)',
        to: '(programme = /^[0-9a-f-]{36}$/.test(programme) ? programme : undefined, rows[0])',
      },
    ],
  },
  {
    name: 'a subscription that asks nobody',
    caughtBy: 'subscription',
    wave: 'subscriptions',
    patches: [
      {
        file: 'sessions/src/agenda.subscription',
        from: `(tx)=>readOne(tx,`,
        to: `(tx)=>readOne(Object.assign(Object.create(tx), { actor: { ...tx.actor, via: 'house', permissions: new Set(['ventures.all']) } }),`,
      },
    ],
  },
  {
    name: 'a socket that outlives its membership',
    caughtBy: 'subscription',
    wave: 'subscriptions',
    patches: [
      { file: 'tenancy/src/operation', from: 'const actor = await this.renew();', to: 'const { actor } = this;' },
    ],
  },
  {
    name: 'a total that counts what nobody shows',
    caughtBy: 'totals',
    wave: 'totals',
    patches: [
      {
        file: 'graph/src/reader',
        from: '${row} where ${all(matching)})`',
        to: '${row} where ${all([sql`true`, ...where(row)])})`',
      },
    ],
  },
  {
    name: 'a search that looks everywhere',
    caughtBy: 'leak',
    wave: 'arguments',
    patches: [{ file: 'reporting/src/search.report', from: `and \${seen('Venture', venture, tx.actor)}`, to: '' }],
  },
  {
    name: 'an input that takes what only the product decides',
    caughtBy: 'mass assignment',
    wave: 'deeds',
    deed: 'updateProgramme',
    patches: [
      {
        file: 'programmes/src/programme.graphql',
        from: `], UpdateProgrammeInput.prototype, "brandColor", void 0);`,
        to: `], UpdateProgrammeInput.prototype, "brandColor", void 0);
        _ts_decorate([Field(() => Boolean, { nullable: true }), IsOptional()], UpdateProgrammeInput.prototype, "isCentre", void 0);`,
      },
    ],
  },
  {
    name: 'an error in the words of the database',
    caughtBy: 'error text',
    wave: 'arguments',
    patches: [
      {
        file: 'graph/src/errors',
        from: `message: 'One of the values cannot be read or kept. Check them, then try again.'`,
        to: 'message: String(error.message)',
      },
    ],
  },
  {
    name: 'a key that opens after it was revoked',
    caughtBy: 'revocation',
    wave: 'questions',
    patches: [{ file: 'identity/src/authentication', from: 'and c.revoked_at is null', to: '' }],
  },
  {
    name: 'a row that anybody may lock and change',
    caughtBy: 'foreign write',
    wave: 'deeds',
    deed: 'revokeApiClient',
    sql: ['alter policy tenant on api_client using (true) with check (true)'],
  },
];
