import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { SMTPServer, SMTPServerDataStream, SMTPServerSession } from 'smtp-server';
import { caught } from './caught.js';
import { Mailbox } from './mailbox.js';

export interface CatcherPlace {
  /** 0 takes a free port. */
  readonly smtpPort: number;
  readonly webPort: number;
  /** A loopback address: whoever reads these letters can accept other people's invitations. */
  readonly host?: string;
}

export interface Catcher {
  readonly smtpUrl: string;
  readonly webUrl: string;
  stop(): Promise<void>;
}

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];
const LARGEST_BYTES = 16 * 1024 * 1024;

/**
 * A mail server that keeps everything and forwards nothing, with a page to read it: for the demo.
 *
 * @throws Error when the host is not a loopback address or a port is taken.
 */
export async function startCatcher({ smtpPort, webPort, host = '127.0.0.1' }: CatcherPlace): Promise<Catcher> {
  if (!LOOPBACK.includes(host)) throw new Error(`The mail catcher listens on this machine only, not on ${host}.`);
  const mailbox = new Mailbox();
  const [smtp, { catcherWeb }] = await Promise.all([smtpServer(mailbox), import('./web.js')]);
  const web = catcherWeb(mailbox);
  const webUrl = await web.listen({ port: webPort, host });
  try {
    smtp.listen(smtpPort, host);
    await once(smtp.server, 'listening');
  } catch (error) {
    await web.close();
    throw error;
  }
  const { port } = smtp.server.address() as AddressInfo;
  return {
    smtpUrl: `smtp://${host === '::1' ? '[::1]' : host}:${port}`,
    webUrl,
    stop: async () => {
      await Promise.all([web.close(), new Promise<void>((closed) => smtp.close(() => closed()))]);
    },
  };
}

async function smtpServer(mailbox: Mailbox): Promise<SMTPServer> {
  const [{ SMTPServer: Server }, { simpleParser }] = await Promise.all([import('smtp-server'), import('mailparser')]);
  const receive = async (stream: SMTPServerDataStream, { envelope }: SMTPServerSession): Promise<void> => {
    const raw = await buffer(stream);
    if (stream.sizeExceeded) throw Object.assign(new Error('This letter is too large.'), { responseCode: 552 });
    const mail = await simpleParser(raw, { skipTextToHtml: true });
    mailbox.add(
      caught(
        mail,
        raw,
        envelope.rcptTo.map(({ address }) => address),
        new Date(),
      ),
    );
  };
  const server = new Server({
    banner: 'Outrigger mail catcher',
    size: LARGEST_BYTES,
    // It serves this machine only: there is nobody to hide from, and no certificate.
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 1_000,
    onData: (stream, session, done) => void receive(stream, session).then(() => done(), done),
  });
  // A client that hangs up in the middle is its own affair; failures to listen reach `once` as well.
  server.on('error', () => undefined);
  return server;
}
