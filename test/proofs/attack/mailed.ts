import { randomUUID } from 'node:crypto';
import type { Fields } from '../../support/client.js';
import type { Person, Programme } from '../../support/house.js';

type Deed = (by: Person, field: string, input: object, read?: string) => Promise<Fields>;

/** Calendars to subscribe to, each fetched once, and a mail that waits for the office. @returns what can be done next. */
export async function mailed(programme: Programme, deed: Deed): Promise<[string, object][]> {
  const { manager } = programme;
  const open = async (input: object): Promise<string> =>
    (await deed(manager, 'openFeed', input, 'feeds { id }')).feeds.at(-1).id as string;
  const [own, room] = [await open({ kind: 'person' }), await open({ kind: 'room', room: 'Words.' })];
  const mailId = await programme.within(async (tx) => {
    await tx.sql`insert into feed_visit (id, feed_id, at) select gen_random_uuid(), f.id, ${tx.now} from calendar_feed f`;
    const [mail] = await tx.sql<{ id: string }>`
      insert into incoming_mail (id, entry_id, message_key, came_by, came_at, outcome, from_name, from_address, subject, words, waits)
      select gen_random_uuid(), (select id from calendar_entry limit 1), ${randomUUID()}, 'webhook', ${tx.now}, 'words',
             'Words.', 'words@raid.example.org', 'Words.', 'Words.', true returning id`;
    return mail?.id ?? '';
  });
  return [
    ['settleMail', { mailId }],
    ['openFeed', { kind: 'programme' }],
    ['changeFeed', { feedId: own, everything: true }],
    ['closeFeed', { feedId: room }],
  ];
}
