import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DeclineAdopterDocument, ReleaseAdopterDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { ReasonDialog } from '../kit/reason-dialog';
import { useUrlDialog } from '../kit/use-url-dialog';
import { useHere } from '../shell/me';
import type { AdopterProps } from './adopter-screen';
import { LaunchDialog } from './launch-dialog';
import { StepDialog } from './step-dialog';
import { TrainingDialog } from './training-dialog';
import { isOnItsWay } from './stages';

export interface AdopterDialogProps extends AdopterProps {
  readonly onClose: () => void;
}

/** What is to be done with it now, the likeliest first. */
export function AdopterDeeds({ adopter }: AdopterProps) {
  const { may } = useHere();
  const { stage, trainedOn } = adopter;
  const founds = may('network.found');
  if (stage === 'launched') {
    return (
      <>
        <Opens deed="step" Dialog={StepDialog} adopter={adopter} />
        {founds && <Opens deed="release" Dialog={ReleaseDialog} adopter={adopter} />}
      </>
    );
  }
  if (!isOnItsWay(stage)) return null;
  return (
    <>
      {stage === 'training' && founds && (
        <Opens deed="launch" Dialog={LaunchDialog} adopter={adopter} isFirst={Boolean(trainedOn)} />
      )}
      <Opens deed="step" Dialog={StepDialog} adopter={adopter} />
      <Opens deed="training" Dialog={TrainingDialog} adopter={adopter} />
      <Opens deed="decline" Dialog={DeclineDialog} adopter={adopter} />
    </>
  );
}

interface OpensProps extends AdopterProps {
  readonly deed: 'launch' | 'step' | 'training' | 'decline' | 'release' | 'mentors' | 'draft' | 'call' | 'ask';
  readonly Dialog: (props: AdopterDialogProps) => React.JSX.Element;
  /** What is to be done next. */
  readonly isFirst?: boolean;
}

/** A button that opens a dialog about the adopter. */
export function Opens({ deed, Dialog, adopter, isFirst = false }: OpensProps) {
  const { t } = useTranslation('adopters');
  const [opened, open, close] = useUrlDialog(deed);
  return (
    <>
      <Button {...(isFirst ? {} : { variant: 'default' })} onClick={open}>
        {t(`deed.${deed}`)}
      </Button>
      {opened && <Dialog adopter={adopter} onClose={close} />}
    </>
  );
}

function DeclineDialog({ adopter: { id: adopterId, name }, onClose }: AdopterDialogProps) {
  const { t } = useTranslation('adopters');
  const { run, refusals, busy } = useDeed(DeclineAdopterDocument);
  const decline = async (reason: string): Promise<void> => {
    if (await run({ input: { adopterId, reason } })) onClose();
  };
  return (
    <ReasonDialog
      opened
      title={t('declining.title', { name })}
      text={t('declining.text')}
      deed={t('deed.decline')}
      onClose={onClose}
      refusals={refusals}
      busy={busy}
      onReason={(reason) => void decline(reason)}
    />
  );
}

function ReleaseDialog({ adopter: { id: adopterId, name }, onClose }: AdopterDialogProps) {
  const { t } = useTranslation('adopters');
  const { run, refusals, busy } = useDeed(ReleaseAdopterDocument);
  const release = async (reason: string): Promise<void> => {
    if (await run({ input: { adopterId, reason } })) onClose();
  };
  return (
    <ReasonDialog
      opened
      title={t('releasing.title', { name })}
      text={t('releasing.text')}
      deed={t('deed.release')}
      onClose={onClose}
      refusals={refusals}
      busy={busy}
      onReason={(reason) => void release(reason)}
    />
  );
}
