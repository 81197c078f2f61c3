import { type INestApplicationContext, Logger, Module } from '@nestjs/common';
import { DiscoveryModule, DiscoveryService, NestFactory } from '@nestjs/core';
import { forgetAnswers } from '@outrigger/graph';
import { type Ground, HouseModule, ROOMS } from '@outrigger/house';
import { house } from '@outrigger/kernel';
import {
  type Chore,
  Dispatcher,
  IdentityStore,
  Queue,
  type Reaction,
  type Reacts,
  sealTrails,
  Tenancy,
} from '@outrigger/tenancy';

@Module({})
class WorkerModule {}

export interface WorkerSettings extends Ground {
  /** Login of `outrigger_dispatcher`. */
  readonly dispatcherUrl: string;
}

const CONCURRENCY = 4;

/** The same rooms without GraphQL: drains the outbox until it is stopped. */
export async function startWorker(settings: WorkerSettings): Promise<{ stop(): Promise<void> }> {
  const module = { module: WorkerModule, imports: [DiscoveryModule, HouseModule.on(settings), ...ROOMS] };
  const app = await NestFactory.createApplicationContext(module, { logger: ['error', 'warn'] });
  const logger = new Logger('queue');
  const queue = new Queue(settings.dispatcherUrl, (line) => {
    logger.warn(line);
  });
  const dispatcher = new Dispatcher(app.get(Tenancy), reactionsOf(app.get(DiscoveryService)));
  await queue.start(dispatcher, CONCURRENCY, [forgetful(app), sealing(app, settings.secret)]);
  return {
    stop: async () => {
      await queue.stop();
      await app.close();
    },
  };
}

/** One short transaction a programme, each under its own row security. */
function forgetful(app: INestApplicationContext): Chore {
  const run = async (): Promise<void> => {
    const tenants = await app.get(IdentityStore).sql<{ id: string }>`select id from tenant`;
    for (const { id } of tenants) await app.get(Tenancy).write(house(id), forgetAnswers, 'forget-answers');
  };
  return { name: 'forget-answers', minute: 7, run };
}

/** So that a trail cannot be written anew by somebody who has the whole database, but not the secret. */
function sealing(app: INestApplicationContext, secret: string): Chore {
  const run = async (): Promise<void> => void (await sealTrails(app.get(IdentityStore), secret));
  return { name: 'seal-trails', minute: 'every', run };
}

/** Every provider of every room that reacts to facts. */
function reactionsOf(discovery: DiscoveryService): Reaction[] {
  const providers: readonly unknown[] = discovery.getProviders().map(({ instance }) => instance as unknown);
  return providers.filter(reacts).flatMap(({ reactions }) => [...reactions]);
}

const reacts = (provider: unknown): provider is Reacts =>
  typeof provider === 'object' && provider !== null && Array.isArray((provider as Partial<Reacts>).reactions);
