import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A real mail server on a free port of this machine, which refuses as it is told to. */
export class PostOffice {
  readonly mails: ParsedMail[] = [];
  /** Replies to `RCPT TO`, by address, one a try: `450` for later, `550` for never; then all is well. */
  readonly refusals = new Map<string, number[]>();
  private readonly server: SMTPServer;

  constructor() {
    this.server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      closeTimeout: 200,
      onRcptTo: ({ address }, _, done) => {
        const responseCode = this.refusals.get(address)?.shift();
        done(responseCode ? Object.assign(new Error('Not now, not here.'), { responseCode }) : null);
      },
      onData: (stream, _, done) => void this.receive(buffer(stream)).then(() => done(), done),
    });
  }

  async open(): Promise<string> {
    // A sender that is killed breaks its connection: that is no fault of the office.
    this.server.on('error', () => undefined);
    this.server.listen(0, '127.0.0.1');
    await once(this.server.server, 'listening');
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  close(): Promise<void> {
    return new Promise((closed) => this.server.close(() => closed()));
  }

  /** The mails to this address so far, oldest first. */
  to(address: string): ParsedMail[] {
    return this.mails.filter(({ to }) => to !== undefined && 'value' in to && to.value[0]?.address === address);
  }

  private async receive(raw: Promise<Buffer>): Promise<void> {
    this.mails.push(await simpleParser(await raw, { skipTextToHtml: true }));
  }
}
