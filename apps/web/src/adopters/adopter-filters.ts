import type { AdopterLineFragment, AdopterStage, ProgrammeActivity, ProgrammeKind } from '../gql/graphql';
import { oneOf } from '../kit/from-url';

export const ADOPTER_VIEWS = ['board', 'table', 'map'] as const;
export const PROGRAMME_KINDS = [
  'university',
  'economic_development',
  'accelerator',
  'incubator',
  'hybrid',
] as const satisfies readonly ProgrammeKind[];

/** Where an adopter stands: on its way by its stage, since its launch by how alive its programme is. */
export const PLACES = [
  'inquiry',
  'agreement',
  'training',
  'starting',
  'operating',
  'at_risk',
  'dormant',
  'ended',
] as const satisfies readonly (AdopterStage | ProgrammeActivity | 'ended')[];
export type Place = (typeof PLACES)[number];

const ENDED: readonly AdopterStage[] = ['left', 'leaving', 'declined'];

export function placeOf({ stage, activity }: Pick<AdopterLineFragment, 'stage' | 'activity'>): Place {
  if (ENDED.includes(stage) || activity === 'closed') return 'ended';
  const word = stage === 'launched' ? (activity ?? 'starting') : stage;
  return PLACES.find((place) => place === word) ?? 'ended';
}

export interface AdopterFilters {
  readonly view?: (typeof ADOPTER_VIEWS)[number] | undefined;
  readonly deed?: 'record' | undefined;
}

export const adopterFilters = ({ view, deed }: Record<string, unknown>): AdopterFilters => ({
  view: oneOf(ADOPTER_VIEWS, view),
  deed: oneOf(['record'], deed),
});
