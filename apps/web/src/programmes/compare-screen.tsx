import { Alert, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CompareProgrammesDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { refusalsOf } from '../graph/refusals';
import { Empty } from '../kit/empty';
import { Page } from '../kit/page';
import { Refusals } from '../kit/refusals';
import { Waiting } from '../kit/waiting';
import { useHere } from '../shell/me';
import { BesideNetwork } from './beside-network';
import { ComparedTable } from './compared-table';
import { idsOf } from './programme-filters';

/** Up to four programmes beside each other, and the network beside them; a choice that cannot be is said in words. */
export function CompareScreen() {
  const { t } = useTranslation('programmes');
  const { slug } = useHere();
  const ids = idsOf(useSearch({ from: '/p/$slug/programmes/compare' }));
  const { data, error } = useQuery({
    ...question(slug, CompareProgrammesDocument, { ids: [...ids] }),
    throwOnError: false,
    retry: false,
  });
  const compared = data?.compareProgrammes;
  const back = (
    <Button variant="default" renderRoot={(props) => <Link {...props} to="/p/$slug/programmes" params={{ slug }} />}>
      {t('compare.back')}
    </Button>
  );
  return (
    <Page title={t('compare.title')} lead={compared && t('compare.lead', compared)} deeds={back}>
      {error && <Refusals refusals={refusalsOf(error)} />}
      {!error && !data && <Waiting />}
      {data && !compared && <Empty says={t('compare.noRelease')} />}
      {compared?.isDemo && <Alert color="yellow">{t('demo')}</Alert>}
      {compared && <ComparedTable compared={compared} />}
      {compared && <BesideNetwork compared={compared} />}
    </Page>
  );
}
