import { ActionIcon, Badge, Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type DraftUnitFragment, OrderUnitsDocument, RemoveUnitDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Empty } from '../kit/empty';
import { FilesOf } from '../kit/files-of';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import type { CurriculumProps } from './curriculum-screen';
import { UnitDialog } from './unit-dialog';

const NEW = 'new';

/** The units of the draft, in the order in which they are taught. */
export function UnitsSection({ curriculum }: CurriculumProps) {
  const { t } = useTranslation('training');
  const { unit } = useSearch({ from: '/p/$slug/training/$id/' });
  const navigate = useNavigate({ from: '/p/$slug/training/$id/' });
  const open = (id: string | undefined): void => void navigate({ search: { unit: id } });
  const order = useDeed(OrderUnitsDocument);
  const { units, id: curriculumId } = curriculum;
  const move = (from: number, to: number): void => {
    const unitIds = units.map(({ id }) => id);
    unitIds.splice(to, 0, ...unitIds.splice(from, 1));
    void order.run({ input: { curriculumId, unitIds } });
  };
  const chosen = units.find(({ id }) => id === unit);
  return (
    <Section
      title={t('units.title')}
      deeds={
        <Button variant="default" onClick={() => open(NEW)}>
          {t('units.add')}
        </Button>
      }
    >
      <Refusals refusals={order.refusals} />
      {units.length === 0 && <Empty says={t('units.none')} />}
      <Stack component="ol" gap="lg" m={0} p={0} style={{ listStyle: 'none' }}>
        {units.map((each, at) => (
          <Unit key={each.id} unit={each} place={at} count={units.length} onMove={move} onOpen={open} />
        ))}
      </Stack>
      {(chosen ?? unit === NEW) && (
        <UnitDialog curriculum={curriculum} unit={chosen ?? null} onClose={() => open(undefined)} />
      )}
    </Section>
  );
}

interface UnitProps {
  readonly unit: DraftUnitFragment;
  readonly place: number;
  readonly count: number;
  readonly onMove: (from: number, to: number) => void;
  readonly onOpen: (id: string) => void;
}

function Unit({ unit, place, count, onMove, onOpen }: UnitProps) {
  const { t } = useTranslation('training');
  const { id, title, goals, minutes, quiz, exercises, videos, files } = unit;
  const { run, refusals, busy } = useDeed(RemoveUnitDocument);
  return (
    <Stack component="li" gap={6}>
      <Group justify="space-between" gap="xs">
        <Text fw={600} className="break-words" style={{ flex: '1 1 200px' }}>
          {place + 1}. {title}
        </Text>
        <Group gap={6} className="no-print">
          <ActionIcon
            variant="default"
            aria-label={t('units.up', { title })}
            disabled={place === 0}
            onClick={() => onMove(place, place - 1)}
          >
            <IconArrowUp size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="default"
            aria-label={t('units.down', { title })}
            disabled={place === count - 1}
            onClick={() => onMove(place, place + 1)}
          >
            <IconArrowDown size={16} aria-hidden />
          </ActionIcon>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('units.write', { title })}
            onClick={() => onOpen(id)}
          >
            {t('units.edit')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            loading={busy}
            aria-label={t('units.takeOut', { title })}
            onClick={() => void run({ input: { unitId: id } })}
          >
            {t('units.remove')}
          </Button>
        </Group>
      </Group>
      <Refusals refusals={refusals} />
      <Group gap={6}>
        <Badge color="gray">{t('units.minutes', { count: minutes })}</Badge>
        {quiz.length > 0 && <Badge color="gray">{t('units.questions', { count: quiz.length })}</Badge>}
        {exercises.length > 0 && <Badge color="gray">{t('units.exercises', { count: exercises.length })}</Badge>}
        {videos.length > 0 && <Badge color="gray">{t('units.videos', { count: videos.length })}</Badge>}
      </Group>
      <Text size="sm" c="dimmed" className="break-words">
        {goals.join(' · ')}
      </Text>
      <FilesOf kind="unit" subjectId={id} slot="materials" files={files} keeps says={t('units.files')} />
    </Stack>
  );
}
