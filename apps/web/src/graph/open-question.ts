import { queryOptions } from '@tanstack/react-query';
import type { TypedDocumentString } from '../gql/graphql';
import { ask } from './ask';

/** A question of somebody who has not signed in: it is about no programme of theirs. */
export const openQuestion = <R, V>(document: TypedDocumentString<R, V>, variables: V) =>
  queryOptions({
    queryKey: ['open', document.__meta__?.['hash'], variables],
    queryFn: ({ signal }) => ask(document, variables, { signal }),
  });
