import { Alert, Anchor, List } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
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
  useEffect(() => {
    if (refusals.length > 0) box.current?.focus();
  }, [refusals]);
  if (refusals.length === 0) return null;
  return (
    <Alert ref={box} tabIndex={-1} role="alert" color="red" icon={<IconAlertTriangle aria-hidden />} title={t('refusals', { count: refusals.length })}>
      <List size="sm" spacing={4}>
        {refusals.map((refusal, index) => (
          <List.Item key={index}><Reason refusal={refusal} id={idOf(refusal)} /></List.Item>
        ))}
      </List>
    </Alert>
  );
}

/** Leads to its field where that is on the screen. */
function Reason({ refusal: { message }, id }: { readonly refusal: RefusedFragment; readonly id: string }) {
  const field = id ? document.getElementById(id) : null;
  if (!field) return <>{message}</>;
  const go = (event: { preventDefault(): void }): void => {
    event.preventDefault();
    field.focus();
  };
  return <Anchor href={`#${id}`} onClick={go} c="inherit" underline="always" inherit>{message}</Anchor>;
}
