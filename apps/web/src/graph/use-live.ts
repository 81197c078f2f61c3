import { useEffect, useEffectEvent } from 'react';
import type { TypedDocumentString } from '../gql/live/graphql';

/** Follows a subscription while the screen is open; the socket's code is only loaded here. */
export function useLive<R, V extends Record<string, unknown>>(
  programme: string,
  document: TypedDocumentString<R, V>,
  variables: V,
  onEvent: (data: R) => void,
): void {
  const told = useEffectEvent(onEvent);
  const key = JSON.stringify(variables);
  useEffect(() => {
    let left = false;
    let leave = (): void => undefined;
    void import('./live').then(({ follow }) => {
      if (!left) leave = follow(programme, document, JSON.parse(key) as V, (data) => told(data));
    });
    return () => {
      left = true;
      leave();
    };
  }, [programme, document, key]);
}
