import type { GraphQLSchema } from 'graphql';
import type { Answer } from '../../support/client.js';
import { DOORS } from '../../support/doors.js';
import type { Attacker } from './attackers.js';
import { CANARY } from './canaries.js';
import { asked, reached, type Request, type RootField, requestOf, type Selection } from './operations.js';
import type { Leak, Secrets } from './secrets.js';
import type { Site } from './site.js';
import type { Stage } from './stage.js';

/** What an attack can find. */
export type Check =
  | 'leak'
  | 'role table'
  | 'revocation'
  | 'oracle'
  | 'error text'
  | 'totals'
  | 'interference'
  | 'foreign write'
  | 'mass assignment'
  | 'subscription'
  | 'runtime role'
  | 'mail'
  | 'door';

export interface Finding {
  readonly check: Check;
  readonly attacker: string;
  /** The door, and what was tried at it. */
  readonly at: string;
  readonly what: string;
}

/** One try: who, at which door, with what. */
export interface Try {
  readonly attacker: Attacker;
  readonly root: RootField;
  readonly args?: Request['variables'];
  readonly selection?: Selection | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whose password, link or token is sent: then the answer is theirs. */
  readonly with?: Attacker | undefined;
  /** What is tried, in words. */
  readonly trick?: string;
}

/** An answer with the text that it came as. */
export interface Told extends Answer {
  readonly text: string;
}

const LOCKS = new Map(DOORS.map(({ field, lock }) => [field, lock]));

/** The lock on a root field, as its source says. */
export const lockOf = ({ field }: RootField): unknown => LOCKS.get(field.name);

/** Texts of the machinery, which no answer may hold. */
const MACHINERY =
  /invalid (input|byte)|field value out of range|violates|relation "|column "|duplicate key|permission denied|row-level|syntax error|node_modules|\bat \S+ \(|select .+ from /i;

/** Ends an attack that has found what it came for. */
export class Enough extends Error {}

/** One attack on one site: what was tried, what was found, how far it came. */
export class Raid {
  readonly findings: Finding[] = [];
  readonly attempts = new Map<string, number>();
  /** By attacker: `Type.field` that was asked. */
  readonly asked = new Map<string, Set<string>>();
  /** `Type.field` that came with data to somebody of the house. */
  readonly reached = new Set<string>();
  /** Arguments and input fields that were attacked. */
  readonly attacked = new Set<string>();

  /** Canaries that their rightful manager saw, by column: an attack that asks badly proves nothing. */
  readonly shown = new Set<string>();

  constructor(
    readonly stage: Stage,
    readonly site: Site,
    readonly schema: GraphQLSchema,
    readonly secrets: Secrets,
  ) {}

  get tried(): number {
    return [...this.attempts.values()].reduce((sum, count) => sum + count, 0);
  }

  /** What it came for, when it need not go on. */
  quarry: Check | undefined;
  private isOver = false;

  find(finding: Finding): void {
    this.findings.push(finding);
    this.isOver ||= finding.check === this.quarry;
  }

  count(attacker: string): void {
    this.attempts.set(attacker, (this.attempts.get(attacker) ?? 0) + 1);
  }

  /** Tries, and looks at the answer in every way that needs no other answer. */
  async try(attempt: Try): Promise<Told> {
    const { attacker, root, args = {}, selection, headers = {} } = attempt;
    const body = JSON.stringify(requestOf(root, args, selection));
    const told = await this.post(attacker, body, headers);
    this.note(attacker, root, selection, told);
    this.judge(attempt, told, body);
    if (attacker === this.stage.insiders[0]) this.show(told);
    return told;
  }

  /** Sends a body as it is. @throws Enough after the quarry was found. */
  async post(attacker: Attacker, body: string, headers: Readonly<Record<string, string>> = {}): Promise<Told> {
    if (this.isOver) throw new Enough();
    this.count(attacker.name);
    const response = await fetch(`${this.site.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...attacker.headers, ...headers },
      body,
    }).catch((cause: unknown) => {
      throw new Error(`The api does not answer. It said last:\n${this.site.said().slice(-2_000)}`, { cause });
    });
    const text = await response.text();
    const answer = (text.startsWith('{') ? JSON.parse(text) : { data: null }) as Pick<Answer, 'data' | 'errors'>;
    return { ...answer, status: response.status, headers: response.headers, text };
  }

  /** Notes what was asked and what came, over a socket. */
  saw(attacker: Attacker, root: RootField, selection: Selection | undefined, data: Answer['data'] = null): void {
    this.count(attacker.name);
    this.note(attacker, root, selection, { data });
  }

  private note(attacker: Attacker, root: RootField, selection: Selection | undefined, told: Pick<Told, 'data'>): void {
    const known = this.asked.get(attacker.name) ?? new Set();
    for (const coordinate of asked(this.schema, root, selection)) known.add(coordinate);
    this.asked.set(attacker.name, known);
    if (attacker.home !== null) for (const coordinate of reached(root, told)) this.reached.add(coordinate);
  }

  private show({ text }: Told): void {
    for (const [, , table, column] of text.matchAll(CANARY)) this.shown.add(`${table}.${column}`);
  }

  private judge({ attacker, root, with: other, trick = 'plainly' }: Try, told: Told, sent: string): void {
    const at = `${root.field.name} ${trick}`;
    const report = (check: Check, what: string): void => this.find({ check, attacker: attacker.name, at, what });
    const lock = lockOf(root);
    const leaks = this.secrets.leaks(told.text, { attacker: other ?? attacker, sent });
    for (const leak of leaks.filter(isSecretAt(lock))) report('leak', leakText(leak));
    const answered = (told.data?.[root.field.name] ?? null) !== null;
    if (answered && lock !== 'open' && !attacker.permissions.has(String(lock))) {
      report(attacker.home === null ? 'revocation' : 'role table', `answers without ${String(lock)}`);
    }
    for (const text of this.machinery(told)) report('error text', text);
  }

  private machinery({ errors = [] }: Told): string[] {
    return errors.flatMap(({ message, extensions }) => [
      ...(MACHINERY.test(message) ? [message.slice(0, 120)] : []),
      ...(extensions.code === 'INTERNAL' ? [`breaks: ${this.site.said().slice(-400)}`] : []),
    ]);
  }
}

/** What the open pages of a programme are there to say, at doors without a lock alone. */
const ON_OPEN_PAGES: ReadonlySet<string> = new Set([
  'programme.name',
  'intake.name',
  'intake.about',
  'intake.rules',
  'intake_form_version.fields',
  'intake_release.text',
]);

const isSecretAt =
  (lock: unknown) =>
  ({ table, column }: Leak): boolean =>
    lock !== 'open' || !ON_OPEN_PAGES.has(`${table}.${column}`);

const leakText = ({ slug, table, column }: Leak): string => `${slug}'s ${table}.${column ?? 'id'}`;

/** What the clock changes: the codes at the doors of an evening and of a training. */
const BY_THE_CLOCK = /"trainingCode":"[^"]*"|"path":"\/a\/in\/[^"]*"|"changesAt":"[^"]*"/g;

/** An answer without what differs from request to request: its number, the clock's, and the ids that were sent. */
export function normal({ status, text }: Told, sent: readonly string[] = []): string {
  const bare = text
    .replace(/"correlationId":"[^"]*"/g, '')
    .replace(/Quote \S+/g, '')
    .replace(BY_THE_CLOCK, '');
  return sent.reduce((all, id) => all.replaceAll(id, 'ID'), `${status} ${bare}`);
}
