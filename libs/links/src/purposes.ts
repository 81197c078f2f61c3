import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { HasPurposes, Purpose } from './purpose.js';

/** Every purpose of every room, by its name. */
@Injectable()
export class Purposes {
  private known: ReadonlyMap<string, Purpose> | undefined;

  constructor(private readonly discovery: DiscoveryService) {}

  named(name: string): Purpose | undefined {
    this.known ??= new Map(this.all().map((purpose) => [purpose.purpose, purpose]));
    return this.known.get(name);
  }

  private all(): Purpose[] {
    const providers: readonly unknown[] = this.discovery.getProviders().map(({ instance }) => instance as unknown);
    return providers.filter(hasPurposes).flatMap(({ purposes }) => [...purposes]);
  }
}

const hasPurposes = (provider: unknown): provider is HasPurposes =>
  typeof provider === 'object' && provider !== null && Array.isArray((provider as Partial<HasPurposes>).purposes);
