import { house } from '@outrigger/kernel';
import { connect, IdentityStore, type TrailVerdict, urlFor, verifyTrail } from '@outrigger/tenancy';
import { Command } from 'commander';
import { atSite, type MigratingSite } from './at-site.js';

interface Wish {
  readonly programme?: string;
  readonly json?: boolean;
}

interface Verified extends TrailVerdict {
  readonly programme: string;
}

/** `outrigger audit verify [--programme SLUG] [--json]`: exit code 1 when a trail was tampered with. */
export function auditCommand(): Command {
  const verify = new Command('verify')
    .description('recompute every audit trail, and name what was changed behind it')
    .option('--programme <slug>', 'of one programme alone')
    .option('--json', 'for programs')
    .action((wish: Wish) =>
      atSite(async (site) => {
        const verdicts = await verifyAll(site, wish);
        process.stdout.write(wish.json ? `${JSON.stringify(verdicts, null, 2)}\n` : told(verdicts));
        if (verdicts.some(({ fault }) => fault)) process.exitCode = 1;
      }),
    );
  return new Command('audit').description('the audit trail').addCommand(verify);
}

async function verifyAll(site: MigratingSite, { programme, json }: Wish): Promise<Verified[]> {
  const store = new IdentityStore(urlFor(site, 'outrigger_identity'), 1);
  const tenancy = await connect({ url: urlFor(site, 'outrigger_app'), entities: [], poolSize: 1, purpose: 'cli' });
  try {
    const tenants = await store.sql<{ id: string; slug: string }>`
      select id, slug from tenant where ${programme ?? null}::text is null or slug = ${programme ?? null} order by slug`;
    if (programme && tenants.length === 0) throw new Error(`There is no programme "${programme}".`);
    const verdicts: Verified[] = [];
    for (const { id, slug } of tenants) {
      const say = progressOf(slug, json);
      const verdict = await tenancy.read(house(id), (tx) => verifyTrail(tx, site.secret, say));
      verdicts.push({ programme: slug, ...verdict });
    }
    return verdicts;
  } finally {
    await Promise.all([store.close(), tenancy.close()]);
  }
}

const OFTEN = 10_000;
/** A worker seals every minute: beyond this it stood still, or seals were taken away. */
const LONG_MINUTES = 60;

/** A long trail says how far it is; on standard error, so that the answer stays clean. */
const progressOf =
  (slug: string, quiet = false) =>
  (deeds: number): void => {
    if (!quiet && deeds % OFTEN === 0) process.stderr.write(`${slug}: ${deeds} deeds so far\n`);
  };

function told(verdicts: readonly Verified[]): string {
  const lines = verdicts.map(({ programme, deeds, seals, unsealedMinutes, fault }) => {
    const at = fault?.position ? ` at deed ${fault.position}` : '';
    const late = unsealedMinutes > LONG_MINUTES ? `; a deed stood ${unsealedMinutes} minutes without a seal` : '';
    return fault ? `✗ ${programme}: ${fault.what}${at}` : `✓ ${programme}: ${deeds} deeds, ${seals} seals${late}`;
  });
  const broken = verdicts.filter(({ fault }) => fault).length;
  return [
    ...lines,
    broken > 0 ? `${broken} of ${verdicts.length} trails are broken.` : 'Every trail is whole.',
    '',
  ].join('\n');
}
