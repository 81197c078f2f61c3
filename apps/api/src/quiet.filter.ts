import { type ArgumentsHost, Catch } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';

/** GraphQL tells and logs its own errors, once; logged here as well, a statement's parameters would be in the log. */
@Catch()
export class QuietFilter extends BaseExceptionFilter {
  override catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() === 'graphql') throw error;
    super.catch(error, host);
  }
}
