import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DecisionOutcome, VentureStatus } from '../gql/graphql';
import { useUrlDialog } from '../kit/use-url-dialog';
import { useHere } from '../shell/me';
import { DecideDialog, type Undecided } from './decide-dialog';

/** The states in which the office still decides. */
export const UNDECIDED: readonly VentureStatus[] = ['submitted', 'screening', 'deferred'];

/** As the buttons stand, the likeliest last. */
const ORDER: readonly DecisionOutcome[] = ['referred', 'deferred', 'declined', 'accepted'];

/** Accept, decline, defer, refer: each with its letter, as long as the office has not decided. */
export function DecisionButtons({ venture }: { readonly venture: Undecided & { readonly status: VentureStatus } }) {
  const { may } = useHere();
  if (!may('ventures.decide') || !UNDECIDED.includes(venture.status)) return null;
  const open = ORDER.filter((outcome) => outcome !== 'deferred' || venture.status !== 'deferred');
  return open.map((outcome) => <Decide key={outcome} outcome={outcome} venture={venture} />);
}

function Decide({ outcome, venture }: { readonly outcome: DecisionOutcome; readonly venture: Undecided }) {
  const { t } = useTranslation('evaluation');
  const [opened, open, close] = useUrlDialog(outcome);
  return (
    <>
      <Button {...(outcome !== 'accepted' && { variant: 'default' })} onClick={open}>
        {t(`decide.${outcome}`)}
      </Button>
      <DecideDialog outcome={outcome} ventures={[venture]} opened={opened} onClose={close} />
    </>
  );
}
