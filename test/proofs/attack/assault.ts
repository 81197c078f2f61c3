import { askAs, type Attacker } from './attackers.js';
import { attackDocuments } from './documents.js';
import { attackDoors } from './doors.js';
import { replayKeys } from './keys.js';
import { attackDeeds, type Deed } from './mutations.js';
import { introspect } from './operations.js';
import {
  askPlainly,
  attackArguments,
  countTotals,
  crossProgrammes,
  cursorsOf,
  type Probe,
  probesOf,
} from './queries.js';
import { Raid } from './raid.js';
import { attackAsRuntime } from './runtime.js';
import type { Site } from './site.js';
import { attackSubscriptions, revokeListeners } from './sockets.js';
import type { Stage } from './stage.js';

/** Who attacks. */
export interface Force {
  readonly outsiders: readonly Attacker[];
  readonly insiders: readonly Attacker[];
}

/** Everybody, or one of each kind. */
export function forceOf({ outsiders, insiders }: Stage, short: boolean): Force {
  if (!short) return { outsiders, insiders };
  const few = /^(manager|founder) of neighbour|trainer of centre|revoked mentor/;
  const less = /^(manager|another founder) of victim|on no team/;
  return {
    outsiders: outsiders.filter(({ name }) => few.test(name)),
    insiders: insiders.filter(({ name }) => less.test(name)),
  };
}

/** What an assault has at hand. */
export interface Ground {
  readonly raid: Raid;
  readonly force: Force;
  readonly probes: readonly Probe[];
  readonly deeds: readonly Deed[];
  readonly webRoot: string;
}

const all = ({ outsiders, insiders }: Force): Attacker[] => [...outsiders, ...insiders];
const manager = ({ stage }: Raid): Attacker => stage.insiders[0] as Attacker;

/** The waves of an assault, in this order: what changes the victim's own rows comes last. */
export const WAVES = {
  questions: ({ raid, probes, force }: Ground) => askPlainly(raid, probes, all(force)),
  totals: ({ raid, force }: Ground) => countTotals(raid, all(force)),
  arguments: async ({ raid, probes, force }: Ground) =>
    attackArguments(raid, lightest(probes), all(force), await cursorsOf(raid, manager(raid))),
  programmes: ({ raid, probes, force }: Ground) => crossProgrammes(raid, lightest(probes), force.outsiders),
  documents: ({ raid, probes, force, webRoot }: Ground) => attackDocuments(raid, probes, all(force), webRoot),
  doors: ({ raid, force }: Ground) => attackDoors(raid, all(force)),
  runtime: ({ raid }: Ground) => attackAsRuntime(raid),
  deeds: ({ raid, deeds, force }: Ground) => attackDeeds(raid, deeds, force),
  keys: ({ raid, force }: Ground) => replayKeys(raid, manager(raid), all(force)),
  subscriptions: async ({ raid, force }: Ground) => {
    await attackSubscriptions(raid, all(force));
    const listeners = raid.stage.insiders.filter(({ name }) => /^(founder|lead) of/.test(name));
    await revokeListeners(raid, manager(raid), listeners);
  },
} satisfies Readonly<Record<string, (ground: Ground) => Promise<unknown>>>;

export type Wave = keyof typeof WAVES;

/** Of each root field the selection with the fewest edges: arguments are tried often. */
function lightest(probes: readonly Probe[]): Probe[] {
  return [...new Map(probes.map((probe) => [probe.root.field.name, probe])).values()];
}

export type Landing = Omit<Ground, 'raid' | 'probes'> & {
  /** Questions that fit, where they are known from another site. */
  readonly probes?: readonly Probe[];
};

export async function land(stage: Stage, site: Site, landing: Landing): Promise<Ground> {
  const asker = stage.insiders[0] as Attacker;
  const raid = new Raid(stage, site, await introspect(askAs(site, asker)), stage.secrets);
  return { ...landing, raid, probes: landing.probes ?? (await probesOf(raid, asker)) };
}
