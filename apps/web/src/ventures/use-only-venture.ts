import { useQuery } from '@tanstack/react-query';
import { VenturesDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { useHere } from '../shell/me';

/** A founder's one venture, not to be chosen from a list of one; null while unknown or where there are more. */
export function useOnlyVenture(enabled: boolean): string | null {
  const { slug } = useHere();
  const { data } = useQuery({ ...question(slug, VenturesDocument, {}), enabled });
  const [only, ...others] = data?.ventures.items ?? [];
  return enabled && only && others.length === 0 ? only.id : null;
}
