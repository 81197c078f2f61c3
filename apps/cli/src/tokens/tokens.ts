import { groundOf, HouseModule, ROOMS } from '@outrigger/house';
import { ApiClientService, SCOPES, SignInService } from '@outrigger/identity';
import { house, type Role } from '@outrigger/kernel';
import { IdentityStore, Tenancy, type Tx } from '@outrigger/tenancy';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { MigratingSite } from '../at-site.js';
import { demoLogins } from '../demo/logins.js';
import { networkState } from '../demo/network-state.js';

@Module({})
class TokensModule {}

/** Minutes: an hour of tests, and some. */
const LIFE_MINUTES = 120;

interface TokenActor {
  readonly name: string;
  readonly role: Role;
  readonly login: string | null;
  readonly password: string | null;
  /** Ready to send. */
  readonly headers: Readonly<Record<string, string>>;
}

interface Tokens {
  readonly endpoint: string;
  readonly wsEndpoint: string;
  readonly programmes: readonly {
    readonly slug: string;
    readonly id: string;
    readonly actors: readonly TokenActor[];
  }[];
}

/** Signs everybody in. @throws Error for a database that is no demo network. */
export async function tokensOf(site: MigratingSite): Promise<Tokens> {
  const app = await NestFactory.createApplicationContext(
    { module: TokensModule, imports: [HouseModule.on(groundOf(site, 'cli')), ...ROOMS] },
    { logger: false },
  );
  try {
    const store = app.get(IdentityStore);
    if ((await networkState(store)) !== 'demo')
      throw new Error('Tokens are given out for a demo network only, and this database holds none.');
    const tenants = await store.sql<{ id: string; slug: string }>`select id, slug from tenant order by slug`;
    const programmes = [];
    for (const { id, slug } of tenants)
      programmes.push({ slug, id, actors: [...(await people(app, slug)), await partner(app, id, slug)] });
    const { publicUrl } = site.settings;
    return { endpoint: `${publicUrl}/graphql`, wsEndpoint: `${publicUrl.replace(/^http/, 'ws')}/graphql`, programmes };
  } finally {
    await app.close();
  }
}

async function people(app: INestApplicationContext, slug: string): Promise<TokenActor[]> {
  const signIns = app.get(SignInService);
  const here = demoLogins().filter(({ programme }) => programme === slug);
  return Promise.all(
    here.map(async ({ as, role, login, password }) => {
      const { access } = await signIns.openFor(login, LIFE_MINUTES);
      return { name: as, role, login, password, headers: { authorization: `Bearer ${access}`, 'x-programme': slug } };
    }),
  );
}

/** A new client each time: a key is known in the clear only when it is made. */
async function partner(app: INestApplicationContext, tenantId: string, slug: string): Promise<TokenActor> {
  const clients = app.get(ApiClientService);
  const make = (tx: Tx): ReturnType<typeof clients.create> =>
    clients.create(tx, {
      name: 'Test harness',
      scopes: SCOPES,
      expiresAt: new Date(tx.now.getTime() + LIFE_MINUTES * 60_000),
    });
  const { key } = await app.get(Tenancy).write(house(tenantId), make, 'tokens');
  return {
    name: 'partner',
    role: 'partner',
    login: null,
    password: null,
    headers: { authorization: `Bearer ${key}`, 'x-programme': slug },
  };
}

/** For people: one line for everybody. */
export function told({ endpoint, programmes }: Tokens): string {
  const lines = programmes.flatMap(({ slug, actors }) =>
    actors.map(({ name, headers }) => `${slug.padEnd(24)}${name.padEnd(10)}${headers['authorization'] ?? ''}`),
  );
  return [endpoint, ...lines, ''].join('\n');
}
