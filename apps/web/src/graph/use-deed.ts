import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { RefusedFragment, TypedDocumentString } from '../gql/graphql';
import { ask } from './ask';
import { refusalsOf } from './refusals';

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
    mutationFn: (variables: V) => ask(document, variables, programme ? { programme } : {}),
  });

  async function run(variables: V): Promise<R[keyof R] | null> {
    setRefusals([]);
    try {
      const [payload] = Object.values(await mutateAsync(variables)) as (R[keyof R] & Payload)[];
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
