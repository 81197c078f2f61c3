import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ListQuery } from './questions';

/** All of a list, page after page: for a choice that has to offer each. Empty while nobody needs it. */
export function useWhole<T>(query: ListQuery<T>, { isNeeded }: { readonly isNeeded: boolean }): readonly T[] {
  const { data, hasNextPage, isFetching, isError, fetchNextPage } = useInfiniteQuery({ ...query, enabled: isNeeded });
  const goesOn = isNeeded && hasNextPage && !isFetching && !isError;
  useEffect(() => {
    if (goesOn) void fetchNextPage();
  }, [goesOn, fetchNextPage]);
  return data?.pages.flatMap(({ items }) => items) ?? [];
}
