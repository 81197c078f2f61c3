import { Alert, Button, Group, Select, Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ReleasesDocument, type ReleasesQuery } from '../gql/graphql';
import { question } from '../graph/questions';
import { Empty } from '../kit/empty';
import { Page } from '../kit/page';
import { Waiting } from '../kit/waiting';
import { useHere } from '../shell/me';
import { CausesPart } from './causes-part';
import { FidelityPart } from './fidelity-part';
import { FunnelPart } from './funnel-part';
import { MapPart } from './map-part';
import { nameOf } from './network-filters';
import { SizePart } from './size-part';
import { TablesPart } from './tables-part';

type Release = ReleasesQuery['releases'][number];

/** The network's figures, from releases only (SDC-1). */
export function NetworkScreen() {
  const { t } = useTranslation('network');
  const { slug } = useHere();
  const { release } = useSearch({ from: '/p/$slug/network' });
  const { data } = useSuspenseQuery(question(slug, ReleasesDocument, {}));
  const shown = data.releases.find((each) => nameOf(each) === release) ?? data.releases[0];
  return (
    <Page title={t('title')} lead={t('lead')} deeds={shown && <Choice releases={data.releases} shown={shown} />}>
      {shown ? (
        <Shown key={nameOf(shown)} release={shown} />
      ) : (
        <Empty says={t('none')}>
          <Link to="/p/$slug/releases" params={{ slug }}>
            {t('toReleases')}
          </Link>
        </Empty>
      )}
    </Page>
  );
}

function Choice({ releases, shown }: { readonly releases: readonly Release[]; readonly shown: Release }) {
  const { t } = useTranslation('network');
  const navigate = useNavigate({ from: '/p/$slug/network' });
  return (
    <Group gap="xs" align="flex-end">
      <Select
        w={250}
        label={t('release')}
        allowDeselect={false}
        value={nameOf(shown)}
        onChange={(release) =>
          void navigate({ search: (before) => ({ ...before, release: release ?? undefined }), replace: true })
        }
        data={releases.map((each) => ({ value: nameOf(each), label: t(each.isDemo ? 'demoOf' : 'releaseOf', each) }))}
      />
      <Button variant="default" onClick={() => window.print()}>
        {t('print')}
      </Button>
    </Group>
  );
}

function Shown({ release }: { readonly release: Release }) {
  const { t } = useTranslation('network');
  return (
    <Stack gap="md">
      {release.isDemo && <Alert color="yellow">{t('demo')}</Alert>}
      <Suspense fallback={<Waiting />}>
        <SizePart release={release} />
        <MapPart release={release} />
        <FunnelPart release={release} />
        <CausesPart release={release} />
        <FidelityPart release={release} />
        <TablesPart release={release} />
      </Suspense>
    </Stack>
  );
}
