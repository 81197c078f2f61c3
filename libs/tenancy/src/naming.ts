import { DefaultNamingStrategy, type NamingStrategyInterface } from 'typeorm';

const known = new Map<string, string>();

/** A column's name for a property's: few names, and every statement is full of them. */
export function snakeCase(name: string): string {
  const found = known.get(name);
  if (found !== undefined) return found;
  const made = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  known.set(name, made);
  return made;
}

/** `ventureId` is `venture_id`; a table's name is always given by its entity. */
export class SnakeNaming extends DefaultNamingStrategy implements NamingStrategyInterface {
  override columnName(property: string, custom: string | undefined): string {
    return custom ?? snakeCase(property);
  }
}
