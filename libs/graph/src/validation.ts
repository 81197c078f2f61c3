import { type ArgumentMetadata, type Type, type ValidationError, ValidationPipe } from '@nestjs/common';
import { type Refusal, refusal, Refused } from '@outrigger/kernel';
import { LRUCache } from 'lru-cache';
import { rememberRules } from './rules-of-class.js';

function reasons(error: ValidationError, path: string): Refusal[] {
  const field = path ? `${path}.${error.property}` : error.property;
  const own = Object.values(error.constraints ?? {}).map((text) =>
    refusal('INVALID_INPUT', sentence(text, field), field),
  );
  return [...own, ...(error.children ?? []).flatMap((child) => reasons(child, field))];
}

const sentence = (text: string, field: string): string => {
  const words = text.replace(/^\S+/, field).replace(/\.$/, '');
  return `${words}.`;
};

/** Arguments that are remembered, and letters of the longest. */
const KEPT = 1_000;
const SHORT = 300;

/** Lists are asked for with the same few arguments, page by page: what was found good once is good. */
class RememberingPipe extends ValidationPipe {
  private readonly good = new WeakMap<Type, LRUCache<string, object>>();

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const { type, metatype, data } = metadata;
    // A list's arguments are a class of their own; an input has a name, and may hold what nobody should remember.
    if (type !== 'body' || !metatype || data !== undefined || typeof value !== 'object')
      return super.transform(value, metadata);
    const text = JSON.stringify(value);
    const known = this.good.get(metatype)?.get(text);
    if (known) return known;
    const judged: unknown = await super.transform(value, metadata);
    if (text.length <= SHORT && judged instanceof metatype) this.remember(metatype, text, judged as object);
    return judged;
  }

  private remember(metatype: Type, text: string, judged: object): void {
    const good = this.good.get(metatype) ?? new LRUCache<string, object>({ max: KEPT });
    good.set(text, Object.freeze(judged));
    this.good.set(metatype, good);
  }
}

/** The shape of what comes in, judged once for all doors; every fault of an input is told at once. */
export function shapeOfInput(): ValidationPipe {
  rememberRules();
  return new RememberingPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: false,
    exceptionFactory: (errors) => new Refused(errors.flatMap((error) => reasons(error, ''))),
  });
}
