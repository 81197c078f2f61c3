import { hash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { Account, Admission, Budgets } from '@outrigger/graph';
import type { SessionCookie } from '@outrigger/identity';
import type { ApiLimits } from '@outrigger/tenancy';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { bodyOf, BUSY, type Fault, faultIn } from './faults.js';
import { watchDelay } from './delay.js';

/** Bytes of a body that need no place of its own to be read. */
const SMALL = 32 * 1024;
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
  private readonly visits = new WeakMap<FastifyRequest, Visit>();
  private readonly budgets: Budgets;
  private readonly delay = watchDelay();
  private readonly operations: Admission;
  private readonly largeBodies = new Admission({ inHand: LARGE_AT_A_TIME, waiting: 0, waitMs: 0 });

  constructor(
    private readonly cookie: SessionCookie,
    { inHand, ...costs }: ApiLimits,
  ) {
    this.budgets = new Budgets(costs);
    this.operations = new Admission({ inHand, waiting: inHand * LINES, waitMs: WAIT_MS }, this.delay.isLate);
  }

  /** An account for an operation that came over a socket. @throws GraphQLError RATE_LIMITED while a refusal stands. */
  accountFor(credential: string | undefined, programme: string | undefined, address: string): Account {
    const account = new Account(this.budgets, hashed(credential, programme), address);
    account.refuseShut();
    return account;
  }

  accountOf(request: FastifyRequest): Account {
    const visit = this.visits.get(request);
    if (!visit) throw new TypeError('This request did not come through the gate.');
    return visit.account;
  }

  guard(app: FastifyInstance): void {
    app.addHook('onRequest', (request, reply, next) => {
      if (!isGraphql(request)) next();
      else if (this.lookAt(request, reply)) next();
    });
    app.addHook('preHandler', async (request, reply) => {
      const visit = this.visits.get(request);
      if (visit) await this.letIn(visit, request, reply);
    });
    app.addHook('onSend', (request, reply, payload, next) => {
      const visit = this.visits.get(request);
      if (visit) this.sendOff(visit, reply);
      next(null, payload);
    });
    app.addHook('onClose', () => {
      this.delay.stop();
    });
  }

  /** Before the body is read: no query, no parsing, no wait. */
  private lookAt(request: FastifyRequest, reply: FastifyReply): boolean {
    const { headers } = request;
    const credential = headers.authorization ?? this.cookie.in(headers.cookie);
    const account = new Account(this.budgets, hashed(credential, text(headers['x-programme'])), request.ip);
    const { line } = account;
    try {
      account.refuseShut();
    } catch (error) {
      turnAway(request, reply, faultIn(error, request.id), account.headers());
      return false;
    }
    if (this.operations.refuses(line) || (isLarge(headers) && !this.takeLarge(line, reply))) {
      turnAway(request, reply, BUSY, { 'retry-after': '1' });
      return false;
    }
    this.visits.set(request, { account, line, holdsPlace: false });
    return true;
  }

  private takeLarge(line: string, reply: FastifyReply): boolean {
    if (this.largeBodies.refuses(line)) return false;
    this.largeBodies.enter(line);
    reply.raw.once('close', () => {
      this.largeBodies.leave(line);
    });
    return true;
  }

  private async letIn(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { admitted, abandon } = this.operations.enter(visit.line);
    reply.raw.once('close', abandon);
    visit.holdsPlace = await admitted;
    reply.raw.off('close', abandon);
    if (reply.raw.destroyed) {
      this.leave(visit);
      reply.hijack();
    } else if (!visit.holdsPlace) {
      this.visits.delete(request);
      turnAway(request, reply, BUSY, { 'retry-after': '1' });
    }
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

function turnAway(
  request: FastifyRequest,
  reply: FastifyReply,
  fault: Fault,
  headers: Readonly<Record<string, string>>,
): void {
  // A body that nobody reads must not be sent to the end either.
  if (isLarge(request.headers)) void reply.header('connection', 'close');
  void reply.code(fault.status).headers(headers).type('application/json').send(bodyOf(fault, request.id));
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const isGraphql = ({ url }: FastifyRequest): boolean => /^\/graphql\/?(\?|$)/.test(url);

const isLarge = (headers: IncomingHttpHeaders): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > SMALL;

const hashed = (credential: string | undefined, programme = ''): string | null =>
  credential ? hash('sha256', `${credential}\n${programme}`, 'base64url') : null;
