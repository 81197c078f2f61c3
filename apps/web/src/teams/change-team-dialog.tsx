import { Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangeTeamDocument, type VentureQuery } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { proposalOf } from './proposal';
import { TeamDialog, type Wanted } from './team-dialog';

type Venture = NonNullable<VentureQuery['venture']>;

interface ChangeTeamDialogProps {
  readonly venture: Venture;
  readonly team: NonNullable<Venture['team']>;
  readonly onClose: () => void;
}

/** Others, more, fewer, another lead, in one go (T5). */
export function ChangeTeamDialog({ venture: { name, needs }, team, onClose }: ChangeTeamDialogProps) {
  const { t } = useTranslation('teams');
  const [reason, setReason] = useState('');
  const { run, refusals, busy } = useDeed(ChangeTeamDocument);
  const change = async (wanted: Wanted): Promise<void> => {
    if (!(await run({ input: { teamId: team.id, reason, ...wanted } }))) return;
    onClose();
    notifications.show({ message: t('changed', { name }) });
  };
  return (
    <TeamDialog
      title={t('changeFor', { name })}
      needs={needs}
      begin={proposalOf(team.seats)}
      deed={() => t('change')}
      refusals={refusals}
      busy={busy}
      onClose={onClose}
      onWanted={(wanted) => void change(wanted)}
    >
      <Textarea
        id="reason"
        label={t('why')}
        required
        autosize
        minRows={2}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={byField(refusals)['reason']}
      />
    </TeamDialog>
  );
}
