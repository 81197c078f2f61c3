import {
  type CanActivate,
  type ExecutionContext,
  ForbiddenException,
  Injectable,
  SetMetadata,
  UnauthorizedException,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphContext } from '@outrigger/graph';
import { may } from '@outrigger/kernel';
import type { Permission } from './role-table.js';

/** The lock on a door; the architecture tests read it too. */
export const LOCK = 'outrigger:allow';
const OPEN = 'open';

/** Who may pass this door: every query, mutation and subscription carries this or `Public`. */
export const Allow = (permission: Permission): MethodDecorator => SetMetadata(LOCK, permission);

/** A door for people who have not signed in yet. */
export const Public = (): MethodDecorator => SetMetadata(LOCK, OPEN);

/** Closed by default: a door without a lock lets nobody through. */
@Injectable()
export class AllowGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const lock = this.reflector.get<string | undefined>(LOCK, context.getHandler());
    if (lock === OPEN) return true;
    const { actor } = GqlExecutionContext.create(context).getContext<GraphContext>().operation;
    if (!actor) throw new UnauthorizedException();
    if (!lock || !may(actor, lock)) throw new ForbiddenException();
    return true;
  }
}
