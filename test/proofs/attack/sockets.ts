import { randomUUID } from 'node:crypto';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { type Answer, asking, mutationOf } from '../../support/client.js';
import type { Attacker } from './attackers.js';
import { slotsOf, tableOf } from './inputs.js';
import { requestOf, type RootField, rootFields, selectionOf } from './operations.js';
import { foreignIds } from './queries.js';
import { each } from '../../support/each.js';
import type { Raid } from './raid.js';

type Headers = Readonly<Record<string, string>>;

/** How long nothing must come before we call it nothing. */
const SILENCE_MS = 1_500;

function connect(raid: Raid, headers: Headers): ReturnType<typeof createClient> {
  return createClient({
    url: `${raid.site.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: headers,
    retryAttempts: 0,
  });
}

/** The first that a subscription says, as text: data, errors, the reason of a closed socket, or its end. */
async function first(raid: Raid, headers: Headers, root: RootField, args: Record<string, unknown>): Promise<string> {
  const client = connect(raid, headers);
  try {
    const { value } = await client.iterate({ ...requestOf(root, args, selectionOf(root)) }).next();
    return JSON.stringify(value ?? 'ended');
  } catch (error) {
    const { code, reason } = error as { code?: number; reason?: string };
    return JSON.stringify(code ? { code, reason } : error);
  } finally {
    await client.dispose();
  }
}

const bare = (text: string, id: string): string => text.replaceAll(id, 'ID').replace(/"correlationId":"[^"]*"/g, '');

/** Every subscription by everybody, with the victim's ids, as of the own programme and as of the victim's. */
export async function attackSubscriptions(raid: Raid, attackers: readonly Attacker[]): Promise<void> {
  const tables = new Set(raid.stage.tables.map(({ name }) => name));
  const tries = rootFields(raid.schema, 'subscription').flatMap((root) =>
    slotsOf(root).flatMap((slot) => attackers.map((attacker) => ({ root, slot, attacker }))),
  );
  await each(tries, async ({ root, slot, attacker }) => {
    raid.attacked.add(slot.coordinate);
    const table = tableOf(slot.name, root, tables) ?? 'session';
    for (const id of foreignIds(raid, attacker, table).slice(0, 2)) {
      const missing = randomUUID();
      for (const headers of [attacker.headers, { ...attacker.headers, 'x-programme': 'victim' }]) {
        if (attacker.home === 'victim' && headers !== attacker.headers) continue;
        const told = await first(raid, headers, root, { [slot.name]: id });
        const other = await first(raid, headers, root, { [slot.name]: missing });
        raid.saw(attacker, root, selectionOf(root));
        judge(raid, { attacker, root, id, told, same: bare(told, id) === bare(other, missing) });
      }
    }
  });
}

interface Heard {
  readonly attacker: Attacker;
  readonly root: RootField;
  readonly id: string;
  readonly told: string;
  readonly same: boolean;
}

function judge(raid: Raid, { attacker, root, id, told, same }: Heard): void {
  const report = (check: 'subscription' | 'oracle', what: string): void =>
    raid.find({ check, attacker: attacker.name, at: root.field.name, what });
  if (told.includes('"data":{') || raid.secrets.leaks(told, { attacker, sent: id }).length > 0) {
    report('subscription', `tells of the victim's row: ${told.slice(0, 120)}`);
  }
  if (!same) report('oracle', `a foreign id and a missing one answer otherwise: ${told.slice(0, 120)}`);
}

/** Somebody at an open socket. */
interface Ear {
  readonly listener: Attacker;
  /** What is said next; undefined when nothing is, or the socket closes. */
  next(patienceMs?: number): Promise<{ readonly data?: unknown } | undefined>;
  close(): void | Promise<void>;
}

function listen(raid: Raid, listener: Attacker, root: RootField, args: Record<string, unknown>): Ear {
  const client = connect(raid, listener.headers);
  const events = client.iterate({ ...requestOf(root, args, selectionOf(root)) });
  const next: Ear['next'] = async (patienceMs = SILENCE_MS) => {
    const silence = new Promise<undefined>((resolve) => setTimeout(resolve, patienceMs, undefined));
    const said = events.next().then(
      ({ value }) => (value ?? undefined) as { data?: unknown } | undefined,
      () => undefined,
    );
    return Promise.race([said, silence]);
  };
  return { listener, next, close: () => client.dispose() };
}

function report(raid: Raid, { listener }: Ear, what: string): void {
  raid.find({ check: 'subscription', attacker: listener.name, at: 'a session while removed', what });
}

/** How long somebody waits for the first word on a busy machine. */
const PATIENCE_MS = 30_000;

/** While they may hear, they hear. */
async function hearFirst(raid: Raid, ear: Ear, root: RootField): Promise<void> {
  const said = await ear.next(PATIENCE_MS);
  raid.saw(ear.listener, root, selectionOf(root), said?.data as Answer['data']);
  if (!said?.data) report(raid, ear, `is not told what they may hear: ${JSON.stringify(said)}`);
}

/** Everybody with a part in a session listens to it, is removed, and must not hear that it is called off. */
export async function revokeListeners(raid: Raid, manager: Attacker, listeners: readonly Attacker[]): Promise<void> {
  const root = rootFields(raid.schema, 'subscription').find(({ field }) => field.name === 'agendaChanged');
  const known = raid.stage.deeds.victim.get('confirmSession') as { sessionId: string } | undefined;
  if (!root || !known || listeners.length === 0) throw new Error('There is nobody to listen, or nothing to listen to.');
  const { sessionId } = known;
  const ears = listeners.map((listener) => listen(raid, listener, root, { sessionId }));
  try {
    for (const ear of ears) await hearFirst(raid, ear, root);
    for (const { listener } of ears) {
      await done(raid, manager, 'revokeMember', { membershipId: listener.memberId, reason: 'Words.' });
    }
    const heard = ears.map((ear) => ear.next());
    await done(raid, manager, 'cancelSession', { sessionId, reason: 'Words.' });
    for (const [at, ear] of ears.entries()) {
      if ((await heard[at])?.data) report(raid, ear, 'still hears after the membership is gone');
    }
  } finally {
    for (const ear of ears) await ear.close();
  }
}

/** @throws Error when it is refused: then nothing was proved. */
async function done({ site }: Raid, { headers }: Attacker, deed: string, input: object): Promise<void> {
  const { data, errors } = await asking(site.url, headers)(mutationOf(deed), { input });
  const { refusals = errors ?? [] } = (data?.[deed] ?? {}) as { refusals?: readonly object[] };
  if (refusals.length > 0) throw new Error(`${deed}: ${JSON.stringify(refusals)}`);
}
