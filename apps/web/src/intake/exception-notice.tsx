import { Alert, Button, Stack, Text, Textarea } from '@mantine/core';
import { IconScale } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskForExceptionDocument, type MyDraftFragment, type RefusedFragment } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { showInstant } from '../texts/dates';

interface ExceptionNoticeProps {
  readonly draft: MyDraftFragment;
  /** Against handing it in. */
  readonly refusals: readonly RefusedFragment[];
}

/** Not eligible is not the end: the office may let a venture in all the same, when asked why. */
export function ExceptionNotice({ draft, refusals }: ExceptionNoticeProps) {
  const { t } = useTranslation('intake');
  const asking = useDeed(AskForExceptionDocument);
  const [askedAt, setAskedAt] = useState(draft.askedAt);
  const ask = async (why: string): Promise<void> => {
    const done = await asking.run({ input: { applicationId: draft.id, why } });
    if (done?.application) setAskedAt(done.application.askedAt);
  };
  if (draft.admittedAt) {
    return (
      <Alert role="note" color="green" icon={<IconScale aria-hidden />} title={t('exception.madeTitle')}>
        {draft.admittedWhy}
      </Alert>
    );
  }
  if (askedAt) {
    return (
      <Alert role="note" icon={<IconScale aria-hidden />} title={t('exception.askedTitle')}>
        {t('exception.asked', { at: showInstant(askedAt) })}
      </Alert>
    );
  }
  if (!refusals.some(({ code }) => code === 'NOT_ELIGIBLE')) return null;
  return <Ask refusals={asking.refusals} busy={asking.busy} onAsk={(why) => void ask(why)} />;
}

interface AskProps {
  readonly refusals: readonly RefusedFragment[];
  readonly busy: boolean;
  readonly onAsk: (why: string) => void;
}

function Ask({ refusals, busy, onAsk }: AskProps) {
  const { t } = useTranslation('intake');
  const [why, setWhy] = useState('');
  return (
    <Alert role="note" color="orange" icon={<IconScale aria-hidden />} title={t('exception.title')}>
      <Stack
        component="form"
        gap="sm"
        align="flex-start"
        onSubmit={(event) => {
          event.preventDefault();
          onAsk(why.trim());
        }}
      >
        <Text size="sm">{t('exception.text')}</Text>
        <Refusals refusals={refusals} />
        <Textarea
          id="why"
          label={t('exception.why')}
          required
          minLength={3}
          maxLength={2_000}
          autosize
          minRows={2}
          w="100%"
          value={why}
          onChange={({ currentTarget }) => setWhy(currentTarget.value)}
          error={byField(refusals)['why']}
        />
        <Button type="submit" variant="default" loading={busy}>
          {t('exception.deed')}
        </Button>
      </Stack>
    </Alert>
  );
}
