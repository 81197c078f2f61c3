import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { ApproachIntroductionContactDocument, TakeIntroductionDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { useUrlDialog } from '../kit/use-url-dialog';
import { useHere } from '../shell/me';
import { AssignDialog } from './assign-dialog';
import { CloseDialog } from './close-dialog';
import { ContactDialog } from './contact-dialog';
import type { Introduction } from './introduction-screen';
import { StepDialog } from './step-dialog';

/** What is to be done with it now, the likeliest first. */
export function IntroductionDeeds({ introduction }: { readonly introduction: Introduction }) {
  const { may } = useHere();
  const { status, ownerId, byMine, mayMove } = introduction;
  if (status === 'closed') return null;
  const isOwned = ownerId !== null && ownerId !== undefined;
  return (
    <>
      {!isOwned && !byMine && may('introductions.own') && <Take introduction={introduction} />}
      {may('introductions.all') && <Opens deed="assign" Dialog={AssignDialog} introduction={introduction} />}
      {mayMove && isOwned && <Moves introduction={introduction} />}
      {(mayMove || byMine) && <Opens deed="close" Dialog={CloseDialog} introduction={introduction} />}
    </>
  );
}

interface DeedProps {
  readonly introduction: Introduction;
}

function Moves({ introduction }: DeedProps) {
  const { status, kind, consent } = introduction;
  const isReady = status === 'moving' && kind && consent === 'given';
  return (
    <>
      {isReady && <Approach introduction={introduction} />}
      {status !== 'made' && <Opens deed="contact" Dialog={ContactDialog} introduction={introduction} />}
      <Opens deed="step" Dialog={StepDialog} introduction={introduction} />
    </>
  );
}

export interface IntroductionDialogProps extends DeedProps {
  readonly onClose: () => void;
}

interface OpensProps extends DeedProps {
  readonly deed: 'assign' | 'contact' | 'step' | 'close';
  readonly Dialog: (props: IntroductionDialogProps) => React.JSX.Element;
}

function Opens({ deed, Dialog, introduction }: OpensProps) {
  const { t } = useTranslation('introductions');
  const [opened, open, close] = useUrlDialog(deed);
  return (
    <>
      <Button variant="default" onClick={open}>
        {t(`deed.${deed}`)}
      </Button>
      {opened && <Dialog introduction={introduction} onClose={close} />}
    </>
  );
}

function Take({ introduction: { id } }: DeedProps) {
  const { t } = useTranslation('introductions');
  const { run, refusals, busy } = useDeed(TakeIntroductionDocument);
  const take = async (): Promise<void> => {
    if (await run({ input: { introductionId: id } })) notifications.show({ message: t('taken') });
  };
  return (
    <>
      <Button loading={busy} onClick={() => void take()}>
        {t('deed.take')}
      </Button>
      <Refusals refusals={refusals} />
    </>
  );
}

function Approach({ introduction: { id, contactName } }: DeedProps) {
  const { t } = useTranslation('introductions');
  const { run, refusals, busy } = useDeed(ApproachIntroductionContactDocument);
  const approach = async (): Promise<void> => {
    if (!(await run({ input: { introductionId: id } }))) return;
    notifications.show({ message: t('approached', { name: contactName ?? '' }) });
  };
  return (
    <>
      <Button loading={busy} onClick={() => void approach()}>
        {t('deed.approach', { name: contactName ?? '' })}
      </Button>
      <Refusals refusals={refusals} />
    </>
  );
}
