import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AdopterLineFragment } from '../gql/graphql';
import { type Place, placeOf } from './adopter-filters';

const COLOURS: Readonly<Record<Place, string>> = {
  inquiry: 'blue',
  agreement: 'violet',
  training: 'violet',
  starting: 'green',
  operating: 'green',
  at_risk: 'orange',
  dormant: 'red',
  ended: 'gray',
};

export function PlaceBadge({ adopter }: { readonly adopter: Pick<AdopterLineFragment, 'stage' | 'activity'> }) {
  const { t } = useTranslation('adopters');
  const place = placeOf(adopter);
  return <BadgeOfPlace place={place} {...(place === 'ended' && { says: t(`stage.${adopter.stage}`) })} />;
}

interface BadgeOfPlaceProps {
  readonly place: Place;
  /** Where there is a better word for it. */
  readonly says?: string;
}

export function BadgeOfPlace({ place, says }: BadgeOfPlaceProps) {
  const { t } = useTranslation('adopters');
  return <Badge color={COLOURS[place]}>{says ?? t(`place.${place}`)}</Badge>;
}
