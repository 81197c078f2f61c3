import { type AgendaAct, type AgendaDraft, begin, type DraftItem, minutesOf, pointsOf, reduce } from './agenda-draft';

const item = (key: string, minutes = 20): DraftItem => ({
  key,
  title: `Point ${key}`,
  minutes,
  topic: null,
  ask: 'explore',
  words: '',
});
const three = { version: 3, items: [item('a'), item('b'), item('c')] };
const after = (...acts: AgendaAct[]): AgendaDraft => acts.reduce(reduce, begin(three));
const keys = ({ items }: AgendaDraft): string[] => items.map(({ key }) => key);

describe('agenda draft', () => {
  it('begins an empty agenda with three empty points, which nobody has wished for yet', () => {
    const draft = begin({ version: 0, items: [] });
    expect(draft.items).toHaveLength(3);
    expect(draft.dirty).toBe(false);
    expect(pointsOf(draft)).toEqual([]);
  });

  it('moves a point by one place, and never past an end', () => {
    expect(keys(after({ type: 'move', key: 'c', by: -1 }))).toEqual(['a', 'c', 'b']);
    expect(keys(after({ type: 'move', key: 'a', by: 1 }))).toEqual(['b', 'a', 'c']);
    expect(after({ type: 'move', key: 'a', by: -1 })).toEqual(begin(three));
    expect(after({ type: 'move', key: 'c', by: 1 })).toEqual(begin(three));
  });

  it('adds points with keys of their own, and says where to go on writing', () => {
    const draft = after({ type: 'add' }, { type: 'add' });
    expect(new Set(keys(draft)).size).toBe(5);
    expect(draft.added).toBe(draft.items.at(-1)?.key);
  });

  it('changes and removes one point only', () => {
    const draft = after({ type: 'change', key: 'b', to: { minutes: 45 } }, { type: 'remove', key: 'a' });
    expect(draft.items).toEqual([item('b', 45), item('c')]);
    expect(minutesOf(draft.items)).toBe(65);
    expect(draft.dirty).toBe(true);
  });
});

describe('news from elsewhere', () => {
  const news = { type: 'told', version: 4, items: [item('d')] } as const;

  it('is shown at once while nothing was written here', () => {
    expect(after(news)).toMatchObject({ version: 4, items: [item('d')], theirs: null });
  });

  it('waits beside words that are not saved', () => {
    const draft = after({ type: 'remove', key: 'a' }, news);
    expect(keys(draft)).toEqual(['b', 'c']);
    expect(draft).toMatchObject({ version: 3, theirs: { version: 4 } });
  });

  it('is taken, or written over, as its reader chooses', () => {
    const torn: AgendaAct[] = [{ type: 'remove', key: 'a' }, news];
    expect(after(...torn, { type: 'takeTheirs' })).toMatchObject({
      version: 4,
      items: [item('d')],
      dirty: false,
      theirs: null,
    });
    const kept = after(...torn, { type: 'keepMine' });
    expect(keys(kept)).toEqual(['b', 'c']);
    expect(kept).toMatchObject({ version: 4, dirty: true, theirs: null });
  });

  it('of a version that is known already changes nothing', () => {
    const draft = after({ type: 'remove', key: 'a' });
    expect(reduce(draft, { ...news, version: 3 })).toBe(draft);
  });

  it("of one's own saving is nothing new, and what was written meanwhile is still to be saved", () => {
    const sent = after({ type: 'remove', key: 'a' });
    const saved: AgendaAct = { type: 'saved', version: 4, items: sent.items };
    expect(reduce(sent, saved)).toMatchObject({ version: 4, dirty: false });
    expect(reduce(reduce(sent, saved), news)).toEqual({ ...sent, version: 4, dirty: false });
    expect(reduce(reduce(sent, { type: 'add' }), saved)).toMatchObject({ version: 4, dirty: true });
  });
});
