import { Button, Checkbox, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApplyAsMentorDocument } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { type AskedForm, type Draft, emptyDraft, inputOf } from './application-draft';
import { Bring, Give, Named, You } from './apply-parts';

interface ApplyFormProps {
  readonly asked: AskedForm;
  readonly programme: string;
  readonly token: string | null;
  readonly onSent: (sent: Pick<Draft, 'name' | 'email'>) => void;
}

/** One page, four parts; what is wrong is said at once and at its field. */
export function ApplyForm({ asked, programme, token, onSent }: ApplyFormProps) {
  const { t } = useTranslation('recruiting');
  const { run, refusals, busy } = useDeed(ApplyAsMentorDocument);
  const [draft, setDraft] = useState(() => emptyDraft(asked));
  const errors = byField(refusals);
  const part = { asked, draft, errors, set: (change: Partial<Draft>) => setDraft({ ...draft, ...change }) };

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const { consentVersion } = asked;
    if (await run({ input: inputOf(draft, { programme, token, consentVersion }) })) onSent(draft);
  }

  return (
    <Stack component="form" gap="lg" onSubmit={(event) => void submit(event)}>
      <Refusals refusals={refusals} />
      <You {...part} />
      <Bring {...part} />
      <Give {...part} />
      <Named {...part} />
      <Checkbox
        id="consentVersion"
        label={t('apply.consent')}
        description={asked.consent}
        required
        checked={draft.consent}
        onChange={(event) => part.set({ consent: event.currentTarget.checked })}
        error={errors['consentVersion']}
      />
      <Button type="submit" size="md" loading={busy}>
        {t('apply.send')}
      </Button>
    </Stack>
  );
}
