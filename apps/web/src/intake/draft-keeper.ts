import { v4 as uuid } from 'uuid';
import {
  type CoFounderInput,
  MyApplicationDocument,
  type MyDraftFragment,
  type RefusedFragment,
  SaveApplicationDocument,
} from '../gql/graphql';
import { ask } from '../graph/ask';
import { found } from '../graph/ask-error';
import { refusalsOf } from '../graph/refusals';
import { type Answers, answersOf, type Given, inputOf, meet } from './answers';

export type Saving = 'saved' | 'typing' | 'saving' | 'torn' | 'failed';

/** A question that was answered differently in two places. */
export interface Torn {
  readonly key: string;
  readonly theirs: Given;
}

export interface DraftState {
  /** As the api has it. */
  readonly draft: MyDraftFragment;
  readonly answers: Answers;
  /** Besides the applicant. */
  readonly founders: readonly CoFounderInput[];
  readonly saving: Saving;
  readonly torn: readonly Torn[];
  /** Why it could not be kept. */
  readonly refusals: readonly RefusedFragment[];
}

type Files = MyDraftFragment['files'];

/** No key of a form is written so. */
const FOUNDERS = '@founders';

/** Keeps a draft as somebody types. What is typed here is written over by nothing but its writer's choice. */
export class DraftKeeper {
  private readonly changed = new Set<string>();
  private readonly listeners = new Set<() => void>();
  private pending: Promise<boolean> | null = null;
  private known: DraftState;

  constructor(
    private readonly programme: string,
    first: MyDraftFragment,
  ) {
    this.known = freshOf(first);
  }

  readonly state = (): DraftState => this.known;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  answer(key: string, given: Given): void {
    this.typed(key, { answers: { ...this.known.answers, [key]: given } });
  }

  name(founders: readonly CoFounderInput[]): void {
    this.typed(FOUNDERS, { founders });
  }

  /** Another version of it, such as after it was carried over. */
  see(draft: MyDraftFragment): void {
    this.set(freshOf(draft));
  }

  /** Its files, which are kept apart from what is typed. */
  changeFiles(change: (files: Files) => Files): void {
    const { draft } = this.known;
    this.set({ draft: { ...draft, files: change(draft.files) } });
  }

  /** Sends what was changed, one request at a time. @returns whether all of it is kept. */
  async save(): Promise<boolean> {
    if (this.pending) return this.pending.then(() => this.save());
    if (this.known.torn.length > 0) return false;
    if (this.changed.size === 0) return true;
    this.pending = this.send([...this.changed]).finally(() => (this.pending = null));
    return (await this.pending) && this.save();
  }

  /** @param mine true for the words of this tab. */
  async settle(key: string, mine: boolean): Promise<void> {
    const theirs = this.known.torn.find((one) => one.key === key)?.theirs ?? '';
    if (!mine) this.changed.delete(key);
    const torn = this.known.torn.filter((one) => one.key !== key);
    this.set({ torn, ...(!mine && { answers: { ...this.known.answers, [key]: theirs } }) });
    if (torn.length === 0 && (await this.save())) this.set({ saving: 'saved' });
  }

  private typed(key: string, change: Partial<DraftState>): void {
    this.changed.add(key);
    this.set({ ...change, saving: this.known.torn.length > 0 ? 'torn' : 'typing' });
  }

  private async send(keys: readonly string[]): Promise<boolean> {
    this.changed.clear();
    this.set({ saving: 'saving' });
    const { application, refusals } = await request(this.programme, this.known, keys);
    if (application) {
      const draft = { ...application, files: this.known.draft.files };
      this.set({ draft, refusals: [], saving: this.changed.size > 0 ? 'typing' : 'saved' });
      return true;
    }
    for (const key of keys) this.changed.add(key);
    if (refusals.some(({ code }) => code === 'CHANGED_ELSEWHERE')) return this.reconcile();
    this.set({ saving: 'failed', refusals });
    return false;
  }

  /** The other tab was first: its words are taken in beside these. @returns whether these can be sent now. */
  private async reconcile(): Promise<boolean> {
    const { draft: seen, answers: mine, founders } = this.known;
    const asked = await ask(MyApplicationDocument, { id: seen.id }, { programme: this.programme });
    const draft = found(asked.application);
    const [before, theirs] = [answersOf(seen.fields, seen.kept), answersOf(draft.fields, draft.kept)];
    const met = meet({ before, mine, changed: new Set([...this.changed].filter((key) => key !== FOUNDERS)), theirs });
    const torn = met.torn.map((key) => ({ key, theirs: theirs[key] ?? '' }));
    const named = this.changed.has(FOUNDERS) ? founders : freshOf(draft).founders;
    this.set({ draft, answers: met.answers, founders: named, torn, saving: torn.length > 0 ? 'torn' : 'typing' });
    return torn.length === 0;
  }

  private set(change: Partial<DraftState>): void {
    this.known = { ...this.known, ...change };
    for (const listener of this.listeners) listener();
  }
}

const freshOf = (draft: MyDraftFragment): DraftState => ({
  draft,
  answers: answersOf(draft.fields, draft.kept),
  founders: draft.founders.map(({ name, email }) => ({ name, email })),
  saving: 'saved',
  torn: [],
  refusals: [],
});

interface Sent {
  readonly application?: MyDraftFragment | null;
  readonly refusals: readonly RefusedFragment[];
}

async function request(
  programme: string,
  { draft, answers, founders }: DraftState,
  keys: readonly string[],
): Promise<Sent> {
  const asked = keys.filter((key) => key !== FOUNDERS);
  const named = keys.includes(FOUNDERS) && { founders: [...founders] };
  const input = { applicationId: draft.id, revision: draft.revision, answers: inputOf(answers, asked), ...named };
  try {
    return (await ask(SaveApplicationDocument, { input }, { programme, key: uuid() })).saveApplication;
  } catch (error) {
    return { refusals: refusalsOf(error) };
  }
}
