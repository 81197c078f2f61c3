import 'reflect-metadata';
import { createHash, randomBytes } from 'node:crypto';
import type { Reach } from '@outrigger/availability';
import { house as houseActor, type Role } from '@outrigger/kernel';
import { DEFAULT_POLICY } from '@outrigger/programmes';
import { type ApiLimits, connect, IdentityStore, type Tenancy, type Tx } from '@outrigger/tenancy';
import argon2 from 'argon2';
import { v7 as uuid } from 'uuid';
import { type RunningApi, startApi } from '../../apps/api/src/api.js';
import { startWorker } from '../../apps/worker/src/worker.js';
import { type Ask, asking } from './client.js';
import { openDatabase, type TestDatabase } from './database.js';

export interface House {
  readonly api: RunningApi;
  readonly database: TestDatabase;
  readonly tenancy: Tenancy;
  readonly anonymous: Ask;
  /** The first programme of a house is its centre. */
  programme(slug: string): Promise<Programme>;
  /** Lets a person in through the front door as well. */
  givePassword(login: string, password: string): Promise<void>;
  /** Stops all that runs, and leaves the database. */
  leave(): Promise<void>;
  close(): Promise<void>;
}

/** Somebody who is signed in. */
export interface Person {
  readonly memberId: string;
  readonly login: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly ask: Ask;
}

export interface Programme {
  readonly id: string;
  readonly slug: string;
  readonly manager: Person;
  person(name: string, ...roles: Role[]): Promise<Person>;
  /** A mentor of the cohort, active, with a current warrant unless `warranted` is false. */
  mentor(name: string, changes?: MentorChanges): Promise<Person & { readonly mentorId: string }>;
  /** Looks and writes inside the programme, as the house itself. */
  within<T>(deed: (tx: Tx) => Promise<T>): Promise<T>;
}

export interface MentorChanges {
  readonly background?: string;
  readonly canLead?: boolean;
  readonly warranted?: boolean;
  readonly hoursPerMonth?: number;
  readonly status?: string;
}

export interface HouseOptions extends Post {
  readonly production?: boolean;
  readonly webRoot?: string;
  /** Where the worker reads calendars. */
  readonly reach?: Reach;
  /** What the api grants; without it more than any test can ask for. */
  readonly limits?: ApiLimits;
}

/** Letters leave at any hour: a test does not depend on the one at which it runs. */
const AWAKE = { ...DEFAULT_POLICY, quietFrom: 0, quietUntil: 0 };

const PLENTY: ApiLimits = { perToken: 1e9, perProgramme: 1e9, perAddress: 1e9, inHand: 100 };

interface Post {
  /** Letters go there; a house without it has no worker. */
  readonly smtpUrl?: string | undefined;
  /** The mailbox that the worker reads. */
  readonly inboxUrl?: string;
  /** Of whoever hands over mails. */
  readonly inboxSecret?: string;
}

/** What a process of a house stands on. */
export const groundOn = (database: TestDatabase, { smtpUrl = 'smtp://127.0.0.1:9', ...inbox }: Post) =>
  ({
    appUrl: database.url('outrigger_app'),
    identityUrl: database.url('outrigger_identity'),
    analystUrl: database.url('outrigger_analyst'),
    secret: database.secret,
    poolSize: 6,
    purpose: 'api',
    publicUrl: 'http://localhost',
    mailDomain: 'mail.example.org',
    smtpUrl,
    ...inbox,
  }) as const;

/** A worker on a house's database. */
export const openWorker = (
  database: TestDatabase,
  { reach, ...post }: Post & { readonly reach?: Reach } = {},
): ReturnType<typeof startWorker> =>
  startWorker({
    ...groundOn(database, post),
    reach,
    purpose: 'worker',
    dispatcherUrl: database.url('outrigger_dispatcher'),
  });

/** The whole product on a database of its own, listening on a free port. */
export async function openHouse({
  production = false,
  webRoot = import.meta.dirname,
  limits = PLENTY,
  reach,
  ...post
}: HouseOptions = {}): Promise<House> {
  const database = await openDatabase();
  const ground = groundOn(database, post);
  const api = await startApi({ ...ground, host: '127.0.0.1', port: 0, production, webRoot, limits });
  const worker = post.smtpUrl ? await openWorker(database, { ...post, reach }) : undefined;
  const tenancy = await connect({ url: ground.appUrl, entities: [], poolSize: 2, purpose: 'cli' });
  const store = new IdentityStore(ground.identityUrl, 2);
  let centre: string | undefined;
  const programme = async (slug: string): Promise<Programme> => {
    const made = await foundProgramme({ api, tenancy, store }, slug, centre);
    centre ??= made.id;
    return made;
  };
  const leave = async (): Promise<void> => {
    await Promise.all([api.stop(), worker?.stop(), tenancy.close(), store.close()]);
  };
  const close = async (): Promise<void> => {
    await leave();
    await database.drop();
  };
  const givePassword = async (login: string, password: string): Promise<void> => {
    await store.sql`update person set password_hash = ${await argon2.hash(password)} where login = ${login}`;
  };
  return { api, database, tenancy, anonymous: asking(api.url, {}), programme, givePassword, leave, close };
}

interface Stand {
  readonly api: RunningApi;
  readonly tenancy: Tenancy;
  readonly store: IdentityStore;
}

async function foundProgramme(stand: Stand, slug: string, centre: string | undefined): Promise<Programme> {
  const id = uuid();
  await stand.tenancy.found(houseActor(centre ?? id), houseActor(id), slug, async (tx) => {
    await tx.sql`insert into programme (id, name, kind, country, zone, locale, status, is_centre, launched_on)
      values (${id}, ${`Programme ${slug}`}, 'university', 'FR', 'Europe/Paris', 'en', 'active', ${centre === undefined}, '2020-01-01')`;
    await tx.sql`insert into programme_policy (id, version, settings, decided_at) values (${uuid()}, 1, ${AWAKE}, ${tx.now})`;
  });
  const within = <T>(deed: (tx: Tx) => Promise<T>): Promise<T> => stand.tenancy.write(houseActor(id), deed);
  const person = (name: string, ...roles: Role[]): Promise<Person> => signedIn(stand, within, slug, name, roles);
  const mentor: Programme['mentor'] = async (name, changes) => {
    const found = await person(name, 'mentor');
    return { ...found, mentorId: await within((tx) => joinCohort(tx, found.memberId, changes)) };
  };
  return { id, slug, manager: await person('manager', 'manager'), person, mentor, within };
}

/** A member with a login and a token, without the work of a password. */
async function signedIn(
  { api, store }: Stand,
  within: Programme['within'],
  slug: string,
  name: string,
  roles: readonly Role[],
): Promise<Person> {
  const login = `${name.toLowerCase().replaceAll(' ', '.')}@${slug}.example.org`;
  const [personId, memberId, token] = [uuid(), uuid(), `ora_${randomBytes(32).toString('base64url')}`];
  await store.sql`insert into person (id, login, password_hash, created_at) values (${personId}, ${login}, 'none', now())`;
  await store.sql`insert into sign_in (id, person_id, via, access_hash, access_expires_at, created_at)
    values (${uuid()}, ${personId}, 'token', ${createHash('sha256').update(token).digest('base64url')}, now() + interval '1 hour', now())`;
  await within(
    (tx) => tx.sql`insert into membership (id, person_id, name, email, roles, status)
    values (${memberId}, ${personId}, ${name}, ${login}, ${[...roles]}, 'active')`,
  );
  const headers = { authorization: `Bearer ${token}`, 'x-programme': slug };
  return { memberId, login, headers, ask: asking(api.url, headers) };
}

async function joinCohort(tx: Tx, memberId: string, changes: MentorChanges = {}): Promise<string> {
  const { background = 'product', canLead = true, warranted = true, hoursPerMonth = 12, status = 'active' } = changes;
  const id = uuid();
  await tx.sql`insert into mentor (id, membership_id, primary_background, other_backgrounds, expertise, languages, zone, hours_per_month, can_lead, status)
    values (${id}, ${memberId}, ${background}, '{}', '{}', '{en}', 'Europe/Paris', ${hoursPerMonth}, ${canLead}, ${status})`;
  if (warranted) {
    await tx.sql`insert into warrant (id, mentor_id, text_version, signed_at, expires_on)
      values (${uuid()}, ${id}, 1, now() - interval '65 days', current_date + 300)`;
  }
  return id;
}
