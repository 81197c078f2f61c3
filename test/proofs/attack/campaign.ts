import { forceOf, land, type Wave, WAVES } from './assault.js';
import { type Coverage, fieldCoverage, inputCoverage } from './coverage.js';
import { type Defect, DEFECTS } from './defects.js';
import { growAndRehearse } from './growth.js';
import { openWorkshop, plant } from './planting.js';
import type { Finding, Raid } from './raid.js';
import { summed } from './report.js';
import { openSite } from './site.js';
import { setStage } from './stage.js';

/** What became of one planted defect. */
export interface Planted {
  readonly defect: Defect;
  readonly caught: Finding | undefined;
}

export interface Outcome {
  /** Columns and tables without a canary that nobody explains. */
  readonly barren: readonly string[];
  readonly raids: readonly Raid[];
  readonly fields: Coverage;
  readonly inputs: Coverage;
  readonly planted: readonly Planted[];
}

export interface CampaignOptions {
  /** The project's folder. */
  readonly root: string;
  /** One attacker of each kind, and the quick defects only. */
  readonly short: boolean;
  /** An expression on the names of planted defects: then they alone are tried. */
  readonly only?: string | undefined;
  readonly tell: (line: string) => void;
}

/** The whole attack: on the product as it is, then on worse copies of it. */
export async function campaign({ root, short, only, tell }: CampaignOptions): Promise<Outcome> {
  const workshop = openWorkshop(root);
  const { dist, webRoot } = workshop;
  tell('filling three programmes');
  const stage = await setStage();
  try {
    const force = forceOf(stage, short);
    tell('letting the victim grow, and rehearsing every mutation');
    const rehearsed = await growAndRehearse(root, stage, { dist, webRoot }, force.outsiders);
    const { deeds, probes } = rehearsed;
    const site = await openSite(root, stage.database, { dist, webRoot, mailbox: true });
    const ground = await land(stage, site, { force, webRoot, deeds, probes });
    try {
      for (const wave of only ? [] : (Object.keys(WAVES) as Wave[])) {
        const before = ground.raid.findings.length;
        await WAVES[wave](ground);
        tell(`${wave}: ${ground.raid.tried} attempts so far, ${ground.raid.findings.length} findings`);
        for (const line of summed(ground.raid.findings.slice(before))) tell(`  ${line}`);
      }
    } finally {
      await site.close();
    }
    const raids = [ground.raid, rehearsed.raid];
    const planted: Planted[] = [];
    const landing = { force, webRoot, deeds, probes };
    for (const defect of DEFECTS.filter(({ quick, name }) => (only ? new RegExp(only).test(name) : !short || quick))) {
      const caught = await plant(workshop, stage, defect, landing);
      planted.push({ defect, caught });
      tell(`planted defect "${defect.name}": ${caught ? `caught by ${caught.check}` : 'NOT CAUGHT'}`);
    }
    const [fields, inputs] = [fieldCoverage(raids, force.outsiders), inputCoverage(raids)];
    return { barren: stage.barren, raids, fields, inputs, planted };
  } finally {
    await stage.close();
    workshop.remove();
  }
}
