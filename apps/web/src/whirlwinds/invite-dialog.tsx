import { Checkbox, Modal, ScrollArea, SimpleGrid, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  InviteToWhirlwindDocument,
  WhirlwindCandidatesDocument,
  type VentureStatus,
  type WholeWhirlwindFragment,
} from '../gql/graphql';
import { question } from '../graph/questions';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import { Waiting } from '../kit/waiting';
import { useHere } from '../shell/me';

/** Ventures that are of the programme by now, and not over. */
const INVITABLE: readonly VentureStatus[] = ['accepted', 'circulating', 'mentored'];

interface InviteDialogProps {
  readonly event: WholeWhirlwindFragment;
  readonly onClose: () => void;
}

/** Whom to ask: those who are not asked yet. */
export function InviteDialog({ event, onClose }: InviteDialogProps) {
  const { t } = useTranslation('whirlwinds');
  const { slug } = useHere();
  const { data } = useQuery(question(slug, WhirlwindCandidatesDocument, {}));
  const { run, refusals, busy } = useDeed(InviteToWhirlwindDocument);
  const [mentorIds, setMentors] = useState<string[]>([]);
  const [ventureIds, setVentures] = useState<string[]>([]);
  const known = new Set(event.guests.map(({ mentorId, ventureId }) => mentorId ?? ventureId));
  const mentors = data?.mentors.items.filter(({ id }) => !known.has(id)) ?? [];
  const ventures = data?.ventures.items.filter(({ id, status }) => !known.has(id) && INVITABLE.includes(status)) ?? [];
  const submit = async (): Promise<void> => {
    if (!(await run({ input: { whirlwindId: event.id, mentorIds, ventureIds } }))) return;
    onClose();
    notifications.show({ message: t('invite.done') });
  };
  return (
    <Modal opened onClose={onClose} title={t('invite.title')} size="lg">
      <Stack gap="sm">
        <Refusals refusals={refusals} />
        {data ? (
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <Names label={t('invite.mentors')} of={mentors} chosen={mentorIds} onChoose={setMentors} />
            <Names label={t('invite.ventures')} of={ventures} chosen={ventureIds} onChoose={setVentures} />
          </SimpleGrid>
        ) : (
          <Waiting />
        )}
        <DialogFoot
          onClose={onClose}
          deed={t('invite.deed')}
          busy={busy}
          disabled={mentorIds.length + ventureIds.length === 0}
          onDo={() => void submit()}
        />
      </Stack>
    </Modal>
  );
}

interface NamesProps {
  readonly label: string;
  readonly of: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: readonly string[];
  readonly onChoose: (ids: string[]) => void;
}

function Names({ label, of, chosen, onChoose }: NamesProps) {
  const { t } = useTranslation('whirlwinds');
  const all = of.length > 0 && chosen.length === of.length;
  if (of.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {`${label}: ${t('invite.nobody')}`}
      </Text>
    );
  return (
    <Stack gap="xs">
      <Checkbox
        label={`${label}: ${t('invite.all')}`}
        checked={all}
        indeterminate={!all && chosen.length > 0}
        onChange={() => onChoose(all ? [] : of.map(({ id }) => id))}
      />
      <ScrollArea.Autosize mah={320} viewportProps={{ tabIndex: 0, role: 'group', 'aria-label': label }}>
        <Checkbox.Group aria-label={label} value={[...chosen]} onChange={onChoose}>
          <Stack gap="xs" p={4}>
            {of.map(({ id, name }) => (
              <Checkbox key={id} value={id} label={name} />
            ))}
          </Stack>
        </Checkbox.Group>
      </ScrollArea.Autosize>
    </Stack>
  );
}
