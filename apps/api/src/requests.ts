import type { IncomingMessage } from 'node:http';
import { UnauthorizedException } from '@nestjs/common';
import type { Actor } from '@outrigger/kernel';
import { type Authentication, type Credentials, type SessionCookie } from '@outrigger/identity';
import type { Account, GraphContext } from '@outrigger/graph';
import { Operation, type Tenancy } from '@outrigger/tenancy';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { v7 as uuid } from 'uuid';
import type { Gate } from './gate.js';

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** What a socket's opening message may carry: the headers of a request, by the same names. */
type SocketParams = Readonly<Record<string, unknown>> | undefined;

/** What a plain request is about. */
interface Visit {
  /** Slug or id, where no header names it. */
  readonly programme?: string;
  readonly reads: boolean;
}

/** An operation over graphql-ws. */
export interface Socket {
  readonly extra: { readonly request: IncomingMessage };
  readonly connectionParams?: SocketParams;
}

/** Requests and sockets to the context of their operation: authenticated once, no connection yet. */
export class Requests {
  constructor(
    private readonly authentication: Authentication,
    private readonly tenancy: Tenancy,
    private readonly cookie: SessionCookie,
    private readonly gate: Gate,
    private readonly origins: ReadonlySet<string>,
  ) {}

  async overHttp(request: FastifyRequest, reply: FastifyReply): Promise<GraphContext> {
    const { headers } = request;
    const credentials = this.shownBy(headers);
    if (credentials.cookie && !credentials.authorization) this.refuseForgery(headers);
    const setCookie = (cookie: string): void => void reply.header('set-cookie', cookie);
    const key = headers['idempotency-key'];
    const caller = {
      address: request.ip,
      correlationId: String(request.id),
      setCookie,
      ...(key !== undefined && { idempotencyKey: String(key) }),
    };
    return this.context(credentials, caller, this.gate.accountOf(request));
  }

  async overSocket({ extra: { request }, connectionParams = {} }: Socket): Promise<GraphContext> {
    const { headers, socket } = request;
    const given = Object.fromEntries(
      Object.entries(connectionParams).map(([name, value]) => [name.toLowerCase(), text(value)]),
    );
    const cookie = this.cookie.in(headers.cookie);
    if (cookie && !this.isOurs(headers.origin, headers.host)) throw forged();
    const credentials = { authorization: given['authorization'], programme: given['x-programme'], cookie };
    const caller = { address: socket.remoteAddress ?? '', correlationId: uuid() };
    const { authorization = cookie, programme } = credentials;
    return this.context(credentials, caller, this.gate.accountFor(authorization, programme, caller.address));
  }

  /**
   * Of a plain request. A page elsewhere gains nothing by making a browser read, so that a link needs no header of ours.
   *
   * @throws UnauthorizedException for somebody who has not signed in.
   */
  async visitor(request: FastifyRequest, { programme, reads }: Visit): Promise<Actor> {
    const { headers, ip, id } = request;
    const shown = this.shownBy(headers);
    if (shown.cookie && !shown.authorization && !reads) this.refuseForgery(headers);
    const actor = await this.authentication.actorOf({ ...shown, programme: shown.programme ?? programme });
    if (!actor) throw new UnauthorizedException();
    return { ...actor, from: { address: ip, correlationId: String(id) } };
  }

  private shownBy(headers: IncomingMessage['headers']): Credentials {
    return {
      authorization: text(headers.authorization),
      programme: text(headers['x-programme']),
      cookie: this.cookie.in(headers.cookie),
    };
  }

  private async context(
    credentials: Credentials,
    caller: GraphContext['caller'],
    account: Account,
  ): Promise<GraphContext> {
    const { address, correlationId } = caller;
    const who = async (): Promise<Actor | null> => {
      const actor = await this.authentication.actorOf(credentials);
      return actor && { ...actor, from: { address, correlationId } };
    };
    const actor = await who().catch((error: unknown) => {
      account.isOf(null);
      throw error;
    });
    account.isOf(actor);
    return { operation: new Operation(this.tenancy, actor, who), caller, account };
  }

  /** A browser sends our cookie along with anything: only our own pages can add this header and come from our origin. */
  private refuseForgery(headers: IncomingMessage['headers']): void {
    const site = text(headers['sec-fetch-site']);
    const sameSite = site === undefined || site === 'same-origin' || site === 'none';
    if (!headers['x-outrigger-csrf'] || !sameSite || !this.isOurs(headers.origin, headers.host)) throw forged();
  }

  private isOurs(origin: string | undefined, host: string | undefined): boolean {
    return origin === undefined || this.origins.has(origin) || origin.replace(/^https?:\/\//, '') === host;
  }
}

const forged = (): GraphQLError =>
  new GraphQLError('This request does not come from the console.', {
    extensions: { code: 'FORBIDDEN', http: { status: 403 } },
  });
