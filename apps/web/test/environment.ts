import { TestEnvironment as JsdomEnvironment } from 'jest-environment-jsdom';

/** What browsers have and jsdom lacks: Node's own does. */
const MISSING = { Response, Request, Headers, fetch, TextDecoder, TextEncoder, structuredClone, Blob };

export default class BrowserLike extends JsdomEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    Object.assign(this.global, MISSING);
    this.global.matchMedia = (media: string) =>
      Object.assign(new this.global.EventTarget(), {
        media,
        matches: false,
        onchange: null,
        addListener() {},
        removeListener() {},
      });
    this.global.ResizeObserver = class {
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    };
  }
}
