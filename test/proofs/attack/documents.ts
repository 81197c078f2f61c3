import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attacker } from './attackers.js';
import { argumentsOf } from './inputs.js';
import { requestOf } from './operations.js';
import { foreignIds, type Probe } from './queries.js';
import { each } from '../../support/each.js';
import type { Raid } from './raid.js';

const hashOf = (query: string): string => createHash('sha256').update(query).digest('hex');
const byHash = (query: string, variables: object): string =>
  JSON.stringify({ variables, extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(query) } } });

/** Operations by their hash: nobody sees more by them, and nobody adds one. */
export async function attackDocuments(
  raid: Raid,
  probes: readonly Probe[],
  attackers: readonly Attacker[],
  webRoot: string,
): Promise<void> {
  const requests = probes.map(({ root, args, selection }) => ({ root, ...requestOf(root, args, selection) }));
  const kept = Object.fromEntries(requests.map(({ query }) => [hashOf(query), query]));
  writeFileSync(join(webRoot, 'persisted-documents.json'), JSON.stringify(kept));
  const pairs = attackers.flatMap((attacker) => requests.map((request) => ({ attacker, ...request })));
  await each(pairs, async ({ attacker, root, query, variables }) => {
    const foreign = argumentsOf(root, () => foreignIds(raid, attacker, root.field.name));
    const wanted = Object.fromEntries(
      Object.keys(variables).map((name) => [name, name === 'first' ? variables[name] : foreign[name]]),
    );
    const body = byHash(query, wanted);
    const { text } = await raid.post(attacker, body);
    for (const { slug, table, column } of raid.secrets.leaks(text, { attacker, sent: body })) {
      const what = `${slug}'s ${table}.${column ?? 'id'}`;
      raid.find({ check: 'leak', attacker: attacker.name, at: `${root.field.name} by hash`, what });
    }
  });
  await addDocument(raid, attackers[0] as Attacker);
}

async function addDocument(raid: Raid, attacker: Attacker): Promise<void> {
  const query = '{ me { permissions } }';
  const { extensions } = JSON.parse(byHash(query, {})) as { extensions: object };
  await raid.post(attacker, JSON.stringify({ query, extensions }));
  const { errors } = await raid.post(attacker, byHash(query, {}));
  if (errors?.[0]?.extensions.code === 'PERSISTED_QUERY_NOT_FOUND') return;
  const what = 'an operation that somebody sent is known by its hash from then on';
  raid.find({ check: 'door', attacker: attacker.name, at: 'persisted documents', what });
}
