import { GraphQLError } from 'graphql';

/** What a request may carry in values, whatever it does with them: numbers of values, and levels of lists in lists. */
const VALUES = 2_000;
const LEVELS = 30;

/** @throws GraphQLError TOO_MANY_VALUES; level by level, no recursion, and no further than the limit. */
export function refuseBulk(body: unknown): void {
  let values = 1;
  let level = [body];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > LEVELS) throw tooMany();
    const below: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      const inside = Array.isArray(value) ? (value as unknown[]) : Object.values(value);
      values += inside.length;
      if (values > VALUES) throw tooMany();
      for (const each of inside) below.push(each);
    }
    level = below;
  }
}

const tooMany = (): GraphQLError =>
  new GraphQLError(`A request carries ${VALUES} values at the most, in ${LEVELS} levels.`, {
    extensions: { code: 'TOO_MANY_VALUES', http: { status: 400 } },
  });
