import { refusal, Refused } from '@outrigger/kernel';
import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { IsBase64, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

export interface Paging {
  readonly first: number;
  readonly after?: string | null;
}

export interface PageOf<T> {
  readonly items: readonly T[];
  readonly hasMore: boolean;
  /** Null on an empty page. */
  readonly endCursor: string | null;
  readonly total: number;
}

@ArgsType()
export class PageArgs implements Paging {
  @Field(() => Int, { defaultValue: 25, description: 'How many at most, 1 to 100.' })
  @IsInt()
  @Min(1)
  @Max(100)
  first!: number;

  @Field(() => String, { nullable: true, description: 'The `endCursor` of the page before.' })
  @IsOptional()
  @IsString()
  @MaxLength(400)
  @IsBase64({ urlSafe: true })
  after?: string | null;
}

/** The page type of a list that grows. */
export function pageType<T>(name: string, item: () => Type<T>): Type<PageOf<T>> {
  @ObjectType(name)
  class Page implements PageOf<T> {
    @Field(() => [item()]) items!: T[];
    @Field() hasMore!: boolean;
    @Field(() => String, { nullable: true }) endCursor!: string | null;
    @Field(() => Int, { description: 'How many there are in all, counted only when asked for.' }) total!: number;
  }
  return Page;
}

export const encodeCursor = (key: readonly [string, string]): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url');

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** How the database writes a key of each type as text. */
const KEYS = {
  text: /^[^\0]*$/,
  timestamptz: /^(-?infinity|\d{4}-[01]\d-[0-3]\d [0-2]\d:[0-5]\d:[0-5]\d(\.\d{1,6})?\+00)$/,
  uuid: UUID,
  int: /^-?\d{1,9}$/,
  boolean: /^(true|false)$/,
} as const;

/** The types that a list can be ordered by. */
export type KeyType = keyof typeof KEYS;

/** @throws Refused for a cursor that this api did not make. */
export function decodeCursor(cursor: string, type: KeyType): readonly [string, string] {
  try {
    const [key, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [unknown, unknown];
    if (typeof key === 'string' && KEYS[type].test(key) && typeof id === 'string' && UUID.test(id)) return [key, id];
  } catch {
    // Said below, for every kind of wrong cursor alike.
  }
  throw new Refused([
    refusal('BAD_CURSOR', 'This cursor is not from a page of this list. Start again without `after`.', 'after'),
  ]);
}
