import { setPriority } from 'node:os';
import type { Offer, Sample } from './offer.js';
import { bytesOf, Wire } from './wire.js';

/** A process that sends requests and times the answers: apart from the server and from whoever judges them. */
const STANDS_BACK = 5;
const TICK_MS = 4;
/** Seconds of requests that are made up for at once, should this process not have had its turn. */
const CATCHES_UP = 0.02;

type Send = (wire: Wire) => Promise<void>;

function sender({ url, requests }: Offer, samples: Sample[]): Send {
  const ready = requests.map((asked) => bytesOf(new URL(url).host, asked));
  let sent = 0;
  return async (wire) => {
    const begun = performance.now();
    const status = await wire.send(ready[sent++ % ready.length] ?? Buffer.alloc(0));
    samples.push([status, performance.now() - begun]);
  };
}

/** As fast as answers come: what the machine holds. */
async function closed(wires: readonly Wire[], seconds: number, send: Send): Promise<void> {
  const end = performance.now() + seconds * 1_000;
  const one = async (wire: Wire): Promise<void> => {
    while (performance.now() < end) await send(wire);
  };
  await Promise.all(wires.map(one));
}

/** At a rate of its own, whatever the server does, as strangers come; what finds no free connection is not sent. */
async function open(wires: readonly Wire[], { seconds, perSecond }: Offer, send: Send): Promise<void> {
  const begun = performance.now();
  const free = [...wires];
  const under = new Set<Promise<void>>();
  let due = 0;
  const start = (wire: Wire): void => {
    const sent: Promise<void> = send(wire).finally(() => {
      under.delete(sent);
      free.push(wire);
    });
    under.add(sent);
  };
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      const elapsed = Math.min((performance.now() - begun) / 1_000, seconds);
      const goal = elapsed * perSecond;
      for (due = Math.max(due, goal - perSecond * CATCHES_UP - 1); due < goal; due++) {
        const wire = free.shift();
        if (wire) start(wire);
      }
      if (elapsed < seconds) return;
      clearInterval(timer);
      resolve();
    }, TICK_MS);
  });
  await Promise.all(under);
}

async function run(offer: Offer): Promise<Sample[]> {
  // The server's own work goes first: on a machine that both share, load must not slow what it measures.
  if (offer.yields) setPriority(STANDS_BACK);
  const samples: Sample[] = [];
  const wires: Wire[] = [];
  for (let count = 0; count < offer.connections; count++) wires.push(await Wire.to(offer.url));
  const send = sender(offer, samples);
  await (offer.perSecond > 0 ? open(wires, offer, send) : closed(wires, offer.seconds, send));
  return samples;
}

process.once('message', (message) => {
  void run(message as Offer).then((samples) => {
    process.send?.(samples, () => process.exit(0));
  });
});
