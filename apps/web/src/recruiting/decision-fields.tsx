import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RefusedFragment } from '../gql/graphql';
import { byField } from '../graph/refusals';

interface FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

interface ReasonProps extends FieldProps {
  readonly required: boolean;
  readonly refusals: readonly RefusedFragment[];
}

/** Why the office decides so; the applicant does not read it. */
export function DecisionReason({ value, onChange, required, refusals }: ReasonProps) {
  const { t } = useTranslation('recruiting');
  return (
    <Textarea
      id="reason"
      label={t('decide.reason')}
      required={required}
      autosize
      minRows={2}
      maxLength={1_000}
      data-autofocus
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={byField(refusals)['reason']}
    />
  );
}

/** What the letter says in the office's own words. */
export function DecisionMessage({ value, onChange, name }: FieldProps & { readonly name: string }) {
  const { t } = useTranslation('recruiting');
  return (
    <Textarea
      id="message"
      label={t('decide.message', { name })}
      autosize
      minRows={2}
      maxLength={2_000}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
