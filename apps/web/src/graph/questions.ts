import {
  type InfiniteData,
  keepPreviousData,
  type QueryKey,
  queryOptions,
  type UseInfiniteQueryOptions,
} from '@tanstack/react-query';
import type { TypedDocumentString } from '../gql/graphql';
import { ask } from './ask';

/** A page of a list that grows, as every list query answers. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly hasMore: boolean;
  readonly endCursor?: string | null;
}

/** A keyset list, page after page, for `useInfiniteQuery`. */
export type ListQuery<T> = UseInfiniteQueryOptions<
  Page<T>,
  Error,
  InfiniteData<Page<T>, string | null>,
  QueryKey,
  string | null
>;

/** A query's place in the cache: everything of one programme stands under its slug. */
export const question = <R, V>(programme: string, document: TypedDocumentString<R, V>, variables: V) =>
  queryOptions({
    queryKey: [programme, document.__meta__?.['hash'], variables],
    queryFn: ({ signal }) => ask(document, variables, { programme, signal }),
  });

/** @param pageOf picks the page out of the answer. */
export function listing<R, V, T>(
  programme: string,
  document: TypedDocumentString<R, V>,
  filters: Omit<V, 'after'>,
  pageOf: (answer: R) => Page<T>,
): ListQuery<T> {
  return {
    queryKey: [programme, document.__meta__?.['hash'], 'pages', filters],
    queryFn: async ({ pageParam, signal }) =>
      pageOf(await ask(document, { ...filters, after: pageParam } as V, { programme, signal })),
    initialPageParam: null,
    getNextPageParam: (last) => (last.hasMore ? (last.endCursor ?? null) : null),
    placeholderData: keepPreviousData,
  };
}
