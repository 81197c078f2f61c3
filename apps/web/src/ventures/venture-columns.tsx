import { Checkbox, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { UNDECIDED } from '../evaluation/decision-buttons';
import type { VenturePulseFragment } from '../gql/graphql';
import type { Column } from '../kit/listing';
import { StatusBadge } from '../kit/status-badge';
import { useHere } from '../shell/me';
import { showDay } from '../texts/dates';
import { HealthDot } from './health-dot';
import type { VentureColumn } from './venture-filters';

type Shown = Omit<Column<VenturePulseFragment>, 'key' | 'label'>;

const words = (text: string | null) => <Text size="sm">{text}</Text>;
const day = (instant: string | null) => words(instant && showDay(instant.slice(0, 10)));

const SHOWN: Readonly<Record<VentureColumn, Shown>> = {
  status: { show: ({ status }) => <StatusBadge state={status} /> },
  health: { show: (venture) => <HealthDot venture={venture} /> },
  needs: { show: ({ needs }) => words(needs.slice(0, 3).join(', ')) },
  mentors: { show: ({ mentorCount }) => words(mentorCount > 0 ? String(mentorCount) : '') },
  last: { show: ({ lastSessionAt }) => day(lastSessionAt) },
  next: { show: ({ nextSessionAt }) => day(nextSessionAt) },
  sector: { show: ({ sector, stage }) => words(`${sector}, ${stage}`) },
  submitted: { show: ({ submittedOn }) => day(submittedOn) },
};

interface Choosing {
  readonly chosen: ReadonlyMap<string, string>;
  readonly onToggle: (venture: VenturePulseFragment) => void;
}

/** The name with its box, then what the view shows. */
export function useVentureColumns(columns: readonly VentureColumn[], choosing: Choosing | null) {
  const { t } = useTranslation('ventures');
  const name: Column<VenturePulseFragment> = {
    key: 'name',
    label: t('column.name'),
    show: (venture) => <Name venture={venture} choosing={choosing} />,
  };
  return [name, ...columns.map((key) => ({ key, label: t(`column.${key}`), ...SHOWN[key] }))];
}

interface NameProps {
  readonly venture: VenturePulseFragment;
  readonly choosing: Choosing | null;
}

function Name({ venture, choosing }: NameProps) {
  const { t } = useTranslation('ventures');
  const { slug } = useHere();
  const { id, name, oneLiner, status } = venture;
  return (
    <Group wrap="nowrap" align="flex-start" gap="sm">
      {choosing && UNDECIDED.includes(status) && (
        <Checkbox
          mt={2}
          aria-label={t('view.select', { name })}
          checked={choosing.chosen.has(id)}
          onChange={() => choosing.onToggle(venture)}
        />
      )}
      <Stack gap={2}>
        <Link to="/p/$slug/ventures/$id" params={{ slug, id }} className="row-link">
          {name}
        </Link>
        <Text size="sm" c="dimmed" lineClamp={2}>
          {oneLiner}
        </Text>
      </Stack>
    </Group>
  );
}
