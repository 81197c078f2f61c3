import { Button, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type DataQualityQuery, NudgeProgrammeDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Empty } from '../kit/empty';
import { type Column, Lines } from '../kit/listing';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { showInstant } from '../texts/dates';
import { useCategory } from './use-category';
import { useFinding } from './use-finding';

type Quality = NonNullable<DataQualityQuery['dataQuality']>;
type Line = Quality['findings'][number] & { readonly id: string };

const lineOf = (finding: Quality['findings'][number]): Line => {
  const { programmeId, axis, category, code, measure, other } = finding;
  return { ...finding, id: [programmeId ?? `${axis ?? ''} ${category ?? ''}`, code, measure, other ?? ''].join(' ') };
};

/** What is missing or odd by programme and by group, each with the one deed that asks about it. */
export function FindingsSection({ quality }: { readonly quality: Quality }) {
  const { t } = useTranslation('network');
  const { findings, total, period, before, jump, leastJumping } = quality;
  const { run, refusals, busy } = useDeed(NudgeProgrammeDocument);
  const ask = async ({ programmeId, code: finding, measure, name }: Line): Promise<void> => {
    const input = { programmeId: programmeId ?? '', finding, measure };
    if (await run({ input })) notifications.show({ message: t('quality.nudged', { name }) });
  };
  const columns = useColumns((line) => void ask(line), busy);
  return (
    <Section title={t('quality.findings', { period })}>
      <Refusals refusals={refusals} />
      <Text size="sm" c="dimmed">
        {before ? t('quality.compared', { before, jump, least: leastJumping }) : t('quality.first')}
      </Text>
      {findings.length === 0 ? (
        <Empty says={t('quality.good')} />
      ) : (
        <Lines name={t('quality.findings', { period })} rows={findings.map(lineOf)} columns={columns} />
      )}
      {total > findings.length && <Text size="sm">{t('quality.more', { count: total - findings.length })}</Text>}
    </Section>
  );
}

function useColumns(ask: (line: Line) => void, busy: boolean): readonly Column<Line>[] {
  const { t } = useTranslation('network');
  const sayOf = useFinding();
  return [
    { key: 'who', label: t('quality.column.who'), show: (line) => <Who line={line} /> },
    {
      key: 'what',
      label: t('quality.column.what'),
      show: (line) => (
        <Text size="sm" className="break-words">
          {sayOf(line)}
        </Text>
      ),
    },
    { key: 'ask', label: t('quality.column.ask'), show: (line) => <Ask line={line} ask={ask} busy={busy} /> },
  ];
}

function Who({ line: { name, adopterId, axis, category } }: { readonly line: Line }) {
  const { t } = useTranslation('network');
  const { slug } = useHere();
  const categoryOf = useCategory();
  if (axis && category) return <Text size="sm">{t('quality.group', { group: categoryOf(category) })}</Text>;
  if (!adopterId) return <Text fw={600}>{name}</Text>;
  return (
    <Link to="/p/$slug/adopters/$id" params={{ slug, id: adopterId }} className="row-link break-words">
      {name}
    </Link>
  );
}

interface AskProps {
  readonly line: Line;
  readonly ask: (line: Line) => void;
  readonly busy: boolean;
}

function Ask({ line, ask, busy }: AskProps) {
  const { t } = useTranslation('network');
  const { may, zone } = useHere();
  const { canNudge, nudgedAt, nudgedByName, name } = line;
  return (
    <Stack gap={4} align="flex-start">
      {canNudge && may('network.nudge') && (
        <Button
          size="compact-sm"
          variant="default"
          disabled={busy}
          aria-label={t('quality.nudgeOf', { name, finding: t(`findingName.${line.code}`) })}
          onClick={() => ask(line)}
        >
          {t('quality.nudge')}
        </Button>
      )}
      {nudgedAt && (
        <Text size="xs" c="dimmed">
          {t('quality.asked', { when: showInstant(nudgedAt, zone), name: nudgedByName ?? t('quality.somebody') })}
        </Text>
      )}
    </Stack>
  );
}
