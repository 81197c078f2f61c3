import { Button, Stack, Text } from '@mantine/core';
import { Link, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { AuditTrailDocument } from '../gql/graphql';
import { listing } from '../graph/questions';
import { Empty } from '../kit/empty';
import { type Column, Listing } from '../kit/listing';
import { TimeOf } from '../kit/time-of';
import { useHere } from '../shell/me';
import { AuditFilterBar } from './audit-filter-bar';
import { auditQuestion } from './audit-filters';
import { type AuditDeed, AuditRows } from './audit-rows';
import { useAuditWords } from './use-audit-words';

/** Who did what to which row, why and from where; the last first. */
export function AuditScreen() {
  const { t } = useTranslation('identity');
  const { slug } = useHere();
  const filters = useSearch({ from: '/p/$slug/settings/audit' });
  const asked = useMemo(() => auditQuestion(filters), [filters]);
  const narrowed = Object.values(filters).some((value) => value !== undefined);
  return (
    <Stack gap="md">
      <Text c="dimmed">{t('audit.lead')}</Text>
      <AuditFilterBar filters={filters} />
      <Listing
        name={t('audit.title')}
        columns={useColumns()}
        query={listing(slug, AuditTrailDocument, asked, ({ auditTrail }) => auditTrail)}
        empty={narrowed ? <Nothing /> : <Empty says={t('audit.noneYet')} />}
      />
    </Stack>
  );
}

function Nothing() {
  const { t } = useTranslation('identity');
  const { slug } = useHere();
  return (
    <Empty says={t('audit.none')}>
      <Button
        variant="default"
        renderRoot={(props) => <Link to="/p/$slug/settings/audit" params={{ slug }} {...props} />}
      >
        {t('audit.all')}
      </Button>
    </Empty>
  );
}

function useColumns(): readonly Column<AuditDeed>[] {
  const { t } = useTranslation('identity');
  const { zone } = useHere();
  return [
    { key: 'what', label: t('audit.what'), show: (deed) => <What deed={deed} /> },
    {
      key: 'who',
      label: t('audit.who'),
      show: ({ who }) => (
        <Text size="sm" className="break-words">
          {who}
        </Text>
      ),
    },
    { key: 'when', label: t('audit.when'), show: ({ at }) => <TimeOf instant={at} zone={zone} /> },
    { key: 'whence', label: t('audit.whence'), show: (deed) => <Whence deed={deed} /> },
  ];
}

function What({ deed }: { readonly deed: AuditDeed }) {
  const { t } = useTranslation('identity');
  const { deedOf } = useAuditWords();
  return (
    <Stack gap={2}>
      <Text fw={600} className="break-words">
        {deedOf(deed.deed)}
      </Text>
      {deed.reason && (
        <Text size="sm" className="break-words">
          {t('audit.why', { reason: deed.reason })}
        </Text>
      )}
      <AuditRows deed={deed} />
    </Stack>
  );
}

function Whence({ deed: { via, address } }: { readonly deed: AuditDeed }) {
  const { viaOf } = useAuditWords();
  return (
    <Stack gap={0}>
      <Text size="sm">{viaOf(via)}</Text>
      {address && (
        <Text size="xs" c="dimmed" className="break-words">
          {address}
        </Text>
      )}
    </Stack>
  );
}
