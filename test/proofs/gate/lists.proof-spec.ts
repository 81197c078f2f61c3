import { fill } from '../../../bench/seed/network.js';
import { openDatabase, type TestDatabase } from '../../support/database.js';
import { readLists } from './lists.js';
import { onNetwork } from './network.js';

/** Enough programmes for an index to be the quicker way, and no more rows than that takes. */
const PROGRAMMES = 40;
const SCALE = { mentors: 30, ventures: 40, teams: 15, open: 10, sessions: 4, letters: 30 };
/** On a machine that does other things as well. */
const PATIENCE_MS = 300_000;

/** Takes the tenant's ways to the letters and to the agendas away. */
const PLANTED = `alter table letter drop constraint letter_pkey cascade, drop constraint one_letter_a_message;
  drop index letter_tenant_id_written_at_id_idx, letter_tenant_id_state_written_at_id_idx, letter_tenant_id_membership_id_idx;
  alter table agenda_item drop constraint agenda_item_pkey,
    drop constraint agenda_item_tenant_id_session_id_position_key`;

describe('the lists', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openDatabase();
    await fill(database.adminUrl, { from: 1, to: PROGRAMMES, scale: SCALE, log: () => undefined });
  }, PATIENCE_MS);
  afterAll(() => database.drop());

  it(
    'read no large table whole, whoever asks',
    async () => {
      const { asked, statements, scans, waste } = await onNetwork(database, readLists);
      expect([...scans, ...waste]).toEqual([]);
      expect(asked).toBeGreaterThan(100);
      expect(statements).toBeGreaterThan(100);
    },
    PATIENCE_MS,
  );

  it(
    'are told by name when one does',
    async () => {
      await database.admin(PLANTED);
      const { scans, waste } = await onNetwork(database, (ground) => readLists(ground, /^(letters|sessions)$/));
      expect(scans).toContainEqual(expect.stringMatching(/^letters by manager: Seq Scan on letter\n/));
      expect(waste).toContainEqual(expect.stringMatching(/^sessions by manager: Seq Scan on agenda_item reads/));
      for (const scan of scans) expect(scan).toMatch(/ by \w+: Seq Scan on (letter|agenda_item)\n/);
    },
    PATIENCE_MS,
  );
});
