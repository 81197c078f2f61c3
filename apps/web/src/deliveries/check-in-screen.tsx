import { Button, Group, Text } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckInToTrainingDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Page } from '../kit/page';
import { Refusals } from '../kit/refusals';

/** What the code on the wall opens: one press, by whoever is signed in as a delegate. */
export function CheckInScreen() {
  const { t } = useTranslation('deliveries');
  const { code } = useSearch({ from: '/p/$slug/deliveries/check-in' });
  const { run, refusals, busy } = useDeed(CheckInToTrainingDocument);
  const [isIn, setIn] = useState(false);
  const press = async (): Promise<void> => setIn((await run({ input: { code: code ?? '' } })) !== null);
  return (
    <Page title={t('checkIn.title')} lead={t('checkIn.lead')}>
      <Refusals refusals={refusals} />
      {isIn ? (
        <Text role="status">{t('checkIn.done')}</Text>
      ) : (
        <Group>
          <Button size="lg" loading={busy} onClick={() => void press()}>
            {t('checkIn.deed')}
          </Button>
        </Group>
      )}
    </Page>
  );
}
