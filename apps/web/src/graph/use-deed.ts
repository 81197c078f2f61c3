import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { v4 as uuid } from 'uuid';
import type { RefusedFragment, TypedDocumentString } from '../gql/graphql';
import { ask } from './ask';
import { codeOf } from './ask-error';
import { refusalsOf } from './refusals';

const UNANSWERED = new Set(['OFFLINE', 'BUSY']);
const RETRIES = 2;
const RETRY_MS = 300;

interface Payload {
  readonly refusals: readonly RefusedFragment[];
}

export interface Deed<V, P> {
  /** Resolves to the payload, or to null when it was refused: then `refusals` says why. */
  run(variables: V): Promise<P | null>;
  readonly refusals: readonly RefusedFragment[];
  readonly busy: boolean;
  /** Forgets the refusals, for a form that opens again. */
  reset(): void;
}

/** A mutation, whose one root field is its payload. Success makes everything of the programme be read anew. */
export function useDeed<R extends object, V>(document: TypedDocumentString<R, V>): Deed<V, R[keyof R]> {
  const client = useQueryClient();
  const { slug: programme } = useParams({ strict: false });
  const [refusals, setRefusals] = useState<readonly RefusedFragment[]>([]);
  const { mutateAsync, isPending } = useMutation({
    mutationFn: ({ variables, key }: { readonly variables: V; readonly key: string }) =>
      ask(document, variables, { key, ...(programme && { programme }) }),
    // The answer may have been lost after the deed was done: under its key it is not done again.
    retry: (failures, error) => failures < RETRIES && UNANSWERED.has(codeOf(error)),
    retryDelay: RETRY_MS,
  });

  async function run(variables: V): Promise<R[keyof R] | null> {
    setRefusals([]);
    try {
      const [payload] = Object.values(await mutateAsync({ variables, key: uuid() })) as (R[keyof R] & Payload)[];
      if (!payload || payload.refusals.length > 0) return refuse(payload?.refusals ?? []);
      void client.invalidateQueries({ queryKey: [programme] });
      return payload;
    } catch (error) {
      return refuse(refusalsOf(error));
    }
  }

  function refuse(reasons: readonly RefusedFragment[]): null {
    setRefusals([...reasons]);
    return null;
  }

  return { run, refusals, busy: isPending, reset: () => setRefusals([]) };
}
