import { get } from 'node:http';
import { PDF } from '../../support/uploading.js';
import type { Attacker } from './attackers.js';
import { each } from '../../support/each.js';
import type { Raid } from './raid.js';

/** A way in beside GraphQL: how the server names it, and addresses to try. */
interface HttpDoor {
  readonly route: string;
  readonly tries: readonly string[];
  /** Addresses of rows of this table, which are tried with the victim's ids. */
  readonly rowsOf?: string;
}

/** Every route that is not GraphQL's. What a room adds (a feed, an export, a webhook) is a line here, or fails. */
const HTTP_DOORS: readonly HttpDoor[] = [
  { route: 'GET /health/live', tries: ['/health/live', '/health/live?tenant=victim'] },
  { route: 'GET /health/ready', tries: ['/health/ready', '/health/ready?verbose=1'] },
  { route: 'GET /a/:token', tries: ['/a/none', '/a/none?to=victim'] },
  { route: 'POST /a/:token', tries: [] },
  { route: 'POST /a/:token/auto', tries: [] },
  { route: 'POST /a/:token/one-click', tries: [] },
  { route: 'GET /a/:token/one-click', tries: ['/a/none/one-click'] },
  { route: 'GET /a/in/:code', tries: ['/a/in/none', '/a/in/none?to=victim'], rowsOf: 'mentor_meeting' },
  { route: 'POST /a/in/:code', tries: [] },
  { route: 'POST /a/in/:code/auto', tries: [] },
  { route: 'GET /a/in/done/:receipt', tries: ['/a/in/done/none'], rowsOf: 'meeting_place' },
  { route: 'POST /a/in/done/:receipt', tries: [] },
  { route: 'GET /credentials/keys', tries: ['/credentials/keys'] },
  {
    route: 'GET /credentials/:file',
    tries: ['/credentials/none.pdf', '/credentials/none.jwt'],
    rowsOf: 'training_certificate',
  },
  { route: 'GET /cal/:file', tries: ['/cal/none', '/cal/none.ics'], rowsOf: 'calendar_feed' },
  {
    route: 'GET /exports/:file',
    tries: [
      '/exports/none',
      '/exports/programme-report.csv',
      '/exports/programme-report.csv?programme=victim',
      '/exports/evidence.pdf?programme=victim',
    ],
  },
  { route: 'POST /inbox', tries: [] },
  { route: 'POST /files', tries: [] },
  { route: 'GET /files/whirlwinds/:file', tries: ['/files/whirlwinds/none.pdf'], rowsOf: 'whirlwind' },
  { route: 'GET /files/:id', tries: ['/files/none', '/files/..%2f..%2fpackage.json'], rowsOf: 'stored_file' },
  {
    route: 'GET /*',
    tries: [
      '/',
      '/ventures',
      '/persisted-documents.json',
      '/assets/../../../package.json',
      '/..%2f..%2f..%2fpackage.json',
      '/%2e%2e/%2e%2e/%2e%2e/.data/secret',
    ],
  },
];

/**
 * The demo's catcher of mail: it shows all letters of all programmes to whoever sits at this machine, answers under
 * no other name, and is no part of a deployment. `GET` only: everything is read, nothing is changed.
 */
const MAILBOX = /^mailbox (GET|HEAD) /;

/** GraphQL's own, which all the rest attacks. */
const GRAPHQL = /^(GET|POST|OPTIONS|HEAD) \/graphql$/;

/** A page that is not the console's, whoever asks for it. */
const INSIDE = /"name": "outrigger"|outrigger_app|BEGIN [A-Z ]*KEY/;

/** Every other way in, by everybody; and no way in that nobody wrote down. */
export async function attackDoors(raid: Raid, attackers: readonly Attacker[]): Promise<void> {
  const known = new Set(HTTP_DOORS.flatMap(({ route }) => [route, route.replace('GET', 'HEAD')]));
  for (const route of raid.site.routes.filter(
    (each) => !GRAPHQL.test(each) && !MAILBOX.test(each) && !known.has(each),
  )) {
    raid.find({ check: 'door', attacker: 'anybody', at: route, what: 'is a way in that the attack does not know' });
  }
  const tries = attackers.flatMap((attacker) =>
    HTTP_DOORS.flatMap((door) => pathsOf(raid, door).map((path) => ({ attacker, path }))),
  );
  await each(tries, async ({ attacker, path }) => {
    raid.count(attacker.name);
    const text = await fetched(`${raid.site.url}`, path, attacker.headers);
    const leaks = raid.secrets.leaks(text, { attacker, sent: path });
    if (leaks.length === 0 && !INSIDE.test(text)) return;
    raid.find({ check: 'door', attacker: attacker.name, at: path, what: `says ${text.slice(0, 120)}` });
  });
  await uploadElsewhere(raid, attackers);
}

const pathsOf = ({ secrets }: Raid, { route, tries, rowsOf }: HttpDoor): string[] => [
  ...tries,
  ...(rowsOf ? secrets.ids('victim', rowsOf) : []).map((id) =>
    route.replace(/^GET (.*):(id|file|code|receipt)$/, `$1${id}`),
  ),
];

/** A file to the victim's applications, by whoever is no founder of theirs. */
async function uploadElsewhere(raid: Raid, attackers: readonly Attacker[]): Promise<void> {
  const strangers = attackers.filter(({ home }) => home !== 'victim');
  const subjects = raid.secrets.ids('victim', 'application');
  const tries = strangers.flatMap((attacker) => subjects.map((subject) => ({ attacker, subject })));
  await each(tries, async ({ attacker, subject }) => {
    raid.count(attacker.name);
    const query = new URLSearchParams({ kind: 'application', slot: 'deck', name: 'words.pdf', subject });
    const headers = { ...attacker.headers, 'content-type': 'application/octet-stream' };
    const answer = await fetch(`${raid.site.url}/files?${query}`, { method: 'POST', headers, body: PDF });
    if (answer.status >= 400) return;
    raid.find({ check: 'foreign write', attacker: attacker.name, at: 'POST /files', what: `answers ${answer.status}` });
  });
}

/** As it is written: `fetch` would tidy the path up before it is sent. */
function fetched(url: string, path: string, headers: Readonly<Record<string, string>>): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path, headers, agent: false }, (answer) => {
      let text = '';
      answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
      // An answer that breaks off is one as well.
      answer.on('close', () => {
        resolve(text);
      });
    }).on('error', reject);
  });
}
