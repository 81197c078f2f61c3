import { Modal, Select, Stack, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskForIntroductionDocument, type Shareable, VenturesDocument } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { question } from '../graph/questions';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import { useHere } from '../shell/me';
import { ShareFields } from './share-fields';

/** Whom a venture looks for; a founder says at once what may be told. */
export function AskDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('introductions');
  const { slug, roles } = useHere();
  const { data } = useQuery(question(slug, VenturesDocument, {}));
  const { run, refusals, busy } = useDeed(AskForIntroductionDocument);
  const navigate = useNavigate();
  const [chosen, choose] = useState<string | null>(null);
  const [wanted, setWanted] = useState('');
  const [shared, share] = useState<readonly Shareable[]>(['venture', 'oneLiner', 'wanted']);
  const ventures = data?.ventures.items ?? [];
  const ventureId = chosen ?? (ventures.length === 1 ? (ventures[0]?.id ?? null) : null);
  const asFounder = roles.includes('entrepreneur');
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!ventureId) return;
    const done = await run({ input: { ventureId, wanted, shared: asFounder ? [...shared] : [] } });
    if (!done?.introduction) return;
    notifications.show({ message: t('ask.done') });
    await navigate({ to: '/p/$slug/introductions/$id', params: { slug, id: done.introduction.id } });
  }
  return (
    <Modal opened onClose={onClose} title={t('ask.title')}>
      <Stack component="form" gap="sm" onSubmit={(event) => void submit(event)}>
        <Refusals refusals={refusals} />
        {ventures.length !== 1 && (
          <Select
            id="ventureId"
            label={t('ask.venture')}
            required
            searchable
            value={ventureId}
            data={ventures.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={choose}
          />
        )}
        <Textarea
          id="wanted"
          label={t('ask.wanted')}
          description={t('ask.wantedHelp')}
          autosize
          minRows={2}
          maxLength={500}
          required
          data-autofocus
          value={wanted}
          error={byField(refusals)['wanted']}
          onChange={({ currentTarget }) => setWanted(currentTarget.value)}
        />
        {asFounder && (
          <ShareFields label={t('ask.shared')} help={t('ask.sharedHelp')} value={shared} onChange={share} />
        )}
        <DialogFoot onClose={onClose} deed={t('ask.do')} busy={busy} disabled={!ventureId} />
      </Stack>
    </Modal>
  );
}
