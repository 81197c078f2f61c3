import { useTranslation } from 'react-i18next';
import type { AskedAbout, DataFindingCode } from '../gql/graphql';
import { useMeasure } from './use-measure';

/** Something that is missing or odd, as the centre and the programme both read it. */
export interface Finding {
  readonly code: DataFindingCode | AskedAbout;
  readonly measure: string;
  readonly value?: number | null;
  readonly other?: string | null;
  readonly otherValue?: number | null;
}

export function useFinding(): (finding: Finding) => string {
  const { t } = useTranslation('network');
  const measureOf = useMeasure();
  return ({ code, measure, value, other, otherValue }) =>
    t(`finding.${code}`, {
      measure: measure && measureOf(measure),
      value: value?.toLocaleString(),
      other: other && measureOf(other),
      otherValue: otherValue?.toLocaleString(),
    });
}
