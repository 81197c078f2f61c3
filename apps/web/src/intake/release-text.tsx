import { Button, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PublishReleaseTextDocument } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import type { Desk } from './intake-desk-screen';

/** What applicants sign; each keeps the text that they have signed. */
export function ReleaseText({ release }: { readonly release: Desk['releaseText'] }) {
  const { t } = useTranslation('intake');
  const [text, setText] = useState<string | null>(null);
  const { run, refusals, busy } = useDeed(PublishReleaseTextDocument);
  const publish = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!text || !(await run({ input: { text } }))) return;
    setText(null);
    notifications.show({ message: t('release.done') });
  };
  const edit = (
    <Button size="compact-md" variant="default" onClick={() => setText(release.text)}>
      {t('release.edit')}
    </Button>
  );
  return (
    <Section title={t('release.title', { version: release.version })} deeds={text === null && edit}>
      {text === null ? (
        <Text size="sm" className="break-words" style={{ whiteSpace: 'pre-wrap' }}>
          {release.text}
        </Text>
      ) : (
        <Stack component="form" gap="sm" onSubmit={(event) => void publish(event)}>
          <Refusals refusals={refusals} />
          <Textarea
            id="text"
            label={t('release.text')}
            description={t('release.help')}
            required
            autosize
            minRows={6}
            minLength={40}
            maxLength={10_000}
            value={text}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
            error={byField(refusals)['text']}
          />
          <DialogFoot onClose={() => setText(null)} deed={t('release.deed')} busy={busy} />
        </Stack>
      )}
    </Section>
  );
}
