import { type INestApplicationContext, Logger, Module } from '@nestjs/common';
import { DiscoveryModule, DiscoveryService, NestFactory } from '@nestjs/core';
import { forgetAnswers } from '@outrigger/graph';
import { type Ground, HouseModule, ROOMS } from '@outrigger/house';
import { house } from '@outrigger/kernel';
import { InboxReader } from '@outrigger/notifications';
import {
  type Chore,
  Dispatcher,
  type HasChores,
  IdentityStore,
  Queue,
  type Reaction,
  type Reacts,
  sealTrails,
  Tenancy,
  type TenantChore,
} from '@outrigger/tenancy';

@Module({})
class WorkerModule {}

export interface WorkerSettings extends Ground {
  /** Login of `outrigger_dispatcher`. */
  readonly dispatcherUrl: string;
}

/** The same rooms without GraphQL: drains the outbox until it is stopped. */
export async function startWorker(settings: WorkerSettings): Promise<{ stop(): Promise<void> }> {
  const module = { module: WorkerModule, imports: [DiscoveryModule, HouseModule.on(settings), ...ROOMS] };
  const app = await NestFactory.createApplicationContext(module, { logger: ['error', 'warn'] });
  const logger = new Logger('queue');
  const queue = new Queue(settings.dispatcherUrl, (line) => {
    logger.warn(line);
  });
  const providers = app.get(DiscoveryService).getProviders();
  const found: readonly unknown[] = providers.map(({ instance }) => instance as unknown);
  const dispatcher = new Dispatcher(app.get(Tenancy), reactionsOf(found));
  const chores = [FORGETTING, ...choresOf(found)].map((chore) => inEveryTenant(app, chore));
  await queue.start(dispatcher, [...chores, sealing(app, settings.secret), reading(app)]);
  return {
    stop: async () => {
      await queue.stop();
      await app.close();
    },
  };
}

const FORGETTING: TenantChore = { name: 'forget-answers', minute: 7, run: forgetAnswers };

/** One short transaction a programme, each under its own row security; one that fails keeps no other from its turn. */
function inEveryTenant(app: INestApplicationContext, { name, minute, run }: TenantChore): Chore {
  const runAll = async (): Promise<void> => {
    const tenants = await app.get(IdentityStore).sql<{ id: string }>`select id from tenant`;
    const failures: unknown[] = [];
    for (const { id } of tenants) {
      await app
        .get(Tenancy)
        .write(house(id), run, name)
        .catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw new AggregateError(failures, failures.map(String).join('; '));
  };
  return { name, minute, run: runAll };
}

/** So that a trail cannot be written anew by somebody who has the whole database, but not the secret. */
function sealing(app: INestApplicationContext, secret: string): Chore {
  const run = async (): Promise<void> => void (await sealTrails(app.get(IdentityStore), secret));
  return { name: 'seal-trails', minute: 'every', run };
}

/** Mails come to one mailbox for all programmes. */
const reading = (app: INestApplicationContext): Chore => ({
  name: 'read-inbox',
  minute: 'every',
  run: () => app.get(InboxReader, { strict: false }).read(),
});

/** What every provider of every room reacts to. */
const reactionsOf = (providers: readonly unknown[]): Reaction[] =>
  providers.filter(reacts).flatMap(({ reactions }) => [...reactions]);

const choresOf = (providers: readonly unknown[]): TenantChore[] =>
  providers.filter(hasChores).flatMap(({ chores }) => [...chores]);

const reacts = (provider: unknown): provider is Reacts => holds(provider, 'reactions');

const hasChores = (provider: unknown): provider is HasChores => holds(provider, 'chores');

const holds = (provider: unknown, list: string): boolean =>
  typeof provider === 'object' && provider !== null && Array.isArray((provider as Record<string, unknown>)[list]);
