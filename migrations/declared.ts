import { AUDIT_TRIGGERS, type Declared, UNAUDITED } from '@outrigger/tenancy';
import { GRANTS } from './grants.js';

/** What the migrations make beside the plain form, each with its reason: what is not here must not be there. */
export const DECLARED: Declared = {
  shared: {
    tenant: 'the registry of programmes; each sees its own line',
    person: 'a login is one in all programmes; the identity role alone sees it',
    sign_in: "a sign-in is a person's; the identity role alone sees it",
    attempt: 'attempts are counted before anybody knows the programme',
    release: 'what the network publishes; everybody sees it alike',
    released_cell: "rounded figures of all programmes together: nobody's rows",
    schema_migration: "the migrations' own book; no runtime role sees it",
  },
  policies: {
    'tenant: select to outrigger_identity': 'a sign-in finds the programme by its slug',
    'tenant: select to outrigger_owner': 'network_directory() names the sisters to the centre',
    'tenant: insert to outrigger_owner': 'found_tenant() makes a programme for the centre',
    'programme: select to outrigger_identity': 'a person chooses among their programmes by name',
    'programme: select to outrigger_owner': 'network_directory() names the sisters to the centre',
    'curriculum: select to outrigger_owner': 'curriculum_library() tells what the centre shares',
    'curriculum_version: select to outrigger_owner': 'curriculum_library() tells what the centre shares',
    'session: select to outrigger_owner': 'programme_activity() sees whether a programme still meets',
    'mentor_meeting: select to outrigger_owner': 'programme_activity() sees whether a programme still meets',
    'programme_policy: select to outrigger_owner': 'introduction_directory() looks which programmes take introductions',
    'membership: select to outrigger_identity': 'a sign-in finds what a person is, in each programme',
    'membership: update to outrigger_identity': 'an invitation is accepted before its person is anybody here',
    'invitation: select to outrigger_identity': 'an invitation is found by its token, whose programme is not known yet',
    'invitation: update to outrigger_identity': 'an invitation is used up',
    'api_client: select to outrigger_identity': 'a key is found by its hash, whose programme is not known yet',
    'api_client: update to outrigger_identity': 'the last use of a key is kept',
    'audit_deed: all to outrigger_owner': 'the functions of the trail write it, whoever makes the change',
    'audit_row: all to outrigger_owner': 'the functions of the trail write it, whoever makes the change',
    'audit_head: all to outrigger_owner': 'the functions of the trail write it, whoever makes the change',
    'audit_head: select to outrigger_identity': 'the worker seals all trails in one statement',
    'audit_seal: select to outrigger_identity': 'the worker seals all trails in one statement',
    'audit_seal: insert to outrigger_identity': 'the worker seals all trails in one statement',
  },
  foreignKeys: {
    'membership.membership_person_id_fkey': 'a person is one in all programmes',
  },
  indexes: {
    'membership.memberships_of_person': 'asks across programmes which ones a person is in; only the identity role may',
  },
  definers: {
    'answer_introduction(uuid)': "writes a programme's answer into the row of the one that asked, and no other",
    'audit_chain()': 'chains a deed to the one before, in tables that nobody may write',
    'audit_deed_of(uuid)': 'makes the deed of a transaction, in a table that nobody may write',
    'audit_rows()': 'writes which rows changed, in a table that nobody may write',
    'enqueue_fact()': 'the runtime adds to the queue and never reads it',
    'empty_introduction(uuid)': 'consent was taken back: the copy of the programme that was asked is emptied',
    'found_tenant(uuid,text)': 'only the centre makes programmes: the function looks for itself',
    'introduction_directory()': 'names of programmes that take introductions by their own policy, and no more',
    'network_directory()': 'the directory of sisters, for the centre only',
    'curriculum_library()': 'what the centre shares with all programmes: published versions only',
    'library_units(uuid,integer)': 'the units of a published version that the centre shares',
    'programme_activity(uuid)': 'one word for the centre: whether a programme still meets, no day and no number',
    'send_introduction(uuid,jsonb)': 'asks another programme, with no more than the founders consented to',
  },
  sequences: {
    schema_migration_id_seq: 'numbers migrations; no runtime role sees it',
  },
  triggers: {
    ...Object.fromEntries(
      AUDIT_TRIGGERS.map((name) => [name, { on: { allBut: Object.keys(UNAUDITED) }, reason: 'the audit trail' }]),
    ),
    audit_chain: { on: ['audit_deed'], reason: 'chains a deed at its commit' },
    enqueue: { on: ['fact'], reason: 'a fact is queued in the transaction that writes it' },
    centre: { on: ['release'], reason: 'only the centre releases' },
    whole: { on: ['released_cell'], reason: 'cells come with their release, and none afterwards' },
    final: { on: ['release', 'released_cell'], reason: 'nobody changes what is released' },
  },
  schemas: {
    public: 'the product',
    graphile_worker: "the queue's own tables, which only the dispatcher sees",
  },
  extensions: {
    plpgsql: 'comes with the server',
    btree_gist: 'exclusions that begin with the tenant',
    pg_trgm: 'search by part of a name',
    pg_stat_statements: "an operator's measure; it need not be there",
  },
  columns: {
    schema_migration: "its library's table",
    'audit_deed.correlation_id': 'the number of a request, as its answer says it',
    'letter.message_id': 'the name of a message, as mail has it',
  },
  roles: {
    'outrigger_migrator: bypassrls': 'backfills count their rows; nobody can log in as it',
    'outrigger_dispatcher: no limits': 'its library waits for work, and migrates its own tables',
  },
  grants: GRANTS,
};
