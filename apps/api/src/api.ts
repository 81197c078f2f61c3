import { randomUUID } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import { fileURLToPath } from 'node:url';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Executor, ShortWay, socketRules } from '@outrigger/graph';
import type { Ground } from '@outrigger/house';
import { SessionCookie } from '@outrigger/identity';
import { type ApiLimits, limitsFrom } from '@outrigger/tenancy';
import { AppModule } from './app.module.js';
import { readJsonOnly } from './body.js';
import { serveConsole } from './console.js';
import { answerClientError } from './faults.js';
import { readUploads } from './files/uploads.js';
import { BODY_LIMIT, Gate } from './gate.js';
import { readMails } from './inbox/mails.js';
import { readForms } from './links/forms.js';
import { numberAnswers } from './numbering.js';
import { Requests } from './requests.js';
import { secureAnswers } from './security-headers.js';
import { takeShortWay } from './short-way.js';
import { serveSockets } from './sockets.js';

export interface ApiSettings extends Ground {
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  readonly production: boolean;
  /** The folder of the built console. */
  readonly webRoot: string;
  /** Without them those of the table of settings. */
  readonly limits?: ApiLimits;
}

export interface RunningApi {
  readonly url: string;
  stop(): Promise<void>;
}

/** Whom to believe about where a request comes from: what stands further along the header, anybody can write. */
const nearestProxy = (_address: string, hop: number): boolean => hop === 0;

/** Milliseconds in which a request's headers, and all of it, must have come; looked at every second. */
const PATIENCE = { headersTimeout: 10_000, requestTimeout: 20_000, connectionsCheckingInterval: 1_000 };

function adapterFor({ production }: ApiSettings, gate: Gate): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    serverFactory: (handle: RequestListener) =>
      createServer(PATIENCE, (request, response) => {
        if (gate.lets(request, response)) handle(request, response);
      }),
    clientErrorHandler: answerClientError,
    genReqId: () => randomUUID(),
    trustProxy: production && nearestProxy,
  });
}

/** The whole api in one process, listening. */
export async function startApi(settings: ApiSettings): Promise<RunningApi> {
  const { publicUrl, production, webRoot, limits = limitsFrom() } = settings;
  const secure = publicUrl.startsWith('https:');
  const gate = new Gate(new SessionCookie(secure), production, limits);
  const executor = new Executor(!production);
  const graph = { publicUrl, production, gate, executor, documentsFile: `${webRoot}/persisted-documents.json` };
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.on(settings, graph),
    adapterFor(settings, gate),
    {
      logger: ['error', 'warn'],
      bodyParser: false,
    },
  );
  const fastify = app.getHttpAdapter().getInstance();
  secureAnswers(fastify, secure);
  fastify.addHook('onSend', numberAnswers);
  gate.guard(fastify);
  takeShortWay(fastify, new ShortWay(executor), () => app.get(Requests, { strict: false }));
  readJsonOnly(fastify);
  readForms(fastify);
  readUploads(fastify);
  readMails(fastify);
  await serveConsole(app, webRoot);
  await app.listen(settings.port, settings.host);
  const endSockets = serveSockets(app.getHttpServer(), rulesOf(app));
  const url = (await app.getUrl()).replace('[::1]', 'localhost');
  const stop = (): Promise<void> => {
    endSockets();
    return app.close();
  };
  return { url, stop };
}

function rulesOf(app: NestFastifyApplication): ReturnType<typeof socketRules> {
  const { schema } = app.get(GraphQLSchemaHost);
  const requests = app.get(Requests, { strict: false });
  return socketRules(schema, (connection) =>
    requests.overSocket(connection as unknown as Parameters<Requests['overSocket']>[0]),
  );
}

export const WEB_ROOT = fileURLToPath(new URL('../../../web', import.meta.url));
