import { Alert, Anchor, List } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type MouseEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RefusedFragment } from '../gql/graphql';

interface RefusalsProps {
  readonly refusals: readonly RefusedFragment[];
  /** The element that a refusal's field is mended in; by default the one whose id is the field's name. */
  readonly idOf?: (refusal: RefusedFragment) => string;
}

/** Every reason at once. Takes the focus, so that nobody has to look for what happened. */
export function Refusals({ refusals, idOf = ({ field }) => field ?? '' }: RefusalsProps) {
  const { t } = useTranslation('kit');
  const box = useRef<HTMLDivElement>(null);
  const [fields, setFields] = useState<ReadonlySet<string>>(new Set());
  const look = useEffectEvent(() => {
    setFields(new Set(refusals.map(idOf).filter((id) => document.getElementById(id))));
    box.current?.focus();
  });
  useEffect(() => {
    if (refusals.length > 0) look();
  }, [refusals]);

  if (refusals.length === 0) return null;
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      role="alert"
      color="red"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('refusals', { count: refusals.length })}
    >
      <List size="sm" spacing={4}>
        {refusals.map((refusal, index) => (
          <List.Item key={index}>
            {fields.has(idOf(refusal)) ? <Way to={idOf(refusal)} says={refusal.message} /> : refusal.message}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

/** Leads to a field. */
function Way({ to, says }: { readonly to: string; readonly says: string }) {
  const go = (event: MouseEvent): void => {
    event.preventDefault();
    document.getElementById(to)?.focus();
  };
  return (
    <Anchor href={`#${to}`} onClick={go} c="inherit" underline="always" inherit>
      {says}
    </Anchor>
  );
}
