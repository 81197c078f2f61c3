import {
  applyDecorators,
  type CanActivate,
  type ExecutionContext,
  ForbiddenException,
  Injectable,
  SetMetadata,
  UnauthorizedException,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Extensions, GqlExecutionContext } from '@nestjs/graphql';
import type { GraphContext } from '@outrigger/graph';
import { type Actor, may } from '@outrigger/kernel';
import type { Permission } from './role-table.js';

/** The lock on a door; the architecture tests read it too. */
export const LOCK = 'outrigger:allow';
const OPEN = 'open';

/** Who may pass this door: every query, mutation and subscription carries this or `Public`. */
export const Allow = (permission: Permission): MethodDecorator => lockedBy(permission);

/** A door for people who have not signed in yet. */
export const Public = (): MethodDecorator => lockedBy(OPEN);

const lockedBy = (lock: string): MethodDecorator =>
  applyDecorators(SetMetadata(LOCK, lock), Extensions({ [LOCK]: lock }));

/** @throws UnauthorizedException, ForbiddenException. A door without a lock lets nobody through. */
export function passLock(lock: unknown, actor: Actor | null): void {
  if (lock === OPEN) return;
  if (!actor) throw new UnauthorizedException();
  if (typeof lock !== 'string' || !may(actor, lock)) throw new ForbiddenException();
}

/** A route of plain HTTP knows nobody: it is open, or closed to all. */
const NOBODY = { operation: { actor: null } };

/** Closed by default: a door without a lock lets nobody through. */
@Injectable()
export class AllowGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const lock = this.reflector.get<string | undefined>(LOCK, context.getHandler());
    const graph = context.getType<string>() === 'graphql';
    const { operation } = graph ? GqlExecutionContext.create(context).getContext<GraphContext>() : NOBODY;
    passLock(lock, operation.actor);
    return true;
  }
}
