import { Alert } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DataQualityDocument, ReleasesDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { Empty } from '../kit/empty';
import { Page } from '../kit/page';
import { useHere } from '../shell/me';
import { DefinitionsBook } from './definitions-book';
import { FindingsSection } from './findings-section';
import { WithheldReport } from './withheld-report';

/** Whether the newest release can be trusted: what is missing or odd in it, what it withholds, and what its words mean. */
export function QualityScreen() {
  const { t } = useTranslation('network');
  const { slug } = useHere();
  const { data } = useSuspenseQuery(question(slug, DataQualityDocument, {}));
  const { data: published } = useSuspenseQuery(question(slug, ReleasesDocument, {}));
  const quality = data.dataQuality;
  const release = published.releases.find(
    ({ number, isDemo }) => number === quality?.number && isDemo === quality.isDemo,
  );
  return (
    <Page title={t('quality.title')} lead={t('quality.lead')}>
      {quality?.isDemo && <Alert color="yellow">{t('demo')}</Alert>}
      {quality ? (
        <FindingsSection quality={quality} />
      ) : (
        <Empty says={t('quality.none')}>
          <Link to="/p/$slug/releases" params={{ slug }}>
            {t('toReleases')}
          </Link>
        </Empty>
      )}
      {release && <WithheldReport release={release} />}
      <DefinitionsBook />
    </Page>
  );
}
