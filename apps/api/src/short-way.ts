import type { ShortWay } from '@outrigger/graph';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isGraphql } from './gate.js';
import type { Requests } from './requests.js';

/** Whoever says nothing of the answer's type, or wants JSON. */
const PLAIN = new Set([undefined, '*/*', 'application/json']);

/** Answers operations that were asked before, behind the gate and in front of Apollo. */
export function takeShortWay(app: FastifyInstance, way: ShortWay, requests: () => Requests): void {
  app.addHook('preHandler', async (request, reply) => {
    const plan = isPlain(request) ? way.planFor(request.body) : undefined;
    if (!plan) return;
    const { status, headers, body } = await way.answer(plan, request.body, () => requests().overHttp(request, reply));
    return reply.status(status).headers(headers).send(body);
  });
}

const isPlain = ({ method, raw, headers }: FastifyRequest): boolean =>
  method === 'POST' && isGraphql(raw) && PLAIN.has(headers.accept);
