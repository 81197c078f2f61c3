import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A real mail server on a free port of this machine, which refuses as it is told to. */
export class PostOffice {
  readonly mails: ParsedMail[] = [];
  /** Replies to `RCPT TO`, by address, one a try: `450` for later, `550` for never; then all is well. */
  readonly refusals = new Map<string, number[]>();
  /** Why it refuses. */
  says = 'Not now, not here.';
  /** How long it thinks about each mail. */
  delayMs = 0;
  /** Mails that it is thinking about. */
  waiting = 0;
  private server = this.made();
  private port = 0;

  /** Where it was before, when it opens again. */
  async open(): Promise<string> {
    // A sender that is killed breaks its connection: that is no fault of the office.
    this.server.on('error', () => undefined);
    this.server.listen(this.port, '127.0.0.1');
    await once(this.server.server, 'listening');
    this.port = (this.server.server.address() as AddressInfo).port;
    return `smtp://127.0.0.1:${this.port}`;
  }

  async close(): Promise<void> {
    const { server } = this;
    this.server = this.made();
    await new Promise<void>((closed) => server.close(() => closed()));
  }

  /** The mails to this address so far, oldest first. */
  to(address: string): ParsedMail[] {
    return this.mails.filter(({ to }) => to !== undefined && 'value' in to && to.value[0]?.address === address);
  }

  private made(): SMTPServer {
    return new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      closeTimeout: 200,
      onRcptTo: ({ address }, _, done) => {
        const responseCode = this.refusals.get(address)?.shift();
        done(responseCode ? Object.assign(new Error(this.says), { responseCode }) : null);
      },
      onData: (stream, _, done) => void this.receive(buffer(stream)).then(() => done(), done),
    });
  }

  private async receive(raw: Promise<Buffer>): Promise<void> {
    const mail = await raw;
    this.waiting += 1;
    if (this.delayMs > 0) await pause(this.delayMs);
    this.waiting -= 1;
    this.mails.push(await simpleParser(mail, { skipTextToHtml: true }));
  }
}
