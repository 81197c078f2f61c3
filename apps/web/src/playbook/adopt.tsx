import { Button, Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AdoptPlaybookEntryDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import { useUrlDialog } from '../kit/use-url-dialog';
import { useHere } from '../shell/me';
import type { OpenProps } from './item-screen';

/** One press; where the programme has words of its own already, it is asked first. */
export function Adopt({ open: { item, revision } }: OpenProps) {
  const { t } = useTranslation('playbook');
  const { slug } = useHere();
  const [opened, open, close] = useUrlDialog('adopt');
  const { run, refusals, busy } = useDeed(AdoptPlaybookEntryDocument);
  const { id, kind, version, letterKind, language } = item;
  const adopt = async (): Promise<void> => {
    if (!(await run({ input: { playbookEntryId: id, version: version ?? 0, revision } }))) return;
    if (opened) close();
    notifications.show({ message: t(`adopt.done.${kind}`) });
  };
  return (
    <>
      <Button loading={busy} onClick={() => (revision > 0 ? open() : void adopt())}>
        {t('adopt.deed')}
      </Button>
      {!opened && <Refusals refusals={refusals} />}
      <Modal opened={opened} onClose={close} title={t('adopt.title')}>
        <Stack gap="sm">
          <Refusals refusals={refusals} />
          <Text size="sm">
            {t('adopt.text')} {/* Nobody walks away from what is being done: its end closes the dialog. */}
            {!busy && (
              <Link
                to="/p/$slug/settings/letters"
                params={{ slug }}
                search={{ kind: letterKind ?? undefined, locale: language }}
              >
                {t('ours.letter')}
              </Link>
            )}
          </Text>
          <DialogFoot onClose={close} deed={t('adopt.replace')} busy={busy} onDo={() => void adopt()} isFirst />
        </Stack>
      </Modal>
    </>
  );
}
