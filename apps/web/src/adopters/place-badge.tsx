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
  return <Badge color={COLOURS[place]}>{place === 'ended' ? t(`stage.${adopter.stage}`) : t(`place.${place}`)}</Badge>;
}
