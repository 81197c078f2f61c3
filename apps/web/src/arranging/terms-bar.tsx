import { Chip, Group, NumberInput, Select, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ANY_ROOM, NO_ROOM, type Terms } from './choice';
import type { Suggested } from './day-bars';

const LENGTHS = [30, 45, 60, 75, 90, 120, 150, 180];
const WEEKS = [1, 2, 3, 4, 6, 8, 12];

interface TermsBarProps {
  readonly terms: Terms;
  readonly onTerms: (change: Partial<Terms>) => void;
  readonly suggested: Suggested;
  readonly errors: Readonly<Record<string, string>>;
}

/** What the times depend on: how long, where, in which weeks, and who must come. */
export function TermsBar({ terms, onTerms, suggested: { people, rooms }, errors }: TermsBarProps) {
  const { t } = useTranslation('arranging');
  const lengths = LENGTHS.includes(terms.lengthMinutes) ? LENGTHS : [terms.lengthMinutes, ...LENGTHS];
  const places = [
    ...(rooms.length > 0 ? [{ value: ANY_ROOM, label: t('anyRoom') }] : []),
    ...rooms.map(({ id, name }) => ({ value: id, label: name })),
    { value: NO_ROOM, label: t('noRoom') },
  ];
  const must = terms.mustIds ?? people.filter(({ mandatory }) => mandatory).map(({ membershipId }) => membershipId);
  return (
    <Stack gap="sm">
      <Group align="flex-start" gap="sm">
        <Select
          label={t('length')}
          w={130}
          allowDeselect={false}
          value={String(terms.lengthMinutes)}
          data={lengths.map((value) => ({ value: String(value), label: t('minutes', { count: value }) }))}
          onChange={(value) => onTerms({ lengthMinutes: Number(value) })}
          error={errors['lengthMinutes']}
        />
        <Select
          label={t('weeks')}
          w={190}
          allowDeselect={false}
          value={String(terms.weeks)}
          data={WEEKS.map((value) => ({ value: String(value), label: t('nextWeeks', { count: value }) }))}
          onChange={(value) => onTerms({ weeks: Number(value) })}
        />
        <Select
          label={t('where')}
          w={180}
          allowDeselect={false}
          value={terms.room}
          data={places}
          onChange={(value) => onTerms({ room: value ?? NO_ROOM })}
          error={errors['roomId']}
        />
        <TextInput
          id="place"
          label={t('place')}
          description={t('placeHelp')}
          maxLength={300}
          style={{ flex: '1 1 200px' }}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={terms.place}
          onChange={(event) => onTerms({ place: event.currentTarget.value })}
          error={errors['place']}
        />
      </Group>
      <Group gap="xs" role="group" aria-label={t('mustCome')}>
        <Text size="sm" fw={600}>
          {t('mustCome')}
        </Text>
        <Chip.Group multiple value={[...must]} onChange={(mustIds) => onTerms({ mustIds })}>
          {people.map(({ membershipId, name }) => (
            <Chip key={membershipId} value={membershipId} size="xs">
              {name}
            </Chip>
          ))}
        </Chip.Group>
      </Group>
    </Stack>
  );
}

interface SeriesFieldsProps {
  readonly count: number;
  readonly every: number;
  readonly onCount: (count: number) => void;
  readonly onEvery: (weeks: number) => void;
}

/** Several sessions at once, at the same hour. */
export function SeriesFields({ count, every, onCount, onEvery }: SeriesFieldsProps) {
  const { t } = useTranslation('arranging');
  return (
    <Group align="flex-end" gap="xs">
      <NumberInput
        label={t('sessions')}
        w={110}
        min={1}
        max={12}
        value={count}
        onChange={(value) => onCount(Math.min(12, Math.max(1, Number(value) || 1)))}
      />
      {count > 1 && (
        <NumberInput
          label={t('everyWeeks')}
          w={150}
          min={1}
          max={12}
          value={every}
          onChange={(value) => onEvery(Math.min(12, Math.max(1, Number(value) || 1)))}
        />
      )}
    </Group>
  );
}
