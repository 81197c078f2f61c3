import { fileURLToPath } from 'node:url';
import helmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Ground } from '@outrigger/house';
import { v7 as uuid } from 'uuid';
import { AppModule } from './app.module.js';
import { serveConsole } from './console.js';
import { numberAnswers } from './numbering.js';

export interface ApiSettings extends Ground {
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  readonly production: boolean;
  /** The folder of the built console. */
  readonly webRoot: string;
}

export interface RunningApi {
  readonly url: string;
  stop(): Promise<void>;
}

/** Bytes of a request's body: room for an import's text, no more. */
const BODY_LIMIT = 4 * 1024 * 1024;

const POLICY = {
  defaultSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'", 'data:'],
  connectSrc: ["'self'", 'ws:', 'wss:'],
  objectSrc: ["'none'"],
  frameAncestors: ["'none'"],
  baseUri: ["'self'"],
  formAction: ["'self'"],
};

/** Whom to believe about where a request comes from: what stands further along the header, anybody can write. */
const nearestProxy = (_address: string, hop: number): boolean => hop === 0;

/** The whole api in one process, listening. */
export async function startApi(settings: ApiSettings): Promise<RunningApi> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    genReqId: () => uuid(),
    trustProxy: settings.production && nearestProxy,
  });
  const graph = {
    publicUrl: settings.publicUrl,
    production: settings.production,
    documentsFile: `${settings.webRoot}/persisted-documents.json`,
  };
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.on(settings, graph), adapter, {
    logger: ['error', 'warn'],
  });
  const secure = settings.publicUrl.startsWith('https:');
  app.getHttpAdapter().getInstance().addHook('onSend', numberAnswers);
  await app.register(helmet, {
    contentSecurityPolicy: { directives: { ...POLICY, upgradeInsecureRequests: secure ? [] : null } },
    strictTransportSecurity: secure,
  });
  await serveConsole(app, settings.webRoot);
  await app.listen(settings.port, settings.host);
  return { url: (await app.getUrl()).replace('[::1]', 'localhost'), stop: () => app.close() };
}

export const WEB_ROOT = fileURLToPath(new URL('../../../web', import.meta.url));
