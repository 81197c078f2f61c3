import { Injectable } from '@nestjs/common';
import { addMinutes, honour, refusal, Refused } from '@outrigger/kernel';
import { IdentityStore } from '@outrigger/tenancy';
import argon2 from 'argon2';
import { Authenticator } from 'passport';
import { Strategy as PasswordStrategy } from 'passport-local';
import { v7 as uuid } from 'uuid';
import { refuseFlood } from './attempts.js';
import { reviewPassword } from './password.policy.js';
import { hashOf, newToken, refreshTokenOf, signInOf } from './secrets.js';

export type Via = 'cookie' | 'token';

/** Minutes that a secret is good for. */
const LIFE = { cookie: 12 * 60, token: 15, refresh: 30 * 24 * 60 };
/** Failed attempts in a window: for one account, and from one address. */
const ATTEMPTS = { account: 10, address: 60 };

/** Tokens in the clear: they exist in this answer only. */
export interface Tokens {
  readonly personId: string;
  readonly access: string;
  readonly accessExpiresAt: Date;
  readonly refresh: string | null;
  readonly refreshExpiresAt: Date | null;
}

const WRONG = refusal(
  'SIGN_IN_FAILED',
  'This login and password do not go together. Check both, or ask your programme for a new invitation.',
);

const SPENT = refusal('REFRESH_FAILED', 'This refresh token is not good any more. Sign in again.', 'refreshToken');

/** Signing in and out: one answer for a wrong password and an unknown login, in the same time. */
@Injectable()
export class SignInService {
  private readonly passport = new Authenticator();
  private decoy: Promise<string> | undefined;

  constructor(private readonly store: IdentityStore) {
    const verify = (login: string, password: string): Promise<string | null> => this.verify(login, password);
    this.passport.use(
      'password',
      new PasswordStrategy({ usernameField: 'login', session: false }, (login, password, done) => {
        verify(login, password).then((personId) => {
          done(null, personId ?? false);
        }, done);
      }),
    );
  }

  /** @throws Refused alike for every failure; and by name for too many attempts. */
  async signIn(login: string, password: string, via: Via, address: string): Promise<Tokens> {
    const personId = await this.attempt(login.toLowerCase(), password, address);
    if (!personId) throw new Refused([WRONG]);
    return this.open(personId, via);
  }

  /** A bearer token without a password: for the demo network's test harnesses. */
  async openFor(login: string, minutes: number): Promise<Tokens> {
    const [person] = await this.store.sql<{ id: string }>`select id from person where login = ${login}`;
    if (!person) throw new Refused([refusal('NO_SUCH_LOGIN', `There is no login ${login}.`, 'login')]);
    return this.open(person.id, 'token', minutes);
  }

  private async open(personId: string, via: Via, minutes = LIFE[via]): Promise<Tokens> {
    const now = new Date();
    const id = uuid();
    const access = newToken('ora');
    const refresh = via === 'token' ? refreshTokenOf(id) : null;
    const accessExpiresAt = addMinutes(now, minutes);
    const refreshExpiresAt = refresh ? addMinutes(now, LIFE.refresh) : null;
    await this.store.sql`
      insert into sign_in (id, person_id, via, access_hash, access_expires_at, refresh_hash, refresh_expires_at, created_at)
      values (${id}, ${personId}, ${via}, ${hashOf(access)}, ${accessExpiresAt}, ${refresh && hashOf(refresh)}, ${refreshExpiresAt}, ${now})`;
    return { personId, access, accessExpiresAt, refresh, refreshExpiresAt };
  }

  /**
   * A refresh token is good once and names its sign-in: any but the newest was spent before, so somebody stole it,
   * and the whole sign-in ends.
   */
  async refresh(token: string): Promise<Tokens> {
    const id = signInOf(token);
    if (!id) throw new Refused([SPENT]);
    const hash = hashOf(token);
    const access = newToken('ora');
    const refresh = refreshTokenOf(id);
    const now = new Date();
    const accessExpiresAt = addMinutes(now, LIFE.token);
    const refreshExpiresAt = addMinutes(now, LIFE.refresh);
    const [found] = await this.store.sql<{ personId: string }>`
      update sign_in set access_hash = ${hashOf(access)}, access_expires_at = ${accessExpiresAt},
        refresh_hash = ${hashOf(refresh)}, refresh_expires_at = ${refreshExpiresAt}
      where id = ${id} and refresh_hash = ${hash} and refresh_expires_at > ${now} and revoked_at is null returning person_id as "personId"`;
    if (found) return { personId: found.personId, access, accessExpiresAt, refresh, refreshExpiresAt };
    await this.store
      .sql`update sign_in set revoked_at = ${now} where id = ${id} and refresh_hash <> ${hash} and revoked_at is null`;
    throw new Refused([SPENT]);
  }

  async signOut(signInId: string): Promise<void> {
    await this.store.sql`update sign_in set revoked_at = now() where id = ${signInId} and revoked_at is null`;
  }

  async signOutEverywhere(personId: string): Promise<void> {
    await this.store.sql`update sign_in set revoked_at = now() where person_id = ${personId} and revoked_at is null`;
  }

  /** The login of this address: made now, or the one that exists, if the password is its own. Guesses are counted. */
  async loginFor(login: string, password: string, address: string): Promise<string> {
    const [known] = await this.store.sql<{ id: string }>`select id from person where login = ${login}`;
    if (known) {
      const personId = await this.attempt(login, password, address);
      if (!personId) throw new Refused([{ ...WRONG, field: 'password' }]);
      return personId;
    }
    honour(reviewPassword(password, login));
    const passwordHash = await argon2.hash(password);
    const [made] = await this.store.sql<{ id: string }>`
      insert into person (id, login, password_hash, created_at) values (${uuid()}, ${login}, ${passwordHash}, now())
      on conflict (login) do nothing returning id`;
    return made?.id ?? this.loginFor(login, password, address);
  }

  /** @returns null for a login and a password that do not go together. @throws Refused for too many attempts. */
  private async attempt(login: string, password: string, address: string): Promise<string | null> {
    const account = `account ${hashOf(login)}`;
    await refuseFlood(this.store, [
      { subject: account, most: ATTEMPTS.account },
      { subject: `address ${hashOf(address)}`, most: ATTEMPTS.address },
    ]);
    const personId = await this.authenticate(login, password);
    if (personId) await this.store.sql`delete from attempt where subject = ${account}`;
    return personId;
  }

  private authenticate(login: string, password: string): Promise<string | null> {
    return new Promise((resolve, reject) => {
      const done = (error: unknown, personId?: unknown): void => {
        if (error) reject(error instanceof Error ? error : new Error('The password strategy failed.'));
        else resolve(typeof personId === 'string' ? personId : null);
      };
      const attempt = this.passport.authenticate('password', { session: false }, done) as (...args: unknown[]) => void;
      attempt({ body: { login, password } }, {}, done);
    });
  }

  private async verify(login: string, password: string): Promise<string | null> {
    const [person] = await this.store.sql<{
      id: string;
      hash: string;
    }>`select id, password_hash as hash from person where login = ${login}`;
    // An unknown login costs the same work, so that the time tells nothing.
    this.decoy ??= argon2.hash(newToken('decoy'));
    const right = await argon2.verify(person?.hash ?? (await this.decoy), password);
    return person && right ? person.id : null;
  }
}
