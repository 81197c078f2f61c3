import { randomUUID } from 'node:crypto';
import type { Fields } from '../../support/client.js';
import type { Person, Programme } from '../../support/house.js';

type Deed = (by: Person, field: string, input: object, read?: string) => Promise<Fields>;

/** Calendars to subscribe to, each fetched once, a mail that waits for the office, and letters that came back. @returns what can be done next. */
export async function mailed(programme: Programme, deed: Deed): Promise<[string, object][]> {
  const { manager } = programme;
  const open = async (input: object): Promise<string> =>
    (await deed(manager, 'openFeed', input, 'feeds { id }')).feeds.at(-1).id as string;
  const [own, room] = [await open({ kind: 'person' }), await open({ kind: 'room', room: 'Words.' })];
  const mailId = await programme.within(async (tx) => {
    await tx.sql`insert into feed_visit (id, feed_id, at) select gen_random_uuid(), f.id, ${tx.now} from calendar_feed f`;
    const [mail] = await tx.sql<{ id: string }>`
      insert into incoming_mail (id, entry_id, message_key, came_by, came_at, outcome, from_name, from_address, subject, words, waits, proposed_at)
      select gen_random_uuid(), (select id from calendar_entry limit 1), ${randomUUID()}, 'webhook', ${tx.now}, 'words',
             'Words.', 'words@raid.example.org', 'Words.', 'Words.', true, ${tx.now} returning id`;
    return mail?.id ?? '';
  });
  const [choice, habit] = [
    { topic: 'reminders', choice: 'digest' },
    { rhythm: 'week', quietFrom: 20, quietUntil: 6 },
  ];
  await deed(manager, 'chooseMail', choice);
  await deed(manager, 'setMailHabit', habit);
  return [
    ...(await cameBack(programme)),
    ['chooseMail', choice],
    ['setMailHabit', habit],
    ['settleMail', { mailId }],
    ['openFeed', { kind: 'programme' }],
    ['changeFeed', { feedId: own, everything: true }],
    ['closeFeed', { feedId: room }],
  ];
}

/** Letters that did not reach the observer and the analyst, to whom nothing goes any more. */
async function cameBack(programme: Programme): Promise<[string, object][]> {
  const { slug } = programme;
  const found = await programme.within(async (tx) => {
    const letters = await tx.sql<{ id: string }>`
      insert into letter (id, kind, from_name, from_address, to_name, to_address, subject, text, html, gist, message_id, stream,
          holds_secret, state, written_at, attempts)
      select gen_random_uuid(), 'agendaPublished', 'Words.', 'words@raid.example.org', b.name, b.email, 'Words.', 'Words.', 'Words.',
             '{}', gen_random_uuid(), 'transactional', false, 'failed', ${tx.now}, 1
        from membership b where b.email in (${`observer@${slug}.example.org`}, ${`analyst@${slug}.example.org`}) order by b.name
      returning id`;
    await tx.sql`insert into bounce (id, letter_id, address, kind, status, words, at)
      select gen_random_uuid(), l.id, l.to_address, 'hard', '5.1.1', 'Words.', ${tx.now} from letter l where l.state = 'failed'`;
    const suppressed = await tx.sql<{ id: string }>`
      insert into suppression (id, address, reason, words, letter_id, since)
      select gen_random_uuid(), l.to_address, 'hard', 'Words.', l.id, ${tx.now} from letter l where l.id = any(${letters.map(({ id }) => id)})
      returning id`;
    return { letters, suppressed };
  });
  const [first, second] = found.suppressed;
  return [
    ['liftSuppression', { suppressionId: first?.id }],
    ['correctAddress', { suppressionId: second?.id, email: `mail.${randomUUID().slice(0, 8)}@raid.example.org` }],
    ['sentLetter', { letterId: found.letters[1]?.id }],
    ['sendLetterAgain', { letterId: found.letters[0]?.id }],
  ];
}
