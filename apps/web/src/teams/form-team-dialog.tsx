import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { FormTeamDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { EMPTY } from './proposal';
import { TeamDialog, type Wanted } from './team-dialog';

interface FormTeamDialogProps {
  readonly venture: { readonly id: string; readonly name: string; readonly needs: readonly string[] };
  readonly onClose: () => void;
}

export function FormTeamDialog({ venture: { id, name, needs }, onClose }: FormTeamDialogProps) {
  const { t } = useTranslation('teams');
  const { run, refusals, busy } = useDeed(FormTeamDocument);
  const form = async (wanted: Wanted): Promise<void> => {
    if (!(await run({ input: { ventureId: id, ...wanted } }))) return;
    onClose();
    notifications.show({ message: t('done', { name }) });
  };
  return (
    <TeamDialog
      title={t('formFor', { name })}
      needs={needs}
      begin={EMPTY}
      deed={(count) => t('formCount', { count })}
      refusals={refusals}
      busy={busy}
      onClose={onClose}
      onWanted={(wanted) => void form(wanted)}
    />
  );
}
