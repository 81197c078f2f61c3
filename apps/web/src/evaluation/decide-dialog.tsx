import { Modal, Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DecideApplicationsDocument, type DecisionOutcome, LaterIntakesDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import { Waiting } from '../kit/waiting';
import { useHere } from '../shell/me';
import { DecisionLetter } from './decision-letter';
import { DecisionWords, type Words } from './decision-words';
import { useUndoNotice } from './undo-notice';

export interface Undecided {
  readonly id: string;
  readonly name: string;
}

interface DecideDialogProps {
  readonly outcome: DecisionOutcome;
  readonly ventures: readonly Undecided[];
  readonly roundId?: string;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onDecided?: () => void;
}

/** One more press after this: the letter is here to be read before it leaves. */
export function DecideDialog({ opened, onClose, ...props }: DecideDialogProps) {
  const { t } = useTranslation('evaluation');
  const { outcome, ventures } = props;
  const title = t('decide.title', {
    count: ventures.length,
    name: ventures[0]?.name ?? '',
    deed: t(`decide.${outcome}`),
  });
  return (
    <Modal opened={opened} onClose={onClose} title={title} size="lg">
      <Suspense fallback={<Waiting />}>
        <DecideForm {...props} onClose={onClose} />
      </Suspense>
    </Modal>
  );
}

function DecideForm({ outcome, ventures, roundId, onClose, onDecided }: Omit<DecideDialogProps, 'opened'>) {
  const { t } = useTranslation('evaluation');
  const { slug } = useHere();
  const { data } = useSuspenseQuery(question(slug, LaterIntakesDocument, {}));
  const later = data.intakes.filter(({ state }) => state === 'upcoming');
  const [words, setWords] = useState<Words>({ reason: '', message: '', intakeId: later[0]?.id ?? null, place: '' });
  const { run, refusals, busy } = useDeed(DecideApplicationsDocument);
  const notice = useUndoNotice();
  const told = {
    outcome,
    message: words.message,
    intakeId: outcome === 'deferred' ? words.intakeId : null,
    referredTo: outcome === 'referred' ? words.place.trim() || null : null,
  };
  const decide = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const decisions = ventures.map(({ id }) => ({ ...told, ventureId: id, reason: words.reason }));
    const decided = await run({ input: { decisions, ...(roundId && { roundId }) } });
    if (!decided) return;
    onClose();
    onDecided?.();
    notice(decided.decisionIds ?? []);
  };
  const deed = t(`decide.${outcome}`);
  return (
    <Stack component="form" gap="sm" onSubmit={(event) => void decide(event)}>
      <Refusals refusals={refusals} />
      <DecisionWords outcome={outcome} words={words} later={later} refusals={refusals} onChange={setWords} />
      <DecisionLetter ventures={ventures} told={told} />
      <Text size="sm" c="dimmed">
        {t('decide.later')}
      </Text>
      <DialogFoot
        onClose={onClose}
        deed={t('decide.send', { count: ventures.length, deed })}
        busy={busy}
        isFirst={outcome === 'accepted'}
      />
    </Stack>
  );
}
