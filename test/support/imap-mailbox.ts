import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { parser } from 'imapflow/lib/handler/imap-handler.js';

interface Kept {
  readonly uid: number;
  readonly raw: Buffer;
  seen: boolean;
}

const [LOGIN, PASSWORD] = ['reply', 'quiet harbour'];

/** What a command's parser makes of an argument. */
type Argument = { readonly value?: unknown; readonly partial?: readonly number[] } | readonly Argument[] | null;

/**
 * A mailbox that speaks IMAP4rev1 (RFC 3501) on a free port of this machine: one folder, one client's commands, read by
 * a parser that is not ours. As much of the protocol as fetching new mail needs; to anything else it says BAD.
 */
export class ImapMailbox {
  readonly mails: Kept[] = [];
  /** Commands of clients, in their order. */
  readonly heard: string[] = [];
  private readonly sockets = new Set<Socket>();
  private readonly server = createServer((socket) => {
    this.serve(socket);
  });

  /** @returns the mailbox's address, as the setting INBOX_URL takes it. */
  async open(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    const { port } = this.server.address() as AddressInfo;
    return `imap://${LOGIN}:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}/INBOX`;
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
    await once(this.server, 'close');
  }

  deliver(raw: string | Buffer): void {
    this.mails.push({ uid: this.mails.length + 1, raw: Buffer.from(raw), seen: false });
  }

  get unread(): number {
    return this.mails.filter(({ seen }) => !seen).length;
  }

  private serve(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('close', () => this.sockets.delete(socket)).on('error', () => undefined);
    socket.write('* OK [CAPABILITY IMAP4rev1] ready\r\n');
    const lines = createInterface({ input: socket });
    let done = Promise.resolve();
    lines.on('line', (line) => {
      done = done.then(() => this.answer(socket, line));
    });
  }

  private async answer(socket: Socket, line: string): Promise<void> {
    const { tag, command = '', attributes = [] } = await parser(line);
    this.heard.push(String(command));
    const said = this.obey[String(command).toUpperCase()]?.(...(attributes as readonly Argument[]));
    const untagged = said?.map((one) => Buffer.concat([Buffer.from('* '), one, Buffer.from('\r\n')])) ?? [];
    socket.write(Buffer.concat([...untagged, Buffer.from(`${tag} ${said ? 'OK done' : 'BAD not here'}\r\n`)]));
    if (command === 'LOGOUT') socket.end();
  }

  /** What each command is answered with before the end; undefined refuses it. */
  private readonly obey: Readonly<Record<string, (...given: readonly Argument[]) => Buffer[] | undefined>> = {
    CAPABILITY: () => say('CAPABILITY IMAP4rev1'),
    LOGIN: (login, password) => (textOf(login) === LOGIN && textOf(password) === PASSWORD ? [] : undefined),
    LIST: () => say('LIST (\\HasNoChildren) "/" INBOX'),
    SELECT: () =>
      say(`${this.mails.length} EXISTS`, 'FLAGS (\\Seen)', 'OK [UIDVALIDITY 1]', 'OK [PERMANENTFLAGS (\\Seen)]'),
    'UID SEARCH': () => say(['SEARCH', ...this.mails.filter(({ seen }) => !seen).map(({ uid }) => uid)].join(' ')),
    'UID FETCH': (uid, what) => this.named(uid).map((mail) => fetched(mail, what)),
    'UID STORE': (uid, how) => {
      for (const mail of this.named(uid)) mail.seen ||= textOf(how).startsWith('+FLAGS');
      return [];
    },
    LOGOUT: () => say('BYE'),
    NOOP: () => [],
  };

  private named(uid: Argument | undefined): Kept[] {
    return this.mails.filter((mail) => mail.uid === Number(textOf(uid)));
  }
}

const say = (...lines: string[]): Buffer[] => lines.map((line) => Buffer.from(line));

function fetched({ uid, raw, seen }: Kept, what: Argument | undefined): Buffer {
  const items = [what ?? []].flat() as readonly { readonly partial?: readonly number[] }[];
  const [from = 0, length = raw.length] = items.find(({ partial }) => partial)?.partial ?? [];
  const part = raw.subarray(from, from + length);
  const head = `${uid} FETCH (UID ${uid} FLAGS (${seen ? '\\Seen' : ''}) BODY[]<${from}> {${part.length}}\r\n`;
  return Buffer.concat([Buffer.from(head), part, Buffer.from(')')]);
}

const textOf = (argument: Argument | undefined): string =>
  argument && 'value' in argument ? String(argument.value) : '';
