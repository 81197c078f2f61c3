import { isInputObjectType, isObjectType } from 'graphql';
import type { Attacker } from './attackers.js';
import { slotsOf, type Slot } from './inputs.js';
import { type Kind, rootFields } from './operations.js';
import type { Raid } from './raid.js';

export interface Coverage {
  readonly all: number;
  readonly covered: number;
  /** By name. */
  readonly missing: readonly string[];
}

const KINDS: readonly Kind[] = ['query', 'mutation', 'subscription'];

function covered(all: readonly string[], is: (name: string) => boolean): Coverage {
  const missing = all.filter((name) => !is(name));
  return { all: all.length, covered: all.length - missing.length, missing };
}

/** Fields that came with data to somebody of the house, and that every outsider asked for. */
export function fieldCoverage(raids: readonly Raid[], outsiders: readonly Attacker[]): Coverage {
  const [first] = raids;
  const types = Object.values(first?.schema.getTypeMap() ?? {}).filter(isObjectType);
  const fields = types
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => Object.keys(type.getFields()).map((name) => `${type.name}.${name}`));
  const wasReached = (name: string): boolean => raids.some(({ reached }) => reached.has(name));
  const wasAsked = (name: string): boolean =>
    outsiders.every((attacker) => raids.some(({ asked }) => asked.get(attacker.name)?.has(name)));
  return covered(fields, (name) => wasReached(name) && wasAsked(name));
}

/** Arguments and input fields that were sent with something hostile in them. */
export function inputCoverage(raids: readonly Raid[]): Coverage {
  const schema = raids[0]?.schema;
  const slots: Slot[] = schema ? KINDS.flatMap((kind) => rootFields(schema, kind)).flatMap(slotsOf) : [];
  const inputs = Object.values(schema?.getTypeMap() ?? {}).filter(isInputObjectType);
  const fields = inputs.flatMap((type) => Object.keys(type.getFields()).map((name) => `${type.name}.${name}`));
  const names = [...new Set([...slots.map(({ coordinate }) => coordinate), ...fields])];
  return covered(names, (name) => raids.some(({ attacked }) => attacked.has(name)));
}

export const percent = ({ all, covered: done }: Coverage): string => `${((100 * done) / Math.max(1, all)).toFixed(1)}%`;
