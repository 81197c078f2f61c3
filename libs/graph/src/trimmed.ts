import { Transform } from 'class-transformer';

/** What is typed into one line, without the blanks around it; written above the rules of its length, which then count letters. */
export const Trimmed = (): PropertyDecorator =>
  Transform(({ value }: { readonly value: unknown }) => (typeof value === 'string' ? value.trim() : value));
