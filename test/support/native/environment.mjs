import { createRequire } from 'node:module';
import { TestEnvironment } from 'jest-environment-node';

/** What is loaded by it is shared by all spec files of a process; see transform.mjs. */
export const nativeRequire = createRequire(import.meta.url);

/** A world of its own for each spec file, and in it a door to what the process has loaded once. */
export default class NativeEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.nativeRequire = nativeRequire;
    // What the product gives is of the same kind as what a test makes.
    this.global.Date = Date;
    // Nest keeps what decorators say there.
    this.global.Reflect = Reflect;
  }
}
