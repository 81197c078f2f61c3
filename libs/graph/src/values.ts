import { GraphQLError } from 'graphql';

/** What a request may carry in values, whatever it does with them: numbers of values, and levels of lists in lists. */
const VALUES = 2_000;
const LEVELS = 30;

/** @throws GraphQLError TOO_MANY_VALUES; one walk, no recursion, and no further than the limit. */
export function refuseBulk(body: unknown): void {
  let values = 0;
  let level = [body];
  for (let depth = 0; level.length > 0; depth++) {
    values += level.length;
    if (values > VALUES || depth > LEVELS) throw tooMany();
    level = level.flatMap((value) => within(value));
  }
}

function within(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Array.isArray(value) ? (value as unknown[]) : Object.values(value);
  if (inside.length > VALUES) throw tooMany();
  return inside;
}

const tooMany = (): GraphQLError =>
  new GraphQLError(`A request carries ${VALUES} values at the most, in ${LEVELS} levels.`, {
    extensions: { code: 'TOO_MANY_VALUES', http: { status: 400 } },
  });
