import type { KeyValueCache } from '@apollo/utils.keyvaluecache';

/**
 * The console's own operations by their SHA-256: the browser sends the hash alone. Nothing is ever added at run
 * time, so an unknown hash stays unknown.
 */
export class PersistedDocuments implements KeyValueCache {
  /** @param load hash to document; called once, at the first request by hash. */
  constructor(private readonly load: () => Readonly<Record<string, string>>) {}

  private documents: Readonly<Record<string, string>> | undefined;

  get(key: string): Promise<string | undefined> {
    this.documents ??= this.load();
    const hash = key.replace(/^apq:/, '');
    return Promise.resolve(Object.hasOwn(this.documents, hash) ? this.documents[hash] : undefined);
  }

  set(): Promise<void> {
    return Promise.resolve();
  }

  delete(): Promise<boolean> {
    return Promise.resolve(false);
  }
}
