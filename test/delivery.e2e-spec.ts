import { type House, openHouse, type Programme } from './support/house.js';
import { until } from './support/mail-parts.js';
import { mentored } from './support/mentored.js';
import { PostOffice } from './support/post-office.js';

const OPEN = `mutation ($input: OpenSessionInput!) { openSession(input: $input) { refusals { code } session { id } } }`;
const CONFIRM = `mutation ($input: ConfirmSessionInput!) { confirmSession(input: $input) { refusals { code } } }`;
const LETTERS = '{ letters(first: 50) { items { state } } }';

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

describe('letters while the mail server is not well', () => {
  const office = new PostOffice();
  let house: House;
  let ours: Programme;
  let neighbour: Programme;

  beforeAll(async () => {
    house = await openHouse({ smtpUrl: await office.open() });
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
  });
  afterAll(async () => {
    await house.close();
    await office.close();
  });

  /** @returns everybody who is invited. */
  const invite = async ({ manager, ...programme }: Programme, name: string): Promise<string[]> => {
    const team = await mentored({ manager, ...programme }, name);
    const { data } = await manager.ask(OPEN, { input: { ventureId: team.ventureId } });
    const sessionId = data?.['openSession'].session.id as string;
    // So far ahead that the clock asks nobody for anything meanwhile.
    await manager.ask(CONFIRM, { input: { sessionId, startsAt: inDays(30) } });
    return [...team.mentors, team.founder].map(({ login }) => login);
  };
  /** What has failed so far, of the letters that wait. */
  const failed = async (): Promise<number[]> => {
    const jobs = await house.database.admin<{ attempts: number }>(
      `select attempts from graphile_worker.jobs where task_identifier = 'mail' and locked_at is null and last_error is not null`,
    );
    return jobs.map(({ attempts }) => attempts);
  };
  const states = async ({ manager }: Programme): Promise<string[]> =>
    (await manager.ask(LETTERS)).data?.['letters'].items.map(({ state }: { state: string }) => state);

  it('are not lost while it is down for an hour, and each goes once when it is back', async () => {
    await office.close();
    const readers = await invite(ours, 'Aquaflow');
    // The hour is compressed: a job that failed is let try again at once, instead of after its pause. With its pauses of
    // e, e², e³… seconds a job fails seven times within the hour.
    for (let tries = 1; tries <= 7; tries += 1) {
      await until(async () => {
        const attempts = await failed();
        return attempts.length === readers.length && attempts.every((each) => each >= tries) ? true : undefined;
      });
      if (tries === 7) await office.open();
      await house.database.admin(
        `update graphile_worker._private_jobs set run_at = now() where locked_at is null and last_error is not null`,
      );
    }
    for (const reader of readers) await until(() => office.to(reader)[0]);
    await until(async () => ((await states(ours)).every((state) => state === 'sent') ? true : undefined));
    expect(office.mails).toHaveLength(readers.length);
    expect(new Set(office.mails.map(({ messageId }) => messageId)).size).toBe(readers.length);
    expect(await failed()).toEqual([]);
  }, 120_000);

  it('hold up nothing else while it is slow', async () => {
    office.delayMs = 3_000;
    const readers = await invite(ours, 'Slow');
    await until(() => (office.waiting > 0 ? true : undefined));
    const began = Date.now();
    const { data } = await neighbour.manager.ask(
      'mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { refusals { code } } }',
      { input: { name: 'Kim', email: 'kim@invited.example.org', roles: ['observer'] } },
    );
    expect(data?.['inviteMember'].refusals).toEqual([]);
    // Written by a reaction, which no letter holds up: it waits for its own turn with the mail server alone.
    await until(async () => ((await states(neighbour)).length > 0 ? true : undefined));
    expect(Date.now() - began).toBeLessThan(3_000 * readers.length);
    office.delayMs = 0;
    await until(() => office.to('kim@invited.example.org')[0]);
    for (const reader of readers) await until(() => office.to(reader)[0]);
    for (const reader of readers) expect(office.to(reader)).toHaveLength(1);
  }, 120_000);

  it('of a programme that writes many leave room for those of another', async () => {
    office.delayMs = 40;
    const before = office.mails.length;
    const { manager } = ours;
    const many = Array.from({ length: 60 }, (_, at) => `reader.${at}@many.example.org`);
    await ours.within(async (tx) => {
      for (const [at, email] of many.entries()) {
        await tx.sql`insert into membership (id, name, email, roles, status) values (gen_random_uuid(), ${`Reader ${at}`}, ${email}, '{observer}', 'invited')`;
      }
      await tx.sql`insert into invitation (id, membership_id, expires_at) select gen_random_uuid(), id, now() + interval '1 day' from membership where email like '%@many.example.org'`;
      const invitations = await tx.sql<{
        id: string;
      }>`select id from invitation where membership_id in (select id from membership where email like '%@many.example.org')`;
      await tx.emitAll(
        'member.invited',
        invitations.map(({ id }) => ({ invitationId: id })),
      );
    });
    await until(() => (office.mails.length > before + 5 ? true : undefined));
    const [first] = await invite(neighbour, 'Few');
    await until(() => office.to(first ?? '')[0]);
    expect(office.mails.length - before).toBeLessThan(many.length);
    office.delayMs = 0;
    for (const reader of many) await until(() => office.to(reader)[0]);
    // The server has a letter before its sender knows that it has.
    await until(async () =>
      (await states({ ...ours, manager })).every((state) => state === 'sent') ? true : undefined,
    );
  }, 120_000);
});
