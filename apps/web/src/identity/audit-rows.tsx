import { Button, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AuditTrailQuery } from '../gql/graphql';
import { oneOf } from '../kit/from-url';
import { useHere } from '../shell/me';
import { readableColumns } from './audit-words';
import { useAuditWords } from './use-audit-words';

export type AuditDeed = AuditTrailQuery['auditTrail']['items'][number];
type AuditRow = AuditDeed['rows'][number];

/** What a deed changed, out of the way until it is asked for. */
export function AuditRows({ deed: { rows, rowCount, correlationId } }: { readonly deed: AuditDeed }) {
  const { t } = useTranslation('identity');
  const [opened, { toggle }] = useDisclosure(false);
  if (rows.length === 0) return null;
  return (
    <div>
      <Button size="compact-sm" variant="subtle" px={4} ms={-4} aria-expanded={opened} onClick={toggle}>
        {opened ? t('audit.hide') : t('audit.changed', { count: rowCount })}
      </Button>
      {opened && (
        <Stack component="ul" gap={4} m={0} mt={4} ps="lg">
          {rows.map((row) => (
            <ChangedRow key={row.id} row={row} />
          ))}
          {rowCount > rows.length && (
            <Text component="li" size="sm" c="dimmed">
              {t('audit.more', { count: rowCount - rows.length })}
            </Text>
          )}
          {correlationId && (
            <Text component="li" size="xs" c="dimmed" className="break-words">
              {t('audit.number', { number: correlationId })}
            </Text>
          )}
        </Stack>
      )}
    </div>
  );
}

function ChangedRow({ row }: { readonly row: AuditRow }) {
  const { t } = useTranslation('identity');
  const { slug } = useHere();
  const { kindOf, verbOf } = useAuditWords();
  return (
    <Text component="li" size="sm" className="break-words">
      <Thing row={row} /> {verbOf(row.verb)}
      {row.columns.length > 0 && `: ${readableColumns(row.columns)}`}
      {' · '}
      <Link
        to="/p/$slug/settings/audit"
        params={{ slug }}
        search={{ rowId: row.rowId }}
        aria-label={t('audit.storyOf', { kind: kindOf(row.kind) })}
      >
        {t('audit.story')}
      </Link>
    </Text>
  );
}

/** The things that have a page of their own. */
const PAGES = {
  venture: '/p/$slug/ventures/$id',
  mentor: '/p/$slug/mentors/$id',
  session: '/p/$slug/sessions/$id',
} as const;
const WITH_PAGE = ['venture', 'mentor', 'session'] as const;

function Thing({ row: { kind, rowId, verb } }: { readonly row: AuditRow }) {
  const { slug } = useHere();
  const { kindOf } = useAuditWords();
  const page = verb === 'delete' ? undefined : oneOf(WITH_PAGE, kind);
  if (!page) return kindOf(kind);
  return (
    <Link to={PAGES[page]} params={{ slug, id: rowId }}>
      {kindOf(kind)}
    </Link>
  );
}
