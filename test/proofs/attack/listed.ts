import { randomUUID } from 'node:crypto';
import type { Fields } from '../../support/client.js';
import type { Person, Programme } from '../../support/house.js';
import type { Mentored, TestMentor } from '../../support/mentored.js';

type Deed = (by: Person, field: string, input: object, read?: string) => Promise<Fields>;

const WORDS = { blurb: 'Words that every mentor may read.', needs: ['Words.'] };
const LATER = '2031-03-04T14:00:00Z';

/** Lists in each state; that of the venture itself with the answers of a mentor of its team. @returns what can be done next. */
export async function listed(programme: Programme, venture: Mentored, deed: Deed): Promise<[string, object][]> {
  const { manager } = programme;
  const reader = venture.mentors[1] as TestMentor;
  const look = async (ventureId?: string): Promise<Draft> => {
    const read = 'circulation { id entries { id } }';
    const input = { ventureId: ventureId ?? (await mentoredVenture(programme)), missing: ['Words.'] };
    const { circulation } = await deed(manager, 'lookForMentors', input, read);
    return { circulationId: circulation.id as string, entryId: circulation.entries[0].id as string };
  };
  const approved = async (ventureId?: string): Promise<Draft> => {
    const draft = await look(ventureId);
    await deed(manager, 'approveCirculationEntry', { entryId: draft.entryId, ...WORDS });
    return draft;
  };
  const sent = await approved(venture.ventureId);
  await deed(manager, 'sendCirculation', { circulationId: sent.circulationId });
  await programme.within((tx) => tx.sql`update circulation set reminded_at = now() where status = 'sent'`);
  const cardId = await dealt(programme, reader, sent);
  for (const answer of ['maybe', 'yes']) await deed(reader, 'answerCard', { cardId, answer, couldLead: false });
  await reader.ask('mutation { pauseLists { refusals { code } } }');
  const timed = await approved();
  await deed(manager, 'sendCirculation', { circulationId: timed.circulationId, sendAt: LATER });
  const [changing, ordered, removed, waiting, skipped] = [
    await look(),
    await look(),
    await look(),
    await approved(),
    await look(),
  ];
  return [
    ['circulationLetter', { circulationId: sent.circulationId, mentorId: reader.mentorId }],
    ['lookForMentors', { ventureId: await mentoredVenture(programme), missing: ['Words.'] }],
    ['addCirculationEntry', { circulationId: changing.circulationId, ventureId: await mentoredVenture(programme) }],
    ['approveCirculationEntry', { entryId: changing.entryId, ...WORDS }],
    ['orderCirculation', { circulationId: ordered.circulationId, entryIds: [ordered.entryId] }],
    ['removeCirculationEntry', { entryId: removed.entryId }],
    ['sendCirculation', { circulationId: waiting.circulationId }],
    ['unscheduleCirculation', { circulationId: timed.circulationId }],
    ['skipCirculation', { circulationId: skipped.circulationId }],
    ['testCirculation', { circulationId: ordered.circulationId, mentorId: reader.mentorId }],
    ['answerCard', { cardId, answer: 'no', couldLead: false }],
    ['withdrawAnswer', { cardId }],
    ['answerNone', { circulationId: sent.circulationId, isNone: true }],
  ];
}

interface Draft {
  readonly circulationId: string;
  readonly entryId: string;
}

async function mentoredVenture(programme: Programme): Promise<string> {
  const id = randomUUID();
  await programme.within(
    (tx) => tx.sql`insert into venture (id, name, one_liner, origin, sector, stage, needs, languages, zone, status)
      values (${id}, ${`Listed ${id.slice(0, 8)}`}, 'Words.', 'alumni', 'water', 'pilot', '{sales}', '{en}', 'Europe/Paris', 'mentored')`,
  );
  return id;
}

/** What the worker makes of a list that was sent: here none runs. @returns the reader's card. */
async function dealt(programme: Programme, reader: TestMentor, { circulationId, entryId }: Draft): Promise<string> {
  const [ask, none, stop, card] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  await programme.within(async (tx) => {
    for (const [id, purpose, subjectId] of [
      [ask, 'circulation.answer', card],
      [none, 'circulation.none', circulationId],
      [stop, 'circulation.stop', reader.mentorId],
    ] as const) {
      await tx.sql`insert into link (id, purpose, membership_id, subject_id, made_at, expires_at)
        values (${id}, ${purpose}, ${reader.memberId}, ${subjectId}, ${tx.now}, '2031-03-04')`;
    }
    await tx.sql`insert into circulation_recipient (id, circulation_id, mentor_id, none_link_id, stop_link_id)
      values (${randomUUID()}, ${circulationId}, ${reader.mentorId}, ${none}, ${stop})`;
    await tx.sql`insert into circulation_card (id, entry_id, mentor_id, link_id, why_needs, why_languages, why_sector)
      values (${card}, ${entryId}, ${reader.mentorId}, ${ask}, '{Words.}', '{fr}', 'Words.')`;
    await tx.sql`update circulation_entry set outcome = 'few' where id = ${entryId}`;
  });
  return card;
}
