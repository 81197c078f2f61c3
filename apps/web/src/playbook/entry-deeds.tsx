import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { WithdrawPlaybookEntryDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { ReasonDialog } from '../kit/reason-dialog';
import { useUrlDialog } from '../kit/use-url-dialog';
import type { EntryDesk } from './use-entry';

interface DeskProps {
  readonly desk: EntryDesk;
}

/** What is done with the whole of an entry. */
export function EntryDeeds({ desk }: DeskProps) {
  const { t } = useTranslation('kit');
  const { isChanged, busy, entry } = desk;
  return (
    <>
      <Button variant="default" disabled={!isChanged} loading={busy} onClick={() => void desk.save()}>
        {t('save')}
      </Button>
      <Publish desk={desk} />
      {entry.newestVersion && !entry.withdrawnAt && <Withdraw desk={desk} />}
    </>
  );
}

function Publish({ desk: { entry, isChanged, busy, publish } }: DeskProps) {
  const { t } = useTranslation('playbook');
  const [opened, open, close] = useUrlDialog('publish');
  const submit = async (note: string): Promise<void> => {
    const isOut = await publish(note);
    // What stands against it is told on the page, beside the fields where it is mended.
    close();
    if (isOut) notifications.show({ message: t('publishing.done') });
  };
  return (
    <>
      <Button disabled={!isChanged && !entry.isAhead && !entry.withdrawnAt} onClick={open}>
        {t('publishing.deed')}
      </Button>
      {opened && (
        <ReasonDialog
          opened
          title={t('publishing.title', { version: (entry.newestVersion ?? 0) + 1 })}
          text={t('publishing.text')}
          deed={t('publishing.deed')}
          onClose={close}
          refusals={[]}
          busy={busy}
          onReason={(note) => void submit(note)}
        />
      )}
    </>
  );
}

function Withdraw({ desk: { entry, became } }: DeskProps) {
  const { t } = useTranslation('playbook');
  const [opened, open, close] = useUrlDialog('withdraw');
  const { run, refusals, busy } = useDeed(WithdrawPlaybookEntryDocument);
  const withdraw = async (reason: string): Promise<void> => {
    const done = await run({ input: { playbookEntryId: entry.id, reason } });
    if (!done?.entry) return;
    became(done.entry);
    close();
    notifications.show({ message: t('withdrawing.done') });
  };
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('withdrawing.deed')}
      </Button>
      {opened && (
        <ReasonDialog
          opened
          title={t('withdrawing.title')}
          text={t('withdrawing.text')}
          deed={t('withdrawing.deed')}
          onClose={close}
          refusals={refusals}
          busy={busy}
          onReason={(reason) => void withdraw(reason)}
        />
      )}
    </>
  );
}
