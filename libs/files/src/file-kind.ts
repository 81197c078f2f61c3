import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { refusal, Refused } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import type { Allowance } from './file.policy.js';

/** Where a file hangs. */
export interface Place {
  readonly subjectId: string;
  readonly slot: string;
}

/** Things of one room that files hang on. Who sees the files is declared with `filesSeenThrough`. */
export interface FileKind {
  /** Unique for ever: it is kept with every file. */
  readonly kind: string;
  /** What may hang there now, by the actor's hand; holds the thing. @throws Refused, NotFound for who may add nothing. */
  readonly allows: (tx: Tx, place: Place) => Promise<Allowance>;
  /** Whether something that never changes refers to this file: taken away, it only leaves its place. */
  readonly isReferredTo?: (tx: Tx, file: Place & { readonly id: string }) => Promise<boolean>;
  /** Whether it is kept who has opened them; whoever opens one is told so on the screen. */
  readonly keepsReaders?: boolean;
}

/** A provider of a room that takes files. */
export interface HasFileKinds {
  readonly fileKinds: readonly FileKind[];
}

/** Every kind of every room, by its name. */
@Injectable()
export class FileKinds {
  private known: ReadonlyMap<string, FileKind> | undefined;

  constructor(private readonly discovery: DiscoveryService) {}

  /** @throws Refused for a kind that no room knows. */
  named(name: string): FileKind {
    this.known ??= new Map(this.all().map((kind) => [kind.kind, kind]));
    const kind = this.known.get(name);
    if (!kind) throw new Refused([refusal('NO_SUCH_PLACE', 'Files cannot be hung there.', 'kind')]);
    return kind;
  }

  private all(): FileKind[] {
    const providers: readonly unknown[] = this.discovery.getProviders().map(({ instance }) => instance as unknown);
    return providers.filter(hasFileKinds).flatMap(({ fileKinds }) => [...fileKinds]);
  }
}

const hasFileKinds = (provider: unknown): provider is HasFileKinds =>
  typeof provider === 'object' && provider !== null && Array.isArray((provider as Partial<HasFileKinds>).fileKinds);
