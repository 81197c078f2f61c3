import type { INestApplicationContext } from '@nestjs/common';
import { HouseModule } from '@outrigger/house';
import { IdentityModule, MemberService } from '@outrigger/identity';
import { house } from '@outrigger/kernel';
import { SessionService, SessionsModule } from '@outrigger/sessions';
import { Tenancy, type Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import { type RunningApi, startApi } from '../apps/api/src/api.js';
import { startWorker } from '../apps/worker/src/worker.js';
import { openDatabase, type TestDatabase } from './support/database.js';
import { faultsOf } from './support/icalendar.js';
import { calendarsOf, eventOf, pair, until } from './support/mail-parts.js';
import { type MailProgramme, mailProgramme } from './support/mail-programme.js';
import { NestFactory } from './support/native/libraries.js';
import { PostOffice } from './support/post-office.js';

const WEB = 'https://outrigger.example.org';
const STARTS_AT = new Date('2031-03-12T14:00:00Z');

const ACCEPT = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { login } }';
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { accessToken } }';
const LETTERS = '{ letters(first: 1) { items { toAddress state lastError } hasMore } }';

interface SignedIn {
  readonly signIn: { readonly accessToken: string };
}

interface KeptLetter {
  readonly subject: string;
  readonly state: string;
  readonly text: string;
  readonly attempts: number;
  readonly lastError: string | null;
}

describe('mail', () => {
  const office = new PostOffice();
  let database: TestDatabase;
  let context: INestApplicationContext;
  let worker: Awaited<ReturnType<typeof startWorker>>;
  let api: RunningApi;
  let ours: MailProgramme;
  let neighbour: MailProgramme;

  beforeAll(async () => {
    database = await openDatabase();
    const smtpUrl = await office.open();
    const ground = {
      appUrl: database.url('outrigger_app'),
      identityUrl: database.url('outrigger_identity'),
      analystUrl: database.url('outrigger_analyst'),
      secret: database.secret,
      poolSize: 6,
      purpose: 'worker',
      publicUrl: WEB,
      mailDomain: 'mail.example.org',
      smtpUrl,
    } as const;
    const imports = [HouseModule.on(ground), IdentityModule, SessionsModule];
    context = await NestFactory.createApplicationContext({ module: class Office {}, imports }, { logger: ['error'] });
    ours = await mailProgramme(context.get(Tenancy), 'ours');
    neighbour = await mailProgramme(context.get(Tenancy), 'neighbour', ours.tenantId);
    worker = await startWorker({ ...ground, dispatcherUrl: database.url('outrigger_dispatcher') });
    api = await startApi({ ...ground, host: '127.0.0.1', port: 0, production: false, webRoot: import.meta.dirname });
  });

  afterAll(async () => {
    await api.stop();
    await worker.stop();
    await context.close();
    await office.close();
    await database.drop();
  });

  const within = <T>({ tenantId }: MailProgramme, deed: (tx: Tx) => Promise<T>): Promise<T> =>
    context.get(Tenancy).write(house(tenantId), deed);
  const ask = async <T>(query: string, input?: object, more: Record<string, string> = {}): Promise<T> => {
    const body = JSON.stringify({ query, ...(input && { variables: { input } }) });
    const headers = { 'content-type': 'application/json', ...more };
    const answer = await fetch(`${api.url}/graphql`, { method: 'POST', body, headers });
    return ((await answer.json()) as { data: T }).data;
  };
  const letterTo = async (programme: MailProgramme, address: string): Promise<KeptLetter | undefined> => {
    const letters = await within(
      programme,
      (tx) => tx.sql<KeptLetter>`
      select subject, state, text, attempts, last_error as "lastError" from letter
       where to_address = ${address} order by written_at desc, id desc limit 1`,
    );
    return letters[0];
  };
  const invite = (name: string, address = `${name}@invited.example.org`): Promise<string> =>
    within(ours, async (tx) => {
      const [member, invitation] = [uuid(), uuid()];
      await tx.sql`insert into membership (id, name, email, roles, status)
        values (${member}, ${name}, ${address}, '{}', 'invited')`;
      await tx.sql`insert into invitation (id, membership_id, expires_at)
        values (${invitation}, ${member}, ${new Date(tx.now.getTime() + 86_400_000)})`;
      await tx.emit('member.invited', { invitationId: invitation });
      return address;
    });

  it('invites everybody to a confirmed session by a calendar that Gmail and Outlook read alike', async () => {
    const { sessionId } = ours;
    await within(ours, (tx) => context.get(SessionService).confirm(tx, { sessionId, startsAt: STARTS_AT }));
    for (const address of ours.addresses) await until(() => office.to(address)[0]);

    const [mail] = office.to(ours.addresses[0] ?? '');
    const [part, file] = calendarsOf(mail);
    expect(part).toBe(file);
    expect(faultsOf(part ?? '')).toEqual([]);
    const event = eventOf(mail);
    expect(event.uid).toBe(`session-${sessionId}@mail.example.org`);
    expect(event.sequence).toBe(0);
    expect(event.startDate.toJSDate()).toEqual(STARTS_AT);
    expect(event.startDate.zone.tzid).toBe('UTC');
    expect(event.organizer).toBe(`mailto:${mail?.from?.value[0]?.address}`);
    expect(event.organizer).toMatch(/^mailto:reply\+[0-9a-f]{32}\.[0-9a-f]{16}@mail\.example\.org$/);
    const asked = event.attendees.map((one) => one.getFirstValue());
    expect(asked).toEqual(ours.addresses.map((address) => `mailto:${address}`));
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail?.text).toContain('15:00–16:30, Paris time');
  });

  it('writes to one reader at a time', () => {
    for (const mail of office.mails) {
      expect(mail.to).toMatchObject({ value: [expect.anything()] });
      expect([mail.cc, mail.bcc]).toEqual([undefined, undefined]);
    }
  });

  it('cancels what it invited to, one sequence higher, in the same thread', async () => {
    await within(ours, (tx) => context.get(SessionService).cancel(tx, ours.sessionId, 'The lead is ill.'));
    const [invited, cancelled] = await until(() => pair(office.to(ours.addresses[3] ?? '')));
    expect(eventOf(cancelled).uid).toBe(eventOf(invited).uid);
    expect(eventOf(cancelled).sequence).toBe(eventOf(invited).sequence + 1);
    expect(faultsOf(calendarsOf(cancelled)[0] ?? '')).toEqual([]);
    expect(calendarsOf(cancelled)[0]).toMatch(/METHOD:CANCEL[^]*STATUS:CANCELLED/);
    expect(cancelled.references).toEqual(invited.references);
    expect(cancelled.messageId).not.toBe(invited.messageId);
    expect(cancelled.text).toContain('The lead is ill.');
  });

  it('gives each invited person their own link, and forgets it once it is sent', async () => {
    const [eve, fay] = [await invite('eve'), await invite('fay')];
    const [toEve, toFay] = [await until(() => office.to(eve)[0]), await until(() => office.to(fay)[0])];
    const [linkOfEve, linkOfFay] = [toEve, toFay].map(
      ({ text = '' }) => text.split(`${WEB}/invitation#`)[1]?.split(/\s/)[0] ?? '',
    );
    expect(linkOfEve).toMatch(/^[\w-]{44}\.[\w-]{27}$/);
    expect(linkOfFay).toMatch(/^[\w-]{44}\.[\w-]{27}$/);
    expect(`${toEve.text}${toEve.html}`).not.toContain(linkOfFay);
    const kept = await until(async () => settled(await letterTo(ours, eve)));
    expect(kept).toMatchObject({ state: 'sent', text: '' });
  });

  it('tries again when the server says later', async () => {
    office.refusals.set('gus@invited.example.org', [450]);
    const gus = await invite('gus');
    await until(() => office.to(gus)[0]);
    const kept = await until(async () => settled(await letterTo(ours, gus)));
    expect(kept).toMatchObject({ state: 'sent', attempts: 2, lastError: null });
  }, 20_000);

  it('gives up with the reason when the server says never', async () => {
    office.refusals.set('hal@invited.example.org', [550, 550]);
    const hal = await invite('hal');
    const kept = await until(async () => settled(await letterTo(ours, hal)));
    expect(kept).toMatchObject({ state: 'failed', attempts: 1, lastError: '550 Not now, not here.' });
    expect(office.to(hal)).toEqual([]);
  });

  it('takes no header and no second reader from a name or an address', async () => {
    const jo = await invite('Jo\r\nBcc: mallory@example.org', 'jo@invited.example.org');
    const mail = await until(() => office.to(jo)[0]);
    expect(mail.bcc).toBeUndefined();
    expect(mail.to).toMatchObject({ value: [{ address: jo, name: 'Jo Bcc: mallory@example.org' }] });

    await invite('Ivy', 'ivy@example.org, mallory@example.org');
    const kept = await until(() => letterTo(ours, 'ivy@example.org, mallory@example.org'));
    expect(kept).toMatchObject({ state: 'failed', attempts: 0, lastError: 'This is not a mail address.' });
  });

  it('lets a manager in by their letter, and shows them which letters went out', async () => {
    const [email, password] = ['kim@invited.example.org', 'seven quiet harbour seals'];
    await within(ours, (tx) => context.get(MemberService).invite(tx, { name: 'Kim', email, roles: ['manager'] }));
    const { text = '' } = await until(() => office.to(email)[0]);
    const [, token] = /invitation#(\S+)/.exec(text) ?? [];
    await until(async () => settled(await letterTo(ours, email)));
    expect(await ask(ACCEPT, { token: decodeURIComponent(token ?? ''), password })).toEqual({
      acceptInvitation: { login: email },
    });
    const { signIn } = await ask<SignedIn>(SIGN_IN, { login: email, password, transport: 'TOKEN' });
    const authorization = `Bearer ${signIn.accessToken}`;
    expect(await ask(LETTERS, undefined, { authorization, 'x-programme': 'ours' })).toMatchObject({
      letters: { items: [{ toAddress: email, state: 'sent', lastError: null }], hasMore: true },
    });
  });

  it("keeps a programme's letters from its neighbour", async () => {
    expect(await letterTo(neighbour, ours.addresses[0] ?? '')).toBeUndefined();
    expect(office.mails.filter(({ text }) => text?.includes('Mentors of neighbour'))).toEqual([]);
  });
});

const settled = (letter: KeptLetter | undefined): KeptLetter | undefined =>
  letter?.state === 'waiting' ? undefined : letter;
