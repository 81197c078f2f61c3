import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HideExchangePostDocument, ShowExchangePostDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { ReasonDialog } from '../kit/reason-dialog';
import { Refusals } from '../kit/refusals';
import { useHere } from '../shell/me';

interface HidingProps {
  readonly post: { readonly questionId: string; readonly answerId: string | null };
  readonly hiddenReason: string | null;
  /** Whose answer it is, for those who do not see which button belongs to what. */
  readonly by?: string;
}

/** By the centre: what harms is hidden with a reason, and shown again. */
export function Hiding({ post, hiddenReason, by }: HidingProps) {
  const { t } = useTranslation('exchange');
  const { may } = useHere();
  const [opened, setOpened] = useState(false);
  const hide = useDeed(HideExchangePostDocument);
  const show = useDeed(ShowExchangePostDocument);
  if (!may('network.announce')) return null;
  async function doHide(reason: string): Promise<void> {
    if (!(await hide.run({ input: { ...post, reason } }))) return;
    notifications.show({ message: t('hide.done') });
    setOpened(false);
  }
  const label = t(hiddenReason ? 'hide.show' : 'hide.deed');
  return (
    <>
      <Button
        size="sm"
        variant="default"
        loading={show.busy}
        aria-label={by ? `${label}: ${by}` : label}
        onClick={() => (hiddenReason ? void show.run({ input: post }) : setOpened(true))}
      >
        {label}
      </Button>
      <Refusals refusals={show.refusals} />
      {opened && (
        <ReasonDialog
          opened
          onClose={() => setOpened(false)}
          title={t('hide.deed')}
          text={t(post.answerId ? 'hide.textAnswer' : 'hide.text')}
          deed={t('hide.deed')}
          refusals={hide.refusals}
          busy={hide.busy}
          onReason={(reason) => void doHide(reason)}
        />
      )}
    </>
  );
}
