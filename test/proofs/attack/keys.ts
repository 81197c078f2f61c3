import { randomUUID } from 'node:crypto';
import type { Fields } from '../../support/client.js';
import type { Attacker } from './attackers.js';
import { each } from '../../support/each.js';
import type { Raid } from './raid.js';

const INVITE = `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { membership { id } } }`;

/** A retry key opens what its own holder was answered, and to nobody else. */
export async function replayKeys(raid: Raid, manager: Attacker, attackers: readonly Attacker[]): Promise<void> {
  const input = { name: 'Ines', email: `ines.${randomUUID().slice(0, 8)}@raid.example.org`, roles: ['observer'] };
  const body = JSON.stringify({ query: INVITE, variables: { input } });
  const key = { 'idempotency-key': randomUUID() };
  const answer: Fields = (await raid.post(manager, body, key)).data?.['inviteMember'];
  const id = answer?.membership?.id as string | undefined;
  if (!id) throw new Error('The manager cannot invite: nothing was proven of retry keys.');
  await each(
    attackers.filter(({ name }) => name !== manager.name),
    async (attacker) => {
      const { text } = await raid.post(attacker, body, key);
      if (!text.includes(id)) return;
      const what = 'tells what another holder of the key was answered';
      raid.find({ check: 'leak', attacker: attacker.name, at: 'inviteMember with the same key', what });
    },
  );
}
