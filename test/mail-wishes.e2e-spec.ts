import type { INestApplicationContext } from '@nestjs/common';
import { HouseModule, ROOMS } from '@outrigger/house';
import { house as houseActor } from '@outrigger/kernel';
import { type HasChores, Tenancy, type TenantChore } from '@outrigger/tenancy';
import type { ParsedMail } from 'mailparser';
import { beforeTheMinute } from './support/calm.js';
import { chores } from './support/chores.js';
import { codes, type Fields } from './support/client.js';
import { groundOn, type House, openHouse, openWorker, type Person, type Programme } from './support/house.js';
import { until } from './support/mail-parts.js';
import { type Mentored, mentored } from './support/mentored.js';
import { DiscoveryModule, DiscoveryService, NestFactory } from './support/native/libraries.js';
import { PostOffice } from './support/post-office.js';
import { settled } from './support/settled.js';
import { statementsOf } from './support/statements.js';
import { confirmedSession, facts } from './support/telling.js';

const WISHES = 'address bounces rhythm zone quietFrom quietUntil isOwn topics { topic choice }';
const MY_MAIL = `{ myMail { ${WISHES} } }`;
const CHOOSE = `mutation ($input: ChooseMailInput!) { chooseMail(input: $input) { refusals { code } preferences { ${WISHES} } } }`;
const HABIT = `mutation ($input: SetMailHabitInput!) { setMailHabit(input: $input) { refusals { code field } preferences { ${WISHES} } } }`;
const LETTERS = `query ($search: String, $state: LetterState, $kind: MailKind) {
  letters(first: 50, search: $search, state: $state, kind: $kind) { items { id kind state subject toAddress waitUntil attempts lastError } } }`;

const QUIET_HOURS = 3;

describe('which letters somebody gets, and when', () => {
  const office = new PostOffice();
  let house: House;
  let smtpUrl: string;
  let ours: Programme;
  let neighbour: Programme;
  let team: Mentored;
  let theirs: Mentored;
  let sessionId: string;

  beforeAll(async () => {
    smtpUrl = await office.open();
    house = await openHouse({ smtpUrl });
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
    [team, theirs] = [await mentored(ours, 'Aquaflow'), await mentored(neighbour, 'Aquaflow')];
    sessionId = await confirmedSession(ours, team);
  });
  afterAll(async () => {
    await house.close();
    await office.close();
  });

  const rest = (): Promise<void> => settled(house.database, { andLetters: true });
  const ground = () => ({ ...groundOn(house.database, { smtpUrl }), purpose: 'worker' }) as const;
  const tell = async ([name, payload]: readonly [string, object], programme: Programme = ours): Promise<void> => {
    await programme.within((tx) => tx.emit(name, { ...payload }));
    await settled(house.database, { andLetters: true });
  };
  const chore = (name: string): Promise<void> => chores(house, name);
  const choose = async ({ ask }: Person, topic: string, choice: string): Promise<Fields> =>
    (await ask(CHOOSE, { input: { topic, choice } })).data?.['chooseMail'];
  const habit = async ({ ask }: Person, input: object): Promise<Fields> =>
    (await ask(HABIT, { input: { rhythm: 'day', ...input } })).data?.['setMailHabit'];
  const choices = async ({ ask }: Person): Promise<Record<string, string>> => {
    const { topics } = (await ask(MY_MAIL)).data?.['myMail'];
    return Object.fromEntries(topics.map(({ topic, choice }: Fields) => [topic, choice]));
  };
  const log = async (filter: object, { manager }: Programme = ours): Promise<Fields[]> =>
    (await manager.ask(LETTERS, filter)).data?.['letters'].items;
  const newest = async ({ login }: Person, state: string): Promise<Fields> => (await log({ search: login, state }))[0];
  const ofKind = ({ login }: Person, subject: RegExp): ParsedMail[] =>
    office.to(login).filter((mail) => subject.test(mail.subject ?? ''));
  const due = (): Promise<unknown> =>
    house.database.admin(`update letter set wait_until = now() - interval '1 minute' where wait_until is not null`);
  const mentor = (at: number): Person => team.mentors[at] as Person;

  it('are all, at once, until somebody chooses', async () => {
    expect((await mentor(0).ask(MY_MAIL)).data?.['myMail']).toEqual({
      address: mentor(0).login,
      bounces: false,
      rhythm: 'day',
      zone: 'Europe/Paris',
      quietFrom: 0,
      quietUntil: 0,
      isOwn: false,
      topics: ['reminders', 'company', 'questions', 'network'].map((topic) => ({ topic, choice: 'now' })),
    });
    await tell(facts.invitation(sessionId));
    await tell(facts.agendaDue(sessionId));
    await tell(facts.agendaPublished(sessionId));
    expect(ofKind(mentor(0), /The agenda is out/)).toHaveLength(1);
    expect(ofKind(team.founder, /Still without an agenda/)).toHaveLength(1);
  });

  it('not what somebody does without, and still every invitation', async () => {
    expect(await choose(mentor(1), 'company', 'never')).toMatchObject({ refusals: [] });
    const invited = ofKind(mentor(1), /^Session/).length;
    const moved = await confirmedSession(ours, team, { inDays: 20, number: 2 });
    await tell(facts.invitation(moved));
    await tell(facts.agendaPublished(moved));
    expect(ofKind(mentor(1), /The agenda is out/)).toHaveLength(1);
    expect(ofKind(mentor(1), /^Session/)).toHaveLength(invited + 1);
    expect(await newest(mentor(1), 'unwanted')).toMatchObject({ kind: 'agendaPublished', attempts: 0 });
    expect(await choices(mentor(0))).toMatchObject({ company: 'now' });
    expect(await choices(theirs.mentors[1] as Person)).toMatchObject({ company: 'now' });
  });

  describe('by one click of a mail program', () => {
    const addressIn = (mail: ParsedMail | undefined): string => {
      const lines = mail?.headerLines.map(({ line }) => line) ?? [];
      const unsubscribe = lines.filter((line) => /^list-unsubscribe:/i.test(line));
      expect(unsubscribe).toHaveLength(1);
      expect(lines.filter((line) => /^list-unsubscribe-post: List-Unsubscribe=One-Click$/i.test(line))).toHaveLength(1);
      const [, url = ''] = /<(http.+)>/.exec(unsubscribe[0]?.replace(/\s+/g, '') ?? '') ?? [];
      return url.replace('http://localhost', house.api.url);
    };
    const click = (url: string): Promise<Response> =>
      fetch(url, {
        method: 'POST',
        body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
        redirect: 'manual',
      });

    it('not from an essential letter: it has no such header', () => {
      const [invitation] = ofKind(mentor(0), /^Session/);
      expect(canBeLeft(invitation)).toBe(false);
      expect(invitation?.text).not.toContain('Choose which letters you get');
    });

    it('nothing by opening it, all by the click, and back by the undo', async () => {
      const [letter] = ofKind(mentor(0), /The agenda is out/);
      const url = addressIn(letter);
      const page = url.replace(/\/one-click$/, '');
      expect(`${letter?.text}${String(letter?.html)}`).toContain(page.replace(house.api.url, 'http://localhost'));
      for (const method of ['GET', 'HEAD']) await fetch(url, { method });
      expect((await fetch(url, { method: 'POST', body: new URLSearchParams({ other: 'x' }) })).status).toBe(404);
      expect(await choices(mentor(0))).toMatchObject({ company: 'now' });

      expect((await click(url)).status).toBe(200);
      expect((await click(url)).status).toBe(200);
      expect(await choices(mentor(0))).toMatchObject({ company: 'never', reminders: 'now', questions: 'now' });

      const html = await (await fetch(page)).text();
      expect(html).toContain('No more of: What others did');
      const nonce = /name="nonce" value="([^"]+)"/.exec(html)?.[1] ?? '';
      await fetch(page, { method: 'POST', body: new URLSearchParams({ nonce, undo: '1' }), redirect: 'manual' });
      expect(await choices(mentor(0))).toMatchObject({ company: 'now' });
    });

    it('the page of the letter shows what is chosen, and takes another choice without signing in', async () => {
      const [letter] = ofKind(team.founder, /Still without an agenda/);
      const page = addressIn(letter).replace(/\/one-click$/, '');
      const html = await (await fetch(page)).text();
      expect(html).toContain('Which letters you get');
      const nonce = /name="nonce" value="([^"]+)"/.exec(html)?.[1] ?? '';
      const body = new URLSearchParams({
        nonce,
        choice: 'save',
        reminders: 'digest',
        company: 'now',
        questions: 'never',
      });
      expect((await fetch(page, { method: 'POST', body, redirect: 'manual' })).status).toBe(303);
      expect(await choices(team.founder)).toMatchObject({ reminders: 'digest', company: 'now', questions: 'never' });
    });

    it('not by a link of the neighbour', async () => {
      const before = await choices(theirs.founder);
      expect((await click(`${house.api.url}/a/${'x'.repeat(44)}.${'y'.repeat(27)}/one-click`)).status).toBe(404);
      expect(await choices(theirs.founder)).toEqual(before);
    });
  });

  describe('in one letter', () => {
    it('once, with all that was gathered, grouped, under two workers', async () => {
      const { founder } = team;
      await choose(founder, 'reminders', 'digest');
      const singles = ofKind(founder, /Still without an agenda/).length;
      await tell(facts.agendaDue(sessionId));
      await tell(facts.agendaDue(await confirmedSession(ours, team, { inDays: 30, number: 3 })));
      await chore('digests');
      expect(ofKind(founder, /your day in one letter/)).toEqual([]);
      expect(await newest(founder, 'gathered')).toMatchObject({ kind: 'agendaDue' });

      await due();
      const second = await openWorker(house.database, { smtpUrl });
      await house.database.admin(`select graphile_worker.add_job('digests') from generate_series(1, 6)`);
      await settled(house.database, { andLetters: true });
      await second.stop();
      const [digest, ...others] = ofKind(founder, /your day in one letter/);
      expect(others).toEqual([]);
      expect(ofKind(founder, /Still without an agenda/)).toHaveLength(singles);
      expect(digest?.text).toMatch(/Reminders[^]*session 1[^]*session 3/i);
      expect(digest?.text).toContain('/sessions/');
      expect(canBeLeft(digest)).toBe(true);
      expect(await log({ search: founder.login, state: 'digested' })).toHaveLength(2);
    });

    it('by as many statements for three readers as for one', async () => {
      const [founder, ...mentors] = [team.founder, mentor(0), mentor(1)];
      const module = { module: class Digesting {}, imports: [DiscoveryModule, HouseModule.on(ground()), ...ROOMS] };
      const context = await NestFactory.createApplicationContext(module, { logger: ['error'] });
      const digests = choreIn(context, 'digests');
      const sent = async (fact: readonly [string, object]): Promise<string[]> => {
        await tell(fact);
        await beforeTheMinute(3_000);
        return context.get(Tenancy).write(houseActor(ours.id), async (tx) => {
          await tx.sql`update letter set wait_until = ${tx.now} where state = 'gathered'`;
          return statementsOf(() => digests.run(tx));
        });
      };
      for (const reader of mentors) await choose(reader, 'company', 'digest');
      const one = await sent(facts.agendaDue(sessionId));
      await choose(founder, 'company', 'digest');
      await tell(facts.agendaDue(sessionId));
      const three = await sent(facts.agendaPublished(sessionId));
      await rest();
      expect(three.filter(isOurs).length).toBeLessThanOrEqual(10);
      expect(three.filter(isOurs)).toHaveLength(one.filter(isOurs).length);
      for (const reader of mentors) {
        expect(ofKind(reader, /your day in one letter/)).toHaveLength(1);
        await choose(reader, 'company', 'now');
      }
      await context.close();
    });

    it('not when there is nothing, nor what would come too late', async () => {
      const { founder } = team;
      const before = ofKind(founder, /in one letter/).length;
      await chore('digests');
      expect(ofKind(founder, /in one letter/)).toHaveLength(before);
      await habit(founder, { rhythm: 'week' });
      const soon = await confirmedSession(ours, team, { inDays: 0.3, number: 4 });
      await tell(facts.agendaDue(soon));
      expect(ofKind(founder, /Still without an agenda: session 4/)).toHaveLength(1);
    });

    it('not any more what somebody does without since', async () => {
      const { founder } = team;
      await tell(facts.agendaDue(sessionId));
      expect(await newest(founder, 'gathered')).toBeDefined();
      await choose(founder, 'reminders', 'never');
      expect(await newest(founder, 'gathered')).toBeUndefined();
      await due();
      const before = ofKind(founder, /in one letter/).length;
      await chore('digests');
      expect(ofKind(founder, /in one letter/)).toHaveLength(before);
      await choose(founder, 'reminders', 'now');
    });
  });

  describe('not in quiet hours', () => {
    /** Hours around this one, on the reader's clock. */
    const now = (): object => {
      const hour = Number(
        new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Paris', hour: '2-digit', hourCycle: 'h23' }).format(),
      );
      return { quietFrom: (hour + 23) % 24, quietUntil: (hour + QUIET_HOURS) % 24 };
    };

    it('what can wait: it comes once they are over, and once', async () => {
      const reader = mentor(2);
      const set = await habit(reader, now());
      expect(set.preferences).toMatchObject({ isOwn: true, ...now() });
      const before = office.to(reader.login).length;
      const later = await confirmedSession(ours, team, { inDays: 12, number: 5 });
      await tell(facts.invitation(later));
      await tell(facts.agendaPublished(later));
      expect(office.to(reader.login)).toHaveLength(before);
      const held = await log({ search: reader.login, state: 'quiet' });
      expect(held.map(({ kind }) => kind).toSorted()).toEqual(['agendaPublished', 'invitation']);
      const left = Date.parse(held[0].waitUntil) - Date.now();
      expect(left).toBeGreaterThan((QUIET_HOURS - 2) * 3_600_000);
      expect(left).toBeLessThanOrEqual(QUIET_HOURS * 3_600_000);

      await chore('release-letters');
      expect(office.to(reader.login)).toHaveLength(before);
      await due();
      const second = await openWorker(house.database, { smtpUrl });
      await house.database.admin(`select graphile_worker.add_job('release-letters') from generate_series(1, 6)`);
      await settled(house.database, { andLetters: true });
      await second.stop();
      expect(office.to(reader.login)).toHaveLength(before + 2);
    }, 90_000);

    it('but what cannot: word of tomorrow, with what was held about it in front', async () => {
      const reader = mentor(2);
      const tomorrow = await confirmedSession(ours, team, { inDays: 0.8, number: 6 });
      const far = await confirmedSession(ours, team, { inDays: 40, number: 7 });
      await tell(facts.invitation(tomorrow));
      expect(ofKind(reader, /^Session 6/)).toHaveLength(1);

      await tell(facts.invitation(far));
      expect(ofKind(reader, /^Session 7/)).toHaveLength(0);
      const soon = new Date(Date.now() + 5 * 3_600_000);
      await ours.within(
        (tx) =>
          tx.sql`update session set starts_at = ${soon}, ends_at = ${new Date(soon.getTime() + 5_400_000)}, sequence = 1 where id = ${far}`,
      );
      await tell(facts.invitation(far));
      const told = ofKind(reader, /session 7/i).map(({ subject }) => subject?.split(':')[0]);
      expect(told.toSorted()).toEqual(['New time or place', 'Session 7']);
    });

    it('are refused as halves and as whole days, and given back to the programme', async () => {
      const reader = mentor(2);
      expect(codes(await habit(reader, { quietFrom: 7, quietUntil: 6 }))).toEqual(['QUIET_TOO_LONG']);
      expect(codes(await habit(reader, { quietFrom: 7 }))).toEqual(['QUIET_HALF']);
      expect((await habit(reader, {})).preferences).toMatchObject({ isOwn: false, quietFrom: 0, quietUntil: 0 });
    });
  });

  it('end with the membership: what is held for whoever leaves does not go', async () => {
    const leaver = await ours.person('Leaver', 'observer');
    const held = (state: string): Promise<{ id: string }[]> =>
      ours.within(
        (tx) => tx.sql<{ id: string }>`
          select id from letter where membership_id = ${leaver.memberId} and state = ${state}`,
      );
    await ours.within(
      (
        tx,
      ) => tx.sql`insert into letter (id, kind, membership_id, from_name, from_address, to_name, to_address, subject, text, html,
          gist, message_id, stream, holds_secret, state, written_at, wait_until, attempts)
        values (gen_random_uuid(), 'reportFiled', ${leaver.memberId}, 'Ours', 'ours@mail.example.org', 'Leaver', ${leaver.login}, 'Filed', 'Filed',
          'Filed', '{}', gen_random_uuid(), 'transactional', false, 'gathered', now(), now() + interval '1 day', 0)`,
    );
    expect(await held('gathered')).toHaveLength(1);
    await ours.manager.ask(
      `mutation ($input: RevokeMemberInput!) { revokeMember(input: $input) { refusals { code } } }`,
      {
        input: { membershipId: leaver.memberId, reason: 'Left the programme.' },
      },
    );
    await settled(house.database);
    expect([(await held('gathered')).length, (await held('unwanted')).length]).toEqual([0, 1]);
  });

  it('are nobody else’s to choose', async () => {
    expect((await house.anonymous(MY_MAIL)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await mentor(0).ask(LETTERS)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await log({}, neighbour)).toEqual([]);
    await until(() => (office.mails.every(({ text }) => !text?.includes('preferences.invalid')) ? true : undefined));
  });
});

const canBeLeft = (mail: ParsedMail | undefined): boolean =>
  mail?.headerLines.some(({ key }) => key === 'list-unsubscribe') ?? false;

/** Not of the queue. */
const isOurs = (statement: string): boolean => !/graphile|jobs|pg_stat|from fact where/i.test(statement);

function choreIn(context: INestApplicationContext, name: string): TenantChore {
  const providers: readonly unknown[] = context
    .get(DiscoveryService)
    .getProviders()
    .map(({ instance }) => instance as unknown);
  const chores = providers.flatMap((provider) => (provider as Partial<HasChores> | null)?.chores ?? []);
  const found = chores.find((chore) => chore.name === name);
  if (!found) throw new Error(`There is no chore ${name}.`);
  return found;
}
