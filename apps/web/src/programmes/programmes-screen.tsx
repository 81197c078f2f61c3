import { Button, Group, Paper, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { Link, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type NetworkProgrammeLineFragment, NetworkProgrammesDocument } from '../gql/graphql';
import { listing } from '../graph/questions';
import { Empty } from '../kit/empty';
import { Listing } from '../kit/listing';
import { Page } from '../kit/page';
import { useHere } from '../shell/me';
import { CreateProgrammeDialog } from './create-programme-dialog';
import { useProgrammeColumns } from './programme-columns';
import { ProgrammeFilterBar } from './programme-filter-bar';
import { FEWEST_COMPARED, MOST_COMPARED } from './programme-filters';

/** The programmes of the network, and those on their way, as far as the centre may know each. */
export function ProgrammesScreen() {
  const { t } = useTranslation('programmes');
  const { slug, may } = useHere();
  const filters = useSearch({ from: '/p/$slug/programmes/' });
  const { search, place, kind, country, order = 'name', descending = false } = filters;
  const asked = useMemo(
    () => ({ search, place, kind, country, order, descending }),
    [search, place, kind, country, order, descending],
  );
  const [creating, { open, close }] = useDisclosure(false);
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const onToggle = ({ programmeId, name }: NetworkProgrammeLineFragment): void => {
    if (!programmeId) return;
    const next = new Map(chosen);
    if (!next.delete(programmeId)) next.set(programmeId, name);
    setChosen(next);
  };
  const columns = useProgrammeColumns({ chosen, onToggle });
  const isFiltered = [search, place, kind, country].some(Boolean);
  const deed = may('network.found') && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
      {t('create.deed')}
    </Button>
  );
  return (
    <Page title={t('title')} lead={t('lead')} deeds={deed}>
      <ProgrammeFilterBar filters={filters} />
      <Choice chosen={chosen} onClear={() => setChosen(new Map())} />
      <Listing
        name={t('title')}
        columns={columns}
        query={listing(slug, NetworkProgrammesDocument, asked, ({ networkProgrammes }) => networkProgrammes)}
        empty={<Empty says={t(isFiltered ? 'noneSo' : 'none')} />}
      />
      {creating && <CreateProgrammeDialog onClose={close} />}
    </Page>
  );
}

interface ChoiceProps {
  readonly chosen: ReadonlyMap<string, string>;
  readonly onClear: () => void;
}

/** Who is chosen to be compared; a bad number of them is said in words. */
function Choice({ chosen, onClear }: ChoiceProps) {
  const { t } = useTranslation('programmes');
  const { slug } = useHere();
  if (chosen.size === 0) return null;
  const fits = chosen.size >= FEWEST_COMPARED && chosen.size <= MOST_COMPARED;
  const says = chosen.size < FEWEST_COMPARED ? 'compare.more' : 'compare.fewer';
  return (
    <Paper p="sm" className="no-print">
      <Group justify="space-between" gap="sm">
        <div role="status">
          <Text className="break-words">{t('compare.chosen', { names: [...chosen.values()].join(', ') })}</Text>
          {!fits && (
            <Text size="sm" c="dimmed">
              {t(says, { most: MOST_COMPARED, count: chosen.size - MOST_COMPARED })}
            </Text>
          )}
        </div>
        <Group gap="xs">
          <Button variant="default" onClick={onClear}>
            {t('compare.clear')}
          </Button>
          {fits && (
            <Button
              renderRoot={(props) => (
                <Link
                  {...props}
                  to="/p/$slug/programmes/compare"
                  params={{ slug }}
                  search={{ ids: [...chosen.keys()].join(',') }}
                />
              )}
            >
              {t('compare.deed')}
            </Button>
          )}
        </Group>
      </Group>
    </Paper>
  );
}
