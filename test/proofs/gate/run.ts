import { type Finding, migrate } from '@outrigger/tenancy';
import { Client } from 'pg';
import { seedNetwork } from '../../../bench/seed/network.js';
import { migrations } from '../../../migrations/index.js';
import { judged } from './catalogue.js';
import { type Lists, readLists } from './lists.js';
import { onNetwork, type Seeded } from './network.js';

const tell = (line: string): void => {
  console.log(line);
};

async function catalogueOf({ adminUrl }: Seeded): Promise<Finding[]> {
  const db = new Client({ connectionString: adminUrl });
  await db.connect();
  try {
    return await judged(db);
  } finally {
    await db.end();
  }
}

function report(findings: readonly Finding[], { asked, statements, scans, waste }: Lists): boolean {
  tell(`${'rule'.padEnd(40)}${'objects'.padStart(8)}${'faults'.padStart(8)}`);
  for (const { rule, objects, faults: broken } of findings) {
    tell(`${rule.name.padEnd(40)}${String(objects).padStart(8)}${String(broken.length).padStart(8)}`);
    for (const fault of broken) tell(`    ${fault}`);
    if (broken.length > 0) tell(`    ${rule.wrong} ${rule.mend}`);
  }
  for (const fault of [...scans, ...waste]) tell(`  ${fault}`);
  tell(`${statements} statements of ${asked} list queries explained, with their values and for any values.`);
  const sum = (of: (finding: Finding) => number): number => findings.reduce((total, each) => total + of(each), 0);
  const [objects, broken] = [sum((each) => each.objects), sum((each) => each.faults.length)];
  tell(
    `gate: ${findings.length} rules over ${objects} objects, ${broken} faults; ` +
      `${asked} list queries, ${scans.length} sequential scans, ${waste.length} wasteful filters`,
  );
  return broken + scans.length + waste.length === 0;
}

const network = await seedNetwork({ log: tell });
try {
  // A network that was kept: its roles are as this build makes them.
  await migrate({ adminUrl: network.adminUrl, secret: network.secret, migrations });
  const findings = await catalogueOf(network);
  const lists = await onNetwork(network, readLists);
  process.exitCode = report(findings, lists) ? 0 : 1;
} finally {
  await network.stop();
}
