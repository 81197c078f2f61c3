import { useTranslation } from 'react-i18next';
import type { AgendaAsk } from '../gql/graphql';

export const ASKS = ['decide', 'explore', 'introduce', 'rehearse', 'inform'] as const satisfies readonly AgendaAsk[];

/** How an ask reads. */
export function useAsks(): (ask: AgendaAsk) => string {
  const { t } = useTranslation('sessions');
  return (ask) => t(`asks.${ask}`);
}
