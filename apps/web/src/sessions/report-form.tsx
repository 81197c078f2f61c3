import { Button, Checkbox, Group, Select, Stack, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FileReportDocument } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { useHere } from '../shell/me';
import { keyOf, useKeptReport } from './kept-report';
import { ReportActions } from './report-actions';
import { beginReport, belowStrength, inputOf, type ReportDraft } from './report-draft';
import { ReportChoices } from './report-choices';
import { ReportPoints } from './report-points';
import { ReportTopics } from './report-topics';
import type { Session } from './session-screen';

const WEEKS = [1, 2, 3, 4, 5, 6, 8];

export function ReportForm({ session }: { readonly session: Session }) {
  const { t } = useTranslation('sessions');
  const { me } = useHere();
  const { draft, set, forget } = useKeptReport(keyOf(me.membership?.id ?? '', session.id), () => beginReport(session));
  const { run, refusals, busy } = useDeed(FileReportDocument);
  const errors = byField(refusals);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!(await run({ input: inputOf(session.id, draft) }))) return;
    forget();
    notifications.show({ message: t('report.done') });
  }

  return (
    <Stack component="form" gap="md" onSubmit={(event) => void submit(event)}>
      <Refusals refusals={refusals} />
      <WhoCame session={session} draft={draft} onChange={set} errors={errors} />
      <ReportPoints agenda={session.agenda} outcomes={draft.outcomes} onChange={(outcomes) => set({ outcomes })} />
      <ReportTopics
        topics={draft.topics}
        onChange={(topics) => set({ topics })}
        error={errors['topics']}
        lengthMinutes={session.lengthMinutes}
      />
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
      <ReportChoices choices={draft.choices} onChange={(choices) => set({ choices })} />
      <ReportActions
        sessionId={session.id}
        people={session.attendees}
        actions={draft.actions}
        onChange={(actions) => set({ actions })}
        error={errors['actions']}
      />
      <Group justify="space-between" align="flex-end">
        <Select
          label={t('report.next')}
          placeholder={t('report.notSaid')}
          w={190}
          clearable
          clearButtonProps={{ 'aria-label': t('report.notSaid') }}
          data={WEEKS.map((weeks) => ({ value: String(weeks), label: t('report.inWeeks', { count: weeks }) }))}
          value={draft.nextInWeeks === null ? null : String(draft.nextInWeeks)}
          onChange={(value) => set({ nextInWeeks: Number(value) || null })}
        />
        <Button type="submit" loading={busy}>
          {t('report.deed')}
        </Button>
      </Group>
    </Stack>
  );
}

interface WhoCameProps {
  readonly session: Session;
  readonly draft: ReportDraft;
  readonly onChange: (change: Partial<ReportDraft>) => void;
  readonly errors: Readonly<Record<string, string>>;
}

function WhoCame({ session, draft, onChange, errors }: WhoCameProps) {
  const { t } = useTranslation('sessions');
  const { me } = useHere();
  const weak = belowStrength(draft, session, me.programme.policy.settings.teamMin);
  return (
    <>
      <Checkbox.Group
        label={t('report.came')}
        value={[...draft.attendeeIds]}
        onChange={(attendeeIds) => onChange({ attendeeIds })}
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
          onChange={(event) => onChange({ exceptionReason: event.currentTarget.value })}
          error={errors['exceptionReason']}
        />
      )}
    </>
  );
}
