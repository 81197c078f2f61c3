import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { bodyOf, faultIn } from './faults.js';

/**
 * One shape for what never came to an operation. GraphQL tells and logs its own errors, once; logged here as well, a
 * statement's parameters would be in the log.
 */
@Catch()
export class QuietFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() === 'graphql') throw error;
    const http = host.switchToHttp();
    const { id } = http.getRequest<FastifyRequest>();
    const fault = faultIn(error, id);
    const reply = http.getResponse<FastifyReply>().code(fault.status);
    if (fault.status === 503) void reply.header('retry-after', '1');
    void reply.type('application/json').send(bodyOf(fault, id));
  }
}
