import { GRANTS } from '../../migrations/grants.js';

/** Tables of which a role may do anything at all. */
const tablesOf = (role: string): string[] =>
  Object.entries(GRANTS)
    .filter(([object, held]) => object.startsWith('table ') && role in held)
    .map(([object]) => object.slice('table '.length));

/** Whatever the generated table of grants says, these it must never say. */
describe('the grants', () => {
  it("keep people out of the runtime's sight", () => {
    expect(tablesOf('outrigger_app').length).toBeGreaterThan(20);
    for (const table of ['person', 'sign_in', 'attempt']) expect(tablesOf('outrigger_app')).not.toContain(table);
  });

  it("keep programmes' rows from the analyst and the dispatcher", () => {
    expect(tablesOf('outrigger_dispatcher')).toEqual([]);
    const held = Object.entries(GRANTS).filter(([, holders]) => 'outrigger_analyst' in holders);
    const place = { 'database database': 'connect', 'schema public': 'usage' };
    const releases = { 'table release': 'select', 'table released_cell': 'select' };
    expect(Object.fromEntries(held.map(([object, holders]) => [object, holders['outrigger_analyst']]))).toEqual({
      ...place,
      ...releases,
    });
  });

  it('let nobody change what is released', () => {
    const verbs = ['table release', 'table released_cell'].flatMap((table) => Object.values(GRANTS[table] ?? {}));
    expect(verbs.filter((each) => /update|delete/.test(each))).toEqual([]);
  });

  it('keep what is said between people from whoever knows their passwords', () => {
    for (const table of ['venture', 'mentor', 'session', 'team'])
      expect(tablesOf('outrigger_identity')).not.toContain(table);
  });
});
