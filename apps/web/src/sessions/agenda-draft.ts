import type { AgendaAsk } from '../gql/graphql';

/** One point of an agenda in the making. `key` stays the same while the point is moved and written. */
export interface DraftItem {
  readonly key: string;
  readonly title: string;
  readonly minutes: number;
  readonly topic: string | null;
  /** What is wanted of the mentors. */
  readonly ask: AgendaAsk;
  /** What is behind it. */
  readonly words: string;
}

interface Written {
  readonly version: number;
  readonly items: readonly DraftItem[];
}

export interface AgendaDraft {
  readonly items: readonly DraftItem[];
  /** The version that the draft was begun from, to be said when it is saved. */
  readonly version: number;
  readonly dirty: boolean;
  /** What somebody else has written since; null while nobody has. */
  readonly theirs: Written | null;
  /** Numbers the points that are not saved yet. */
  readonly next: number;
  /** The point that was just added, where writing goes on. */
  readonly added: string | null;
}

export type AgendaAct =
  | { readonly type: 'add' }
  | { readonly type: 'change'; readonly key: string; readonly to: Partial<Omit<DraftItem, 'key'>> }
  | { readonly type: 'remove'; readonly key: string }
  | { readonly type: 'move'; readonly key: string; readonly by: -1 | 1 }
  | ({ readonly type: 'told' } & Written)
  | { readonly type: 'takeTheirs' }
  | { readonly type: 'keepMine' }
  | ({ readonly type: 'saved' } & Written);

/** A new point is proposed this long. */
const MINUTES = 20;

/** An empty agenda begins as three empty points: what founders are asked for. */
export function begin({ version, items }: Written): AgendaDraft {
  const points = items.length > 0 ? items : [1, 2, 3].map(blank);
  return { items: points, version, dirty: false, theirs: null, next: 4, added: null };
}

/** The next draft. News from elsewhere is taken over while nothing was written here, else it waits for a choice. */
export function reduce(draft: AgendaDraft, act: AgendaAct): AgendaDraft {
  switch (act.type) {
    case 'add':
      return added(draft);
    case 'change':
      return written(
        draft,
        draft.items.map((item) => (item.key === act.key ? { ...item, ...act.to } : item)),
      );
    case 'remove':
      return written(
        draft,
        draft.items.filter(({ key }) => key !== act.key),
      );
    case 'move':
      return moved(draft, act.key, act.by);
    case 'told':
      return told(draft, act);
    case 'takeTheirs':
      return draft.theirs ? begin(draft.theirs) : draft;
    case 'keepMine':
      return draft.theirs ? { ...draft, version: draft.theirs.version, theirs: null } : draft;
    case 'saved':
      // Whatever was written while it was on its way is still to be saved.
      return { ...draft, version: act.version, dirty: draft.items !== act.items };
  }
}

const blank = (number: number): DraftItem => ({
  key: `new-${number}`,
  title: '',
  minutes: MINUTES,
  topic: null,
  ask: 'explore',
  words: '',
});

function added(draft: AgendaDraft): AgendaDraft {
  const point = blank(draft.next);
  return written({ ...draft, next: draft.next + 1, added: point.key }, [...draft.items, point]);
}

const written = (draft: AgendaDraft, items: readonly DraftItem[]): AgendaDraft => ({ ...draft, items, dirty: true });

function moved(draft: AgendaDraft, key: string, by: -1 | 1): AgendaDraft {
  const from = draft.items.findIndex((item) => item.key === key);
  const item = draft.items[from];
  const to = from + by;
  if (!item || to < 0 || to >= draft.items.length) return draft;
  return written(draft, draft.items.toSpliced(from, 1).toSpliced(to, 0, item));
}

function told(draft: AgendaDraft, { version, items }: Written): AgendaDraft {
  if (version <= draft.version) return draft;
  return draft.dirty ? { ...draft, theirs: { version, items } } : { ...begin({ version, items }), next: draft.next };
}

/** The points that say something: empty boxes are nobody's wish. */
export const pointsOf = ({ items }: AgendaDraft): readonly DraftItem[] =>
  items.filter(({ title }) => title.trim() !== '');

export const minutesOf = (items: readonly { readonly minutes: number }[]): number =>
  items.reduce((sum, { minutes }) => sum + minutes, 0);
