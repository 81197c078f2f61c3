import { randomUUID } from 'node:crypto';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { type Answer, asking, mutationOf } from '../../support/client.js';
import type { Attacker } from './attackers.js';
import { slotsOf, tableOf } from './inputs.js';
import { requestOf, type RootField, rootFields, selectionOf } from './operations.js';
import { foreignIds } from './queries.js';
import { each, type Raid } from './raid.js';

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

const REVOKE = mutationOf('revokeMember');

/** What happens to a session that its listeners would hear of. */
interface News {
  readonly deed: string;
  readonly input: object;
}

/**
 * The founder and the lead listen to their session, are removed, and must hear no more. It is given another time while
 * its team is whole, and called off when it is not (T1).
 */
export async function revokeListeners(raid: Raid, manager: Attacker, listeners: readonly Attacker[]): Promise<void> {
  const root = rootFields(raid.schema, 'subscription').find(({ field }) => field.name === 'agendaChanged');
  const move = raid.stage.deeds.victim.get('confirmSession') as { sessionId: string } | undefined;
  const [founder, lead] = ['founder', 'lead'].map((part) =>
    listeners.find(({ name }) => name.startsWith(`${part} of`)),
  );
  if (!root || !move || !founder || !lead) throw new Error('There is nobody to listen, or nothing to listen to.');
  const { sessionId } = move;
  const later: News = { deed: 'confirmSession', input: { ...move, startsAt: '2032-03-04T14:00:00Z' } };
  const off: News = { deed: 'cancelSession', input: { sessionId, reason: 'Words.' } };
  await revokeListener(raid, { manager, listener: founder, root, sessionId, news: later });
  await revokeListener(raid, { manager, listener: lead, root, sessionId, news: off });
}

interface Removal {
  readonly manager: Attacker;
  readonly listener: Attacker;
  readonly root: RootField;
  readonly sessionId: string;
  readonly news: News;
}

async function revokeListener(raid: Raid, { manager, listener, root, sessionId, news }: Removal): Promise<void> {
  const client = connect(raid, listener.headers);
  const events = client.iterate({ ...requestOf(root, { sessionId }, selectionOf(root)) });
  const ask = asking(raid.site.url, manager.headers);
  const report = (what: string): void =>
    raid.find({ check: 'subscription', attacker: listener.name, at: `${root.field.name} while removed`, what });
  try {
    const { value } = await events.next();
    raid.saw(listener, root, selectionOf(root), value?.data as Answer['data']);
    if (!value?.data) report(`does not tell those who may hear: ${JSON.stringify(value)}`);
    await ask(REVOKE, { input: { membershipId: listener.memberId, reason: 'Words.' } });
    const next = events.next().catch(() => ({ value: undefined }));
    const { data, errors } = await ask(mutationOf(news.deed), { input: news.input });
    const refusals = (data?.[news.deed] as { refusals: object[] } | null)?.refusals ?? errors ?? [];
    if (refusals.length > 0) report(`nothing happened that they could hear: ${JSON.stringify(refusals)}`);
    const silence = new Promise<{ value: undefined }>((resolve) =>
      setTimeout(resolve, SILENCE_MS, { value: undefined }),
    );
    const heard = (await Promise.race([next, silence])).value as { data?: unknown } | undefined;
    if (heard?.data) report('still hears after the membership is gone');
  } finally {
    await client.dispose();
  }
}
