import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BeginApplicationDocument, MyApplicationsDocument, type MyApplicationsQuery } from '../gql/graphql';
import { question } from '../graph/questions';
import { useDeed } from '../graph/use-deed';
import { Empty } from '../kit/empty';
import { Page } from '../kit/page';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { StatusBadge } from '../kit/status-badge';
import { useHere } from '../shell/me';
import { showInstant } from '../texts/dates';

/** One's own applications to this programme, and the way to begin one. */
export function ApplicationsScreen() {
  const { t } = useTranslation('intake');
  const { slug } = useHere();
  const { data } = useSuspenseQuery(question(slug, MyApplicationsDocument, {}));
  const applications = data.myApplications;
  const hasDraft = applications.some(({ status, intake }) => status === 'draft' && intake.state === 'open');
  return (
    <Page title={t('mine.title')} lead={t('mine.lead')}>
      {!hasDraft && <Begin isFirst={applications.length === 0} />}
      {applications.length > 0 && (
        <Section title={t('mine.list')}>
          <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
            {applications.map((application) => (
              <Line key={application.id} application={application} />
            ))}
          </Stack>
        </Section>
      )}
    </Page>
  );
}

function Begin({ isFirst }: { readonly isFirst: boolean }) {
  const { t } = useTranslation('intake');
  const { slug } = useHere();
  const navigate = useNavigate();
  const { run, refusals, busy } = useDeed(BeginApplicationDocument);
  const begin = async (): Promise<void> => {
    const begun = await run({});
    if (begun?.application)
      await navigate({ to: '/p/$slug/applications/$id', params: { slug, id: begun.application.id } });
  };
  return (
    <Stack gap="sm" align="flex-start">
      <Refusals refusals={refusals} />
      {isFirst && <Empty says={t('mine.none')} />}
      <Button leftSection={<IconPlus size={16} aria-hidden />} loading={busy} onClick={() => void begin()}>
        {t('mine.begin')}
      </Button>
    </Stack>
  );
}

type Mine = MyApplicationsQuery['myApplications'][number];

function Line({ application }: { readonly application: Mine }) {
  const { t } = useTranslation('intake');
  const { slug } = useHere();
  const { id, status, ventureName, intake, venture, savedAt, submittedAt, hasNewerForm } = application;
  return (
    <li>
      <Group justify="space-between" gap="xs">
        <div style={{ flex: '1 1 220px' }}>
          <Link to="/p/$slug/applications/$id" params={{ slug, id }} className="break-words">
            {ventureName ?? t('draft.title')}
          </Link>
          <Text size="sm" c="dimmed">
            {intake.name},{' '}
            {submittedAt
              ? t('mine.handedIn', { at: showInstant(submittedAt) })
              : t('mine.saved', { at: showInstant(savedAt) })}
          </Text>
        </div>
        <Group gap="xs">
          {hasNewerForm && <Badge color="orange">{t('mine.newer')}</Badge>}
          {status === 'draft' && intake.state === 'closed' && <Badge color="orange">{t('mine.closed')}</Badge>}
          <StatusBadge state={venture?.status ?? 'draft'} />
        </Group>
      </Group>
    </li>
  );
}
