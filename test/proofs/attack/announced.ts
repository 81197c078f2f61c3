import type { House, Person, Programme } from '../../support/house.js';

/** As many as a programme may ask in a day: nobody adds a question that the others would be told of. */
const QUESTIONS = 5;

const WHEN = { from: '2031-03-04T14:00:00Z', to: '2031-03-04T16:00:00Z' };

/**
 * Announcements in each state, for nobody but the programme itself, and questions with their answers. The centre has hidden
 * what others ask and answer, so that all of it is secret; its own questions are there to be read.
 */
export async function announced(house: House, programme: Programme, trainer: Person): Promise<[string, object][]> {
  const made = await programme.within(async (tx) => {
    const one = async (rows: Promise<{ id: string }[]>): Promise<string> => (await rows)[0]?.id ?? '';
    const by = programme.manager.memberId;
    const announcement = async (state: string): Promise<string> => {
      const isOut = state === 'published' || state === 'withdrawn';
      const id = await one(tx.sql`
        insert into announcement (id, kind, title, body, starts_at, ends_at, zone, place, link, audience, kinds, countries,
          programme_ids, roles, state, version, written_at, written_by, publish_at, published_at, withdrawn_at, withdrawn_reason)
        values (gen_random_uuid(), 'event', 'Words.', 'Words.', ${WHEN.from}, ${WHEN.to}, 'Europe/Paris', 'Words.', 'https://words.invalid',
          'chosen', '{}', '{}', ${[programme.id]}, '{manager}', ${state}, ${isOut ? 1 : 0}, now(), ${by},
          ${state === 'scheduled' ? '2031-01-01' : null}, ${isOut ? tx.now : null}, ${state === 'withdrawn' ? tx.now : null},
          ${state === 'withdrawn' ? 'Words.' : null}) returning id`);
      if (!isOut) return id;
      for (const version of [1, 2])
        await tx.sql`
          insert into announcement_version (id, announcement_id, version, title, body, starts_at, ends_at, zone, place, link, note, published_at, published_by)
          select gen_random_uuid(), id, ${version}, title, body, starts_at, ends_at, zone, place, link, 'Words.', now(), ${by}
            from announcement where id = ${id}`;
      return id;
    };
    const [draft, rest, scheduled] = [
      await announcement('draft'),
      await announcement('draft'),
      await announcement('scheduled'),
    ];
    const [published, seen] = [await announcement('published'), await announcement('published')];
    await tx.sql`update announcement set version = 2 where state = 'published'`;
    await announcement('withdrawn');
    await tx.sql`insert into announcement_mark (id, membership_id, announcement_id, is_coming, answered_at)
      values (gen_random_uuid(), ${by}, ${published}, true, now())`;
    await tx.sql`insert into network_arrival (id, news, subject_id, version, arrived_at)
      values (gen_random_uuid(), 'published', ${published}, 1, now())`;
    const asked = await tx.sql<{ id: string }>`
      insert into exchange_question (id, title, body, tags, asked_at, asked_by, asker_name, helpful_ids)
      select gen_random_uuid(), 'Words.', 'Words.', '{Words.}', now(), ${by}, 'Words.', '{}'
        from generate_series(1, ${QUESTIONS}::int) returning id`;
    const questionId = asked[0]?.id ?? '';
    const answerId = await one(tx.sql`
      insert into exchange_answer (id, question_id, body, answered_at, answered_by, answerer_name)
      values (gen_random_uuid(), ${questionId}, 'Words.', now(), ${by}, 'Words.') returning id`);
    // Whoever trains signs with a name as well.
    await tx.sql`insert into exchange_answer (id, question_id, body, answered_at, answered_by, answerer_name)
      values (gen_random_uuid(), ${questionId}, 'Words.', now(), ${trainer.memberId}, 'Words.')`;
    await tx.sql`insert into exchange_hiding (id, post_id, reason, hidden_at, hidden_by)
      values (gen_random_uuid(), gen_random_uuid(), 'Words.', now(), ${by})`;
    return { draft, rest, scheduled, published, seen, questionId, answerId };
  });
  if (programme.slug !== 'centre')
    await house.database.admin(
      `insert into exchange_hiding (tenant_id, id, post_id, reason, hidden_at)
       select c.tenant_id, gen_random_uuid(), q.id, 'Words.', now() from programme c cross join (
         select id from exchange_question where tenant_id = $1 union all select id from exchange_answer where tenant_id = $1) q
        where c.is_centre`,
      [programme.id],
    );
  const { draft, rest, scheduled, published, seen, questionId, answerId } = made;
  return [
    ['announcement', { id: published }],
    ['sendAnnouncementTest', { announcementId: draft }],
    ['publishAnnouncement', { announcementId: draft }],
    ['discardAnnouncement', { announcementId: rest }],
    ['withdrawAnnouncement', { announcementId: scheduled, reason: 'Words.' }],
    ['correctAnnouncement', { announcementId: seen, title: 'Words.', body: 'Words.', ...correction }],
    ['dismissAnnouncement', { announcementId: published }],
    ['comeToEvent', { announcementId: published, isComing: false }],
    ['askExchange', { title: 'Words.', body: 'Words.' }],
    ['exchangeQuestion', { id: questionId }],
    ['answerExchange', { questionId, body: 'Words.' }],
    ['thankExchange', { questionId, answerId, isHelpful: true }],
    ['closeExchangeQuestion', { questionId }],
    ['hideExchangePost', { questionId, answerId, reason: 'Words.' }],
    ['showExchangePost', { questionId, answerId }],
  ];
}

const correction = {
  startsAt: WHEN.from,
  endsAt: WHEN.to,
  zone: 'Europe/Paris',
  place: 'Words.',
  expectedVersion: 2,
  note: 'Words.',
};
