import type { TypedDocumentString } from '../gql/graphql';
import { ask } from './ask';
import { AskError } from './ask-error';

const DOCUMENT = { __meta__: { hash: 'abc' } } as unknown as TypedDocumentString<{ answer: number }, { n: number }>;

/** Stands in for the network, and keeps what was sent. */
function answering(body: string, status = 200): Parameters<typeof fetch>[] {
  const sent: Parameters<typeof fetch>[] = [];
  globalThis.fetch = async (...request) => {
    sent.push(request);
    return new Response(body, { status });
  };
  return sent;
}

const failure = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);

describe('ask', () => {
  it('sends the hash alone, with the programme and the mark that forgers cannot set', async () => {
    const sent = answering('{"data":{"answer":42}}');
    await expect(ask(DOCUMENT, { n: 1 }, { programme: 'kestrel' })).resolves.toEqual({ answer: 42 });
    const [address, request] = sent[0] ?? [];
    expect(address).toBe('/graphql');
    expect(request).toMatchObject({
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'x-outrigger-csrf': '1', 'x-programme': 'kestrel' },
    });
    expect(JSON.parse(request?.body as string)).toEqual({
      extensions: { persistedQuery: { version: 1, sha256Hash: 'abc' } },
      variables: { n: 1 },
    });
  });

  it('names no programme when none is meant', async () => {
    const sent = answering('{"data":{"answer":1}}');
    await ask(DOCUMENT, { n: 1 });
    expect(sent[0]?.[1]?.headers).not.toHaveProperty('x-programme');
  });

  it('names the key of a deed, and none for a question', async () => {
    const sent = answering('{"data":{"answer":1}}');
    await ask(DOCUMENT, { n: 1 }, { key: 'k-1' });
    await ask(DOCUMENT, { n: 1 });
    expect(sent[0]?.[1]?.headers).toHaveProperty('idempotency-key', 'k-1');
    expect(sent[1]?.[1]?.headers).not.toHaveProperty('idempotency-key');
  });

  it('throws the code of the first error, whatever the status', async () => {
    answering(
      '{"errors":[{"message":"Sign in first.","extensions":{"code":"UNAUTHENTICATED","correlationId":"c"}}]}',
      401,
    );
    await expect(failure(ask(DOCUMENT, { n: 1 }))).resolves.toMatchObject({
      code: 'UNAUTHENTICATED',
      correlationId: 'c',
    });
  });

  it('keeps the refusals of an input of the wrong shape', async () => {
    const refusals = [{ code: 'BAD_INPUT', message: 'Too long.', field: 'name' }];
    answering(JSON.stringify({ errors: [{ message: 'Too long.', extensions: { code: 'BAD_USER_INPUT', refusals } }] }));
    await expect(failure(ask(DOCUMENT, { n: 1 }))).resolves.toMatchObject({ refusals });
  });

  it.each(['<html>Bad gateway</html>', ''])('takes %p for a server that was not reached', async (body) => {
    answering(body, 502);
    await expect(failure(ask(DOCUMENT, { n: 1 }))).resolves.toMatchObject({ code: 'OFFLINE' });
  });

  it('tells a broken network from a question that was withdrawn', async () => {
    const withdrawn = new DOMException('gone', 'AbortError');
    globalThis.fetch = async (_, init) => Promise.reject(init?.signal?.aborted ? withdrawn : new TypeError('network'));
    await expect(failure(ask(DOCUMENT, { n: 1 }))).resolves.toBeInstanceOf(AskError);
    const controller = new AbortController();
    controller.abort();
    await expect(failure(ask(DOCUMENT, { n: 1 }, { signal: controller.signal }))).resolves.toBe(withdrawn);
  });
});
