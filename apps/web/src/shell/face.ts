import { readLocalStorageValue, useLocalStorage } from '@mantine/hooks';
import type { Role } from '../gql/graphql';

/** The roles that have a navigation of their own, in the order in which one is chosen for somebody with several. */
export const FACES = ['manager', 'mentor', 'entrepreneur', 'trainer'] as const;
export type Face = (typeof FACES)[number];

export const facesOf = (roles: readonly Role[]): readonly Face[] => FACES.filter((face) => roles.includes(face));

const keyOf = (slug: string): string => `outrigger.face.${slug}`;

/** The role in which somebody looks at a programme: the last one chosen there, or the first of those held. */
export function useFace(slug: string, roles: readonly Role[]): Face | null {
  const [chosen] = useLocalStorage<string>({ key: keyOf(slug), defaultValue: '', getInitialValueInEffect: false });
  const faces = facesOf(roles);
  return faces.find((face) => face === chosen) ?? faces[0] ?? null;
}

export function chooseFace(slug: string, face: Face): void {
  const key = keyOf(slug);
  if (readLocalStorageValue({ key }) === face) return;
  localStorage.setItem(key, JSON.stringify(face));
  window.dispatchEvent(new CustomEvent('mantine-local-storage', { detail: { key, value: face } }));
}
