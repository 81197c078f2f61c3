import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import { SMTPServer } from 'smtp-server';
import { openHouse, type Programme } from '../../test/support/house.js';
import { until } from '../../test/support/mail-parts.js';
import { onOwnServer } from '../../test/support/own-server.js';
import { invitedTo, READERS } from './invitations.js';

const MANY = 250;
const FEW = 3;
const MINUTE_MS = 60_000;
/** A machine that does much else says how long it took, rather than nothing. */
const PATIENCE_MS = 10 * MINUTE_MS;
const LOOK_MS = 50;

const log = (line: string): void => void process.stdout.write(`${line}\n`);

/** A mail server that takes everything and keeps for whom, and how large the first mail was. */
class Sink {
  readonly arrived: string[] = [];
  sample = Buffer.alloc(0);
  private readonly server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    onData: (stream, { envelope }, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        if (this.sample.length === 0) this.sample = Buffer.concat(parts);
        this.arrived.push(envelope.rcptTo[0]?.address ?? '');
        done();
      });
    },
  });

  async open(): Promise<string> {
    this.server.on('error', () => undefined);
    this.server.listen(0, '127.0.0.1');
    await once(this.server.server, 'listening');
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  close(): Promise<void> {
    return new Promise((closed) => this.server.close(() => closed()));
  }

  of({ slug }: Programme): number {
    return this.arrived.filter((address) => address.endsWith(`@${slug}.example.org`)).length;
  }
}

/** Milliseconds until all have arrived. */
async function timed(sink: Sink, programme: Programme, count: number, begin: () => Promise<void>): Promise<number> {
  const before = sink.of(programme);
  const began = performance.now();
  await begin();
  while (sink.of(programme) - before < count) {
    if (performance.now() - began > PATIENCE_MS)
      throw new Error(`Only ${sink.of(programme) - before} of ${count} arrived.`);
    await pause(LOOK_MS);
  }
  return performance.now() - began;
}

/** What the mailer does by itself with as many mails, ready made, over as many connections. */
async function mailerAlone(sink: Sink, url: string, count: number): Promise<number> {
  const mailer = createTransport({ url, pool: true, maxConnections: 5 });
  const envelope = { from: 'bench@mail.example.org', to: 'bench@alone.example.org' };
  const began = performance.now();
  await Promise.all(Array.from({ length: count }, () => mailer.sendMail({ envelope, raw: sink.sample })));
  const took = performance.now() - began;
  mailer.close();
  return took;
}

await onOwnServer(async () => {
  const sink = new Sink();
  const smtpUrl = await sink.open();
  const house = await openHouse({ smtpUrl });
  const [large, small] = [await house.programme('large'), await house.programme('small')];
  const [toMany, toFew] = [await invitedTo(large), await invitedTo(small)];
  await timed(sink, small, READERS, () => toFew(1));
  const alone = await timed(sink, small, FEW * READERS, () => toFew(FEW));

  let beside = 0;
  const whole = await timed(sink, large, MANY * READERS, async () => {
    await toMany(MANY);
    await until(() => (sink.of(large) >= READERS ? true : undefined));
    beside = await timed(sink, small, FEW * READERS, () => toFew(FEW));
  });
  const mailer = await mailerAlone(sink, smtpUrl, MANY * READERS);

  const letters = MANY * READERS;
  log(
    `${letters} invitations, from the fact to the mail server: ${(whole / 1000).toFixed(1)} s, ${(letters / (whole / 1000)).toFixed(0)} a second`,
  );
  log(`the mailer alone with mails ready made: ${(mailer / 1000).toFixed(1)} s; ratio ${(whole / mailer).toFixed(1)}`);
  log(
    `${FEW * READERS} of another programme: ${(alone / 1000).toFixed(2)} s alone, ${(beside / 1000).toFixed(2)} s beside them; of their time ${((100 * beside) / whole).toFixed(0)}%`,
  );
  const aims = [
    { says: 'a thousand invitations leave in under a minute', reached: whole < MINUTE_MS },
    { says: 'a small programme waits a fifth of the time of a large one at the most', reached: beside < whole / 5 },
  ];
  for (const { says, reached } of aims) log(`${reached ? 'reached    ' : 'NOT REACHED'}  ${says}`);
  if (aims.some(({ reached }) => !reached)) process.exitCode = 1;
  await house.close();
  await sink.close();
});
