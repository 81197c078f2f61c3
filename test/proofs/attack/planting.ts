import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { land, type Landing, WAVES } from './assault.js';
import type { Defect, Patch } from './defects.js';
import { Enough, type Finding } from './raid.js';
import { openSite } from './site.js';
import type { Stage } from './stage.js';

/** Folders of a run, inside the project so that its packages are found. */
export interface Workshop {
  readonly root: string;
  /** The product as compiled. */
  readonly dist: string;
  readonly webRoot: string;
  /** A copy of the compiled product with a defect in it. */
  planted({ patches }: Defect): string;
  remove(): void;
}

export function openWorkshop(root: string): Workshop {
  const folder = join(root, '.data', `attack-${process.pid}`);
  const dist = join(root, 'dist');
  const webRoot = join(folder, 'web');
  mkdirSync(webRoot, { recursive: true });
  const planted = ({ patches = [] }: Defect): string => {
    if (patches.length === 0) return dist;
    const copy = join(folder, 'dist');
    for (const part of ['apps/api', 'libs']) cpSync(join(dist, part), join(copy, part), { recursive: true });
    for (const patch of patches) writeFileSync(fileOf(copy, patch), patched(copy, patch));
    return copy;
  };
  return { root, dist, webRoot, planted, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const fileOf = (dist: string, { file }: Patch): string => join(dist, 'libs', `${file}.js`);

/** A compiled file with its defect. @throws Error when the text is not there, or not once: then the defect would be none. */
export function patched(dist: string, patch: Patch): string {
  const parts = readFileSync(fileOf(dist, patch), 'utf8').split(patch.from);
  if (parts.length !== 2)
    throw new Error(`${patch.file} holds "${patch.from}" ${parts.length - 1} times: mend the defect.`);
  return parts.join(patch.to);
}

/** One defect, one wave. @returns what caught it; undefined when nothing did. */
export async function plant(
  workshop: Workshop,
  stage: Stage,
  defect: Defect,
  landing: Landing,
): Promise<Finding | undefined> {
  const { root, webRoot } = workshop;
  const options = { dist: workshop.planted(defect), webRoot, sql: defect.sql ?? [] };
  const site = await openSite(root, stage.database, options);
  try {
    const deeds = landing.deeds.filter(({ root: { field } }) => !defect.deed || field.name === defect.deed);
    const ground = await land(stage, site, { ...landing, deeds });
    const { raid } = ground;
    raid.quarry = defect.caughtBy;
    await WAVES[defect.wave](ground).catch((error: unknown) => {
      if (!(error instanceof Enough)) throw error;
    });
    return raid.findings.find(({ check }) => check === defect.caughtBy);
  } finally {
    await site.close();
  }
}
