import { setPriority } from 'node:os';
import { Pool } from 'undici';
import type { Offer, Sample } from './offer.js';

/** A process that sends requests and times the answers: apart from the server and from whoever judges them. */
const STANDS_BACK = 5;

function sender({ url, requests, connections }: Offer, samples: Sample[]): () => Promise<void> {
  const pool = new Pool(url, { connections });
  let sent = 0;
  return async () => {
    const { headers, body } = requests[sent++ % requests.length] ?? { headers: {}, body: '' };
    const begun = performance.now();
    try {
      const answer = await pool.request({
        path: '/graphql',
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      });
      await answer.body.dump();
      samples.push([answer.statusCode, performance.now() - begun]);
    } catch {
      samples.push([0, performance.now() - begun]);
    }
  };
}

/** As fast as answers come: what the machine holds. */
async function closed({ connections, seconds }: Offer, send: () => Promise<void>): Promise<void> {
  const end = performance.now() + seconds * 1_000;
  const one = async (): Promise<void> => {
    while (performance.now() < end) await send();
  };
  await Promise.all(Array.from({ length: connections }, one));
}

/** At a rate of its own, whatever the server does, as strangers come; what finds no free connection is not sent. */
async function open({ connections, seconds, perSecond }: Offer, send: () => Promise<void>): Promise<void> {
  const begun = performance.now();
  const under = new Set<Promise<void>>();
  let due = 0;
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      const elapsed = Math.min(performance.now() - begun, seconds * 1_000);
      for (const goal = (elapsed / 1_000) * perSecond; due < goal; due++) {
        if (under.size >= connections) continue;
        const sent: Promise<void> = send().finally(() => under.delete(sent));
        under.add(sent);
      }
      if (elapsed < seconds * 1_000) return;
      clearInterval(timer);
      resolve();
    }, 4);
  });
  await Promise.all(under);
}

process.once('message', (message) => {
  const offer = message as Offer;
  // The server's own work goes first: on a machine that both share, load must not slow what it measures.
  if (offer.yields) setPriority(STANDS_BACK);
  const samples: Sample[] = [];
  const send = sender(offer, samples);
  void (offer.perSecond > 0 ? open(offer, send) : closed(offer, send)).then(() => {
    process.send?.(samples, () => process.exit(0));
  });
});
