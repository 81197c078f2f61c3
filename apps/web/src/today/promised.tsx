import { useTranslation } from 'react-i18next';
import type { MyDayQuery } from '../gql/graphql';
import { Empty } from '../kit/empty';
import { Section } from '../kit/section';
import { ActionList } from '../sessions/action-list';

/** My own open actions. */
export function Promised({ items }: MyDayQuery['promised']) {
  const { t } = useTranslation('today');
  return (
    <Section title={t('promised')}>
      {items.length === 0 ? <Empty says={t('nothing.promised')} /> : <ActionList actions={items} />}
    </Section>
  );
}
