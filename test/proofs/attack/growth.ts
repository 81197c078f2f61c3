import type { ParsedMail } from 'mailparser';
import { askAs, type Attacker } from './attackers.js';
import { CANARY } from './canaries.js';
import { type Deed, rehearse } from './mutations.js';
import { introspect } from './operations.js';
import { askPlainly, compare, type Probe, probesOf } from './queries.js';
import { Raid } from './raid.js';
import { Secrets } from './secrets.js';
import { openSite, type SiteOptions } from './site.js';
import type { Stage } from './stage.js';
import { PostOffice } from '../../support/post-office.js';
import { settled } from '../../support/settled.js';

/** What the rehearsal found out. */
export interface Rehearsed {
  readonly raid: Raid;
  readonly deeds: readonly Deed[];
  readonly probes: readonly Probe[];
}

/**
 * The victim does all that can be done, while the others look on: what they see must not change. Then the neighbour
 * does the same, so that the attack knows inputs that work. Letters and rows are looked through at the end.
 */
export async function growAndRehearse(
  root: string,
  stage: Stage,
  options: SiteOptions,
  outsiders: readonly Attacker[],
): Promise<Rehearsed> {
  const office = new PostOffice();
  const site = await openSite(root, stage.database, { ...options, smtpUrl: await office.open() });
  try {
    const manager = stage.insiders[0] as Attacker;
    const raid = new Raid(stage, site, await introspect(askAs(site, manager)), stage.secrets);
    const probes = await probesOf(raid, manager);
    const before = await askPlainly(raid, probes, outsiders);
    await rehearse(raid, doers(stage.insiders), stage.deeds);
    compare(raid, probes, before, await askPlainly(raid, probes, outsiders));
    const neighbours = stage.outsiders.filter(({ home }) => home === 'neighbour');
    const centre = stage.outsiders.filter(({ home }) => home === 'centre');
    const deeds = await rehearse(raid, [...doers(neighbours), ...centre], stage.deeds);
    await settled(site.database);
    readMails(raid, office.mails);
    await readRows(raid);
    return { raid, deeds, probes };
  } finally {
    await site.close();
    await office.close();
  }
}

/** The office, then those whose own deeds are: founders and mentors. */
const doers = (people: readonly Attacker[]): Attacker[] =>
  people.filter(({ roles }) => ['manager', 'entrepreneur', 'mentor'].some((role) => roles.includes(role as never)));

/** A letter speaks of one programme. */
function readMails(raid: Raid, mails: readonly ParsedMail[]): void {
  if (mails.length === 0) throw new Error('No letter came: nothing was proven of letters.');
  for (const mail of mails) {
    raid.count('reader of mail');
    const text = JSON.stringify(mail, (_, value: unknown) => (Buffer.isBuffer(value) ? value.toString() : value));
    const slugs = new Set([...text.matchAll(CANARY)].map(([, slug = '']) => slug.toLowerCase()));
    if (slugs.size <= 1) continue;
    raid.find({ check: 'mail', attacker: 'reader of mail', at: mail.subject ?? '', what: [...slugs].join(' and ') });
  }
}

/** The adopter that was launched names its programme, which nobody knew when the stage was set (O7). */
const [NAMES_NEW, NEW] = ['adopter', 'unknown'];

/** What a programme adopts of the centre's playbook names its entry, and keeps the words that were adopted. */
const ADOPTED: ReadonlySet<string> = new Set(['playbook_copy', 'principles_signature']);

/** What is hidden or closed of the exchange is so by its id, whosever it is: all programmes may read it. */
const READ: Readonly<Record<string, string>> = {
  exchange_hiding: `to_jsonb(t) - 'post_id'`,
  fact: `case t.name when 'exchange.heardEnd' then to_jsonb(t) - 'payload' else to_jsonb(t) end`,
};

/** A row holds nothing of another programme: no word, no id. */
async function readRows(raid: Raid): Promise<void> {
  const { tables, tenants } = raid.stage;
  const secrets = await Secrets.of(raid.site.database, tables, tenants);
  for (const { name } of tables) {
    const rows = await raid.site.database.admin<{ tenant: string; text: string }>(
      `select tenant_id as tenant, (${READ[name] ?? 'to_jsonb(t)'})::text as text from ${name} t`,
    );
    for (const { tenant, text } of rows) {
      const home = tenants.get(tenant);
      for (const slug of home ? secrets.homes(text) : []) {
        const isKnown = (name === NAMES_NEW && slug === NEW) || (ADOPTED.has(name) && slug === 'centre');
        if (slug === home || isKnown) continue;
        raid.find({
          check: 'foreign write',
          attacker: String(home),
          at: name,
          what: `a row of ${home} holds ${slug}'s`,
        });
      }
    }
  }
}
