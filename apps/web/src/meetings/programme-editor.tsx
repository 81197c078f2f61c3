import { Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MeetingOffersDocument, type WholeMeetingFragment, WriteMeetingProgrammeDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { useHere } from '../shell/me';
import { type DraftPoint, inputOf, minutesOf, moved, newPoint, pointsOf, stillOffered } from './programme-draft';
import { ProgrammeRow } from './programme-row';

interface Draft {
  readonly version: number;
  readonly points: readonly DraftPoint[];
  readonly isDirty: boolean;
}

const begun = ({ programmeVersion, items }: WholeMeetingFragment): Draft => ({
  version: programmeVersion,
  points: pointsOf(items),
  isDirty: false,
});

/** The points of the evening in order; what is new is offered, and one press puts it on. */
export function ProgrammeEditor({ meeting }: { readonly meeting: WholeMeetingFragment }) {
  const { t } = useTranslation('meetings');
  const [draft, setDraft] = useState(() => begun(meeting));
  const { run, refusals, busy, reset } = useDeed(WriteMeetingProgrammeDocument);
  const isBehind = draft.version !== meeting.programmeVersion;
  // What was saved elsewhere is taken over, as long as nothing was written here.
  if (isBehind && !draft.isDirty) setDraft(begun(meeting));
  const set = (points: readonly DraftPoint[]): void => setDraft({ ...draft, points, isDirty: true });
  const again = (): void => {
    setDraft(begun(meeting));
    reset();
  };

  async function save(): Promise<void> {
    const input = { meetingId: meeting.id, expectedVersion: draft.version, items: inputOf(draft.points) };
    if (!(await run({ input }))) return;
    setDraft({ ...draft, version: draft.version + 1, isDirty: false });
    notifications.show({ message: t('programme.saved') });
  }

  return (
    <Stack gap="sm">
      <Refusals refusals={refusals} />
      {isBehind && draft.isDirty && (
        <Button variant="default" onClick={again}>
          {t('programme.again')}
        </Button>
      )}
      {draft.points.length === 0 && <Text c="dimmed">{t('programme.ask')}</Text>}
      <Stack component="ol" gap="md" m={0} p={0} id="items" tabIndex={-1} style={{ listStyle: 'none' }}>
        {draft.points.map((point, index) => (
          <ProgrammeRow
            key={point.key}
            point={point}
            number={index + 1}
            count={draft.points.length}
            onChange={(change) =>
              set(draft.points.map((each) => (each.key === point.key ? { ...each, ...change } : each)))
            }
            onMove={(by) => set(moved(draft.points, point.key, by))}
            onRemove={() => set(draft.points.filter(({ key }) => key !== point.key))}
          />
        ))}
      </Stack>
      <Offers points={draft.points} onAdd={(point) => set([...draft.points, point])} />
      <Group justify="space-between">
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => set([...draft.points, newPoint('other', '')])}
        >
          {t('programme.add')}
        </Button>
        <Group gap="sm">
          <Text size="sm" c="dimmed" role="status">
            {t('programme.sum', { minutes: minutesOf(draft.points), of: meeting.lengthMinutes })}
          </Text>
          <Button loading={busy} disabled={!draft.isDirty} onClick={() => void save()}>
            {t('programme.save')}
          </Button>
        </Group>
      </Group>
    </Stack>
  );
}

interface OffersProps {
  readonly points: readonly DraftPoint[];
  readonly onAdd: (point: DraftPoint) => void;
}

/** Ventures that no meeting has seen, and mentors whom none has welcomed. */
function Offers({ points, onAdd }: OffersProps) {
  const { t } = useTranslation('meetings');
  const { slug } = useHere();
  const { data } = useQuery({ ...question(slug, MeetingOffersDocument, {}), throwOnError: true });
  if (!data) return null;
  const { ventures, mentors } = stillOffered(data.meetingOffers, points);
  if (ventures.length + mentors.length === 0) return null;
  const look = { size: 'compact-sm', variant: 'light' } as const;
  return (
    <Stack gap={6} component="section" aria-label={t('programme.offered')}>
      <Text size="sm" c="dimmed">
        {t('programme.offered')}
      </Text>
      <Group gap="xs">
        {ventures.map((venture) => (
          <Button
            key={venture.id}
            {...look}
            aria-label={t('programme.addVenture', { name: venture.name })}
            onClick={() => onAdd(newPoint('venture', t('programme.titles.venture'), venture))}
          >
            + {venture.name}
          </Button>
        ))}
        {mentors.map((mentor) => (
          <Button
            key={mentor.id}
            {...look}
            aria-label={t('programme.addMentor', { name: mentor.name })}
            onClick={() => onAdd(newPoint('mentor', t('programme.titles.mentor'), mentor))}
          >
            + {mentor.name}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}
