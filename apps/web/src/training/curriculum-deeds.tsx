import { Button, Modal, Select, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PublishCurriculumDocument, ShareCurriculumDocument, TranslateCurriculumDocument } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { ReasonDialog } from '../kit/reason-dialog';
import { Refusals } from '../kit/refusals';
import { useUrlDialog } from '../kit/use-url-dialog';
import { useHere } from '../shell/me';
import type { CurriculumProps } from './curriculum-screen';
import { LANGUAGES } from './languages';

/** What is done with the whole of it. */
export function CurriculumDeeds({ curriculum }: CurriculumProps) {
  const { may } = useHere();
  const isPublished = Boolean(curriculum.newestVersion);
  return (
    <>
      <Publish curriculum={curriculum} />
      {isPublished && <Translate curriculum={curriculum} />}
      {isPublished && may('network.adopt') && <Share curriculum={curriculum} />}
    </>
  );
}

function Publish({ curriculum: { id: curriculumId, newestVersion, unitCount } }: CurriculumProps) {
  const { t } = useTranslation('training');
  const [opened, open, close] = useUrlDialog('publish');
  const { run, refusals, busy } = useDeed(PublishCurriculumDocument);
  const publish = async (note: string): Promise<void> => {
    if (!(await run({ input: { curriculumId, note } }))) return;
    close();
    notifications.show({ message: t('publishing.done') });
  };
  return (
    <>
      <Button onClick={open} disabled={unitCount === 0}>
        {t('publishing.deed')}
      </Button>
      {opened && (
        <ReasonDialog
          opened
          title={t('publishing.title', { version: (newestVersion ?? 0) + 1 })}
          text={t('publishing.text')}
          deed={t('publishing.deed')}
          onClose={close}
          refusals={refusals}
          busy={busy}
          onReason={(note) => void publish(note)}
        />
      )}
    </>
  );
}

function Translate({ curriculum: { id: curriculumId, language: own } }: CurriculumProps) {
  const { t } = useTranslation('training');
  const { slug } = useHere();
  const navigate = useNavigate();
  const [opened, open, close] = useUrlDialog('translate');
  const { run, refusals, busy } = useDeed(TranslateCurriculumDocument);
  const [language, choose] = useState<string | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!language) return;
    const done = await run({ input: { curriculumId, language } });
    if (done?.curriculum) await navigate({ to: '/p/$slug/training/$id', params: { slug, id: done.curriculum.id } });
  };
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('translating.deed')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('translating.deed')}>
        <Stack component="form" gap="sm" onSubmit={(event) => void submit(event)}>
          <Refusals refusals={refusals} />
          <Text size="sm">{t('translating.text')}</Text>
          <Select
            id="language"
            label={t('language')}
            searchable
            required
            data-autofocus
            data={LANGUAGES.filter(({ value }) => value !== own)}
            value={language}
            error={byField(refusals)['language']}
            onChange={choose}
          />
          <DialogFoot onClose={close} deed={t('translating.do')} busy={busy} disabled={!language} />
        </Stack>
      </Modal>
    </>
  );
}

function Share({ curriculum: { id: curriculumId, isShared } }: CurriculumProps) {
  const { t } = useTranslation('training');
  const { run, refusals, busy } = useDeed(ShareCurriculumDocument);
  const share = async (): Promise<void> => {
    if (await run({ input: { curriculumId, isShared: !isShared } })) {
      notifications.show({ message: t(isShared ? 'sharing.ended' : 'sharing.done') });
    }
  };
  return (
    <>
      <Button variant="default" loading={busy} onClick={() => void share()}>
        {t(isShared ? 'sharing.end' : 'sharing.deed')}
      </Button>
      <Refusals refusals={refusals} />
    </>
  );
}
