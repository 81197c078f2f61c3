import { install } from '@sinonjs/fake-timers';

/** Libraries that a test has to share with the product. */
export { DiscoveryModule, DiscoveryService, NestFactory } from '@nestjs/core';
export { Client } from 'pg';

/** Another day for the product, while its timers go on. @returns ends it. */
export function dated(now: Date): () => void {
  const clock = install({ now, toFake: ['Date'] });
  return () => {
    clock.uninstall();
  };
}
