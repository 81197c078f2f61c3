import { Button, Checkbox, Group, Stack, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileReportDocument } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { useHere } from '../shell/me';
import { ReportActions } from './report-actions';
import { beginReport, belowStrength, inputOf, type ReportDraft } from './report-draft';
import { ReportTopics } from './report-topics';
import type { Session } from './session-screen';

export function ReportForm({ session }: { readonly session: Session }) {
  const { t } = useTranslation('sessions');
  const { me } = useHere();
  const [draft, setDraft] = useState(() => beginReport(session));
  const set = (change: Partial<ReportDraft>): void => setDraft((before) => ({ ...before, ...change }));
  const { run, refusals, busy } = useDeed(FileReportDocument);
  const errors = byField(refusals);
  const weak = belowStrength(draft, session, me.programme.policy.settings.teamMin);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (await run({ input: inputOf(session.id, draft) })) notifications.show({ message: t('report.done') });
  }

  return (
    <Stack component="form" gap="md" onSubmit={(event) => void submit(event)}>
      <Refusals refusals={refusals} />
      <Checkbox.Group
        label={t('report.came')}
        value={[...draft.attendeeIds]}
        onChange={(attendeeIds) => set({ attendeeIds })}
        id="attendeeIds"
        tabIndex={-1}
        error={errors['attendeeIds']}
      >
        <Group mt={6} gap="md">
          {session.attendees.map(({ membershipId, name, part }) => (
            <Checkbox key={membershipId} value={membershipId} label={name} description={t(`part.${part}`)} />
          ))}
        </Group>
      </Checkbox.Group>
      {(weak || errors['exceptionReason']) && (
        <Textarea
          id="exceptionReason"
          label={t('report.exception')}
          autosize
          minRows={2}
          maxLength={500}
          value={draft.exceptionReason}
          onChange={(event) => set({ exceptionReason: event.currentTarget.value })}
          error={errors['exceptionReason']}
        />
      )}
      <ReportTopics topics={draft.topics} onChange={(topics) => set({ topics })} error={errors['topics']} />
      <Textarea
        id="summary"
        label={t('report.summary')}
        description={t('report.summaryHelp')}
        required
        autosize
        minRows={4}
        maxLength={10_000}
        value={draft.summary}
        onChange={(event) => set({ summary: event.currentTarget.value })}
        error={errors['summary']}
      />
      <ReportActions
        people={session.attendees}
        actions={draft.actions}
        onChange={(actions) => set({ actions })}
        error={errors['actions']}
      />
      <Group justify="flex-end">
        <Button type="submit" loading={busy}>
          {t('report.deed')}
        </Button>
      </Group>
    </Stack>
  );
}
