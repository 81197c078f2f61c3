import { hash } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { Account, Admission, Budgets, rateLimited } from '@outrigger/graph';
import type { SessionCookie } from '@outrigger/identity';
import type { ApiLimits } from '@outrigger/tenancy';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { v7 as uuid } from 'uuid';
import { watchDelay } from './delay.js';
import { bodyOf, BUSY, type Fault, faultIn, faultOf } from './faults.js';

/** Bytes of a body that need no place of its own to be read. */
const SMALL = 32 * 1024;
/** Bytes of the largest body that is read: room for an import's text, no more. */
export const BODY_LIMIT = 4 * 1024 * 1024;
/** So much is let run out after a refusal: who still sends when the connection ends would never read why. */
const RUNS_OUT = 4 * BODY_LIMIT;
/** Larger bodies read at a time: together they bound the memory. */
const LARGE_AT_A_TIME = 8;
const WAIT_MS = 1_000;
const LINES = 8;

interface Visit {
  readonly account: Account;
  /** The line it stood in: who pays may turn out to be somebody else. */
  readonly line: string;
  holdsPlace: boolean;
}

/**
 * Before GraphQL: whoever spent too much is refused, everybody else waits for a place in their programme's line, and
 * what there is no room for is refused at once, unread. Other addresses pass.
 */
export class Gate {
  private readonly visits = new WeakMap<IncomingMessage, Visit>();
  private readonly budgets: Budgets;
  private readonly delay = watchDelay();
  private readonly operations: Admission;
  private readonly largeBodies = new Admission({ inHand: LARGE_AT_A_TIME, waiting: 0, waitMs: 0 });

  constructor(
    private readonly cookie: SessionCookie,
    private readonly behindProxy: boolean,
    { inHand, ...costs }: ApiLimits,
  ) {
    this.budgets = new Budgets(costs);
    this.operations = new Admission({ inHand, waiting: inHand * LINES, waitMs: WAIT_MS }, this.delay.isLate);
  }

  /** An account for an operation that came over a socket. @throws GraphQLError RATE_LIMITED while a refusal stands. */
  accountFor(credential: string | undefined, programme: string | undefined, address: string): Account {
    const account = new Account(this.budgets, hashed(credential, programme), address);
    if (account.isShut()) throw rateLimited();
    return account;
  }

  accountOf({ raw }: FastifyRequest): Account {
    const visit = this.visits.get(raw);
    if (!visit) throw new TypeError('This request did not come through the gate.');
    return visit.account;
  }

  /** Before the framework has made anything of the request: no body, no query, no wait. Otherwise it is answered. */
  lets(request: IncomingMessage, response: ServerResponse): boolean {
    if (!isGraphql(request)) return true;
    const { headers } = request;
    const credential = headers.authorization ?? this.cookie.in(headers.cookie);
    const account = new Account(
      this.budgets,
      hashed(credential, text(headers['x-programme'])),
      this.addressOf(request),
    );
    const { line } = account;
    if (account.isShut()) {
      turnAway(request, response, SHUT, account.headers());
      return false;
    }
    if (lengthOf(headers) > BODY_LIMIT) {
      turnAway(request, response, TOO_LARGE, {});
      account.settle();
      return false;
    }
    if (this.operations.refuses(line) || (isLarge(headers) && !this.takeLarge(line, response))) {
      turnAway(request, response, BUSY, RETRY);
      return false;
    }
    this.visits.set(request, { account, line, holdsPlace: false });
    return true;
  }

  /** Once the body is there: a place, and back with it when the answer is ready, whoever still wants it. */
  guard(app: FastifyInstance): void {
    app.addHook('preHandler', async ({ raw }, reply) => {
      const visit = this.visits.get(raw);
      if (visit) await this.letIn(visit, raw, reply);
    });
    app.addHook('onSend', ({ raw }, reply, payload, next) => {
      const visit = this.visits.get(raw);
      if (visit) this.sendOff(visit, reply);
      next(null, payload);
    });
    app.addHook('onClose', () => {
      this.delay.stop();
    });
  }

  /** The framework's own rule, before the framework: behind our proxy what the nearest one says, else the socket. */
  private addressOf({ headers, socket }: IncomingMessage): string {
    const forwarded = this.behindProxy ? text(headers['x-forwarded-for'])?.split(',').at(-1)?.trim() : undefined;
    return forwarded ?? socket.remoteAddress ?? '';
  }

  private takeLarge(line: string, response: ServerResponse): boolean {
    if (this.largeBodies.refuses(line)) return false;
    this.largeBodies.enter(line);
    response.once('close', () => {
      this.largeBodies.leave(line);
    });
    return true;
  }

  private async letIn(visit: Visit, request: IncomingMessage, reply: FastifyReply): Promise<void> {
    const { admitted, abandon } = this.operations.enter(visit.line, visit.account.isGreedy);
    reply.raw.once('close', abandon);
    visit.holdsPlace = await admitted;
    reply.raw.off('close', abandon);
    if (visit.holdsPlace && !reply.raw.destroyed) return;
    reply.hijack();
    this.leave(visit);
    if (!reply.raw.destroyed) turnAway(request, reply.raw, BUSY, RETRY);
  }

  private sendOff(visit: Visit, reply: FastifyReply): void {
    visit.account.settle();
    void reply.headers(visit.account.headers());
    this.leave(visit);
  }

  private leave(visit: Visit): void {
    if (!visit.holdsPlace) return;
    visit.holdsPlace = false;
    this.operations.leave(visit.line);
  }
}

/**
 * Whoever was told to wait and asks again over the same connection is answered after so long: the refusal goes out
 * whole and at once, the next one when this one counts as ended. Else refusing a flood would be all we do.
 */
const BREATH_MS = 50;
const SHUT = faultIn(rateLimited(), '');
const TOO_LARGE = faultOf(413);
const RETRY = { 'retry-after': '1' };

function turnAway(
  request: IncomingMessage,
  response: ServerResponse,
  fault: Fault,
  headers: Readonly<Record<string, string>>,
): void {
  const correlationId = uuid();
  const body = bodyOf(fault, correlationId);
  response.writeHead(fault.status, {
    ...headers,
    'content-type': 'application/json; charset=utf-8',
    'x-correlation-id': correlationId,
    'content-length': Buffer.byteLength(body),
    ...(lengthOf(request.headers) > RUNS_OUT && { connection: 'close' }),
  });
  response.write(body);
  if (fault === SHUT) setTimeout(() => response.end(), BREATH_MS);
  else response.end();
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Whether it goes to GraphQL's address. */
export const isGraphql = ({ url }: IncomingMessage): boolean => /^\/graphql\/?(\?|$)/.test(url ?? '');

/** Bytes that are announced; where they are not, more than a small body has. */
const lengthOf = (headers: IncomingHttpHeaders): number =>
  headers['transfer-encoding'] === undefined ? Number(headers['content-length'] ?? 0) : SMALL + 1;

const isLarge = (headers: IncomingHttpHeaders): boolean => lengthOf(headers) > SMALL;

const hashed = (credential: string | undefined, programme = ''): string | null =>
  credential ? hash('sha256', `${credential}\n${programme}`, 'base64url') : null;
