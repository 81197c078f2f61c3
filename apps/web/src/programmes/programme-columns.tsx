import { Checkbox, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BadgeOfPlace } from '../adopters/place-badge';
import type { NetworkProgrammeLineFragment } from '../gql/graphql';
import type { Column } from '../kit/listing';
import { NextStep } from '../kit/next-step';
import { useHere } from '../shell/me';
import { showDay } from '../texts/dates';
import { countryName } from './countries';
import { whyNotShown } from './not-shown';

interface Choosing {
  /** Names by the ids of programmes. */
  readonly chosen: ReadonlyMap<string, string>;
  readonly onToggle: (programme: NetworkProgrammeLineFragment) => void;
}

interface LineProps {
  readonly programme: NetworkProgrammeLineFragment;
}

/** The name with its box, then what may be known of each. */
export function useProgrammeColumns(choosing: Choosing): readonly Column<NetworkProgrammeLineFragment>[] {
  const { t } = useTranslation('programmes');
  const column = (
    key: 'what' | 'place' | 'launched' | 'mentors' | 'ventures' | 'last' | 'next',
    show: Column<NetworkProgrammeLineFragment>['show'],
  ) => ({ key, label: t(`column.${key}`), show });
  return [
    {
      key: 'name',
      label: t('column.name'),
      show: (programme) => <Name programme={programme} choosing={choosing} />,
    },
    column('what', (programme) => <What programme={programme} />),
    column('place', ({ place }) => <BadgeOfPlace place={place} />),
    column('launched', ({ launchedOn }) => <Text size="sm">{launchedOn && showDay(launchedOn)}</Text>),
    column('mentors', (programme) => <ByName programme={programme} value={programme.mentors ?? null} />),
    column('ventures', (programme) => <ByName programme={programme} value={programme.ventures ?? null} />),
    column('last', ({ lastPeriod }) => <Text size="sm">{lastPeriod ?? t('never')}</Text>),
    column('next', (programme) => <Next programme={programme} />),
  ];
}

function Name({ programme, choosing }: LineProps & { readonly choosing: Choosing }) {
  const { t } = useTranslation('programmes');
  const { slug } = useHere();
  const { programmeId, adopterId, name, isCentre } = programme;
  return (
    <Group wrap="nowrap" align="flex-start" gap="sm">
      {programmeId && (
        <Checkbox
          mt={2}
          className="no-print"
          aria-label={t('compare.choose', { name })}
          checked={choosing.chosen.has(programmeId)}
          onChange={() => choosing.onToggle(programme)}
        />
      )}
      <Stack gap={0}>
        {adopterId ? (
          <Link to="/p/$slug/adopters/$id" params={{ slug, id: adopterId }} className="row-link break-words">
            {name}
          </Link>
        ) : (
          <Text size="sm" fw={600} className="break-words">
            {name}
          </Text>
        )}
        {isCentre && (
          <Text size="xs" c="dimmed">
            {t('centre')}
          </Text>
        )}
      </Stack>
    </Group>
  );
}

function What({ programme: { kind, country } }: LineProps) {
  const { t } = useTranslation('programmes');
  return (
    <Text size="sm">
      {t(`kind.${kind}`)}, {countryName(country)}
    </Text>
  );
}

/** A figure that the programme lets be seen by its name, or why there is none; before its launch nothing. */
function ByName({ programme, value }: LineProps & { readonly value: number | null }) {
  const { t } = useTranslation('programmes');
  if (value !== null) return <Text size="sm">{value.toLocaleString()}</Text>;
  const { programmeId, period = null, standing = null, level = null } = programme;
  if (!programmeId) return null;
  return (
    <Text size="xs" c="dimmed">
      {t(`notShown.${whyNotShown({ period, standing, level })}`)}
    </Text>
  );
}

function Next({ programme }: LineProps) {
  if (programme.place === 'ended' || !programme.adopterId) return <Text size="sm">–</Text>;
  return (
    <Stack gap={2} align="flex-start">
      <NextStep next={programme} />
      {programme.contactName && (
        <Text size="xs" c="dimmed">
          {programme.contactName}
        </Text>
      )}
    </Stack>
  );
}
