import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { MoveMentorApplicationDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { ReasonDialog } from '../kit/reason-dialog';

const WORDS = {
  screening: { deed: 'decide.skip', title: 'decide.skip', text: 'decide.skipText', done: 'decide.skipped' },
  applied: { deed: 'decide.undo', title: 'decide.undoTitle', text: 'decide.undoText', done: 'decide.undone' },
} as const;

interface MoveApplicationProps {
  readonly id: string;
  readonly to: keyof typeof WORDS;
}

/** A step that is out of order, and so asks why. */
export function MoveApplication({ id, to }: MoveApplicationProps) {
  const { t } = useTranslation('recruiting');
  const [opened, { open, close }] = useDisclosure(false);
  const { run, refusals, busy } = useDeed(MoveMentorApplicationDocument);
  const words = WORDS[to];
  const move = async (reason: string): Promise<void> => {
    if (!(await run({ input: { applicationId: id, to, reason } }))) return;
    close();
    notifications.show({ message: t(words.done) });
  };
  return (
    <>
      <Button variant="default" onClick={open}>
        {t(words.deed)}
      </Button>
      <ReasonDialog
        title={t(words.title)}
        text={t(words.text)}
        deed={t(words.deed)}
        opened={opened}
        onClose={close}
        refusals={refusals}
        busy={busy}
        onReason={(reason) => void move(reason)}
      />
    </>
  );
}
