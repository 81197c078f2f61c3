import { TestEnvironment } from 'jest-environment-jsdom';

/** jsdom with what Node has and it lacks: the router and the fetcher use them. */
export default class WebEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    Object.assign(this.global, { Request, Response, Headers, fetch, TextEncoder, TextDecoder, structuredClone });
  }
}
