import { Button, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ProgrammesDocument, type ProgrammesQuery } from '../gql/graphql';
import { listing } from '../graph/questions';
import { Empty } from '../kit/empty';
import { type Column, Listing } from '../kit/listing';
import { Page } from '../kit/page';
import { StatusBadge } from '../kit/status-badge';
import { useHere } from '../shell/me';
import { cityOf, showDay } from '../texts/dates';
import { countryName } from './countries';
import { CreateProgrammeDialog } from './create-programme-dialog';

type Line = ProgrammesQuery['programmes']['items'][number];

/** The network's directory, for the centre. */
export function ProgrammesScreen() {
  const { t } = useTranslation('programmes');
  const { slug, may } = useHere();
  const [creating, { open, close }] = useDisclosure(false);
  const columns: readonly Column<Line>[] = [
    { key: 'name', label: t('column.name'), show: (programme) => <Name programme={programme} /> },
    { key: 'kind', label: t('column.kind'), show: ({ kind }) => <Text size="sm">{t(`kind.${kind}`)}</Text> },
    {
      key: 'place',
      label: t('column.place'),
      show: ({ country, zone }) => (
        <Text size="sm">
          {countryName(country)}, {cityOf(zone)}
        </Text>
      ),
    },
    {
      key: 'launched',
      label: t('column.launched'),
      show: ({ launchedOn }) => <Text size="sm">{launchedOn ? showDay(launchedOn) : ''}</Text>,
    },
    { key: 'status', label: t('column.status'), show: ({ status }) => <StatusBadge state={status} /> },
  ];
  const deed = may('network.found') && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
      {t('create.deed')}
    </Button>
  );
  return (
    <Page title={t('title')} lead={t('lead')} deeds={deed}>
      <Listing
        name={t('title')}
        columns={columns}
        query={listing(slug, ProgrammesDocument, {}, ({ programmes }) => programmes)}
        empty={<Empty says={t('none')} />}
      />
      {creating && <CreateProgrammeDialog onClose={close} />}
    </Page>
  );
}

function Name({ programme: { name, slug, isCentre } }: { readonly programme: Line }) {
  const { t } = useTranslation('programmes');
  return (
    <Stack gap={0}>
      <Text fw={600}>{name}</Text>
      <Text size="xs" c="dimmed">
        {slug}
        {isCentre && `, ${t('centre')}`}
      </Text>
    </Stack>
  );
}
