import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDotsVertical } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ResumeVentureDocument, type VentureStatus } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { useUrlDialog } from '../kit/use-url-dialog';
import { useHere } from '../shell/me';
import { CloseDialog } from './close-dialog';
import { GraduateDialog } from './graduate-dialog';
import { PauseDialog } from './pause-dialog';

export interface Living {
  readonly id: string;
  readonly name: string;
  readonly status: VentureStatus;
}

const ALIVE: readonly VentureStatus[] = ['accepted', 'circulating', 'mentored'];

/** Pause, graduate, close: what ends or interrupts a venture's way, out of the way of what is done every day. */
export function LifeDeeds({ venture }: { readonly venture: Living }) {
  const { t } = useTranslation('ventures');
  const { may } = useHere();
  const [pausing, pause, unpause] = useUrlDialog('pause');
  const [graduating, graduate, stay] = useUrlDialog('graduate');
  const [closing, close, keep] = useUrlDialog('close');
  const isAlive = ALIVE.includes(venture.status);
  const isPaused = venture.status === 'paused';
  if (!may('ventures.graduate') || (!isAlive && !isPaused)) return null;
  const leads = may('ventures.lead');
  return (
    <>
      {isPaused && leads && <Resume venture={venture} />}
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" rightSection={<IconDotsVertical size={16} aria-hidden />}>
            {t('life.menu')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {isAlive && leads && <Menu.Item onClick={pause}>{t('life.pause')}</Menu.Item>}
          {isAlive && <Menu.Item onClick={graduate}>{t('life.graduate')}</Menu.Item>}
          {leads && <Menu.Item onClick={close}>{t('life.close')}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      <PauseDialog venture={venture} opened={pausing} onClose={unpause} />
      <GraduateDialog venture={venture} opened={graduating} onClose={stay} />
      <CloseDialog venture={venture} opened={closing} onClose={keep} />
    </>
  );
}

function Resume({ venture: { id, name } }: { readonly venture: Living }) {
  const { t } = useTranslation('ventures');
  const { run, busy } = useDeed(ResumeVentureDocument);
  const resume = async (): Promise<void> => {
    if (await run({ input: { ventureId: id } })) notifications.show({ message: t('life.resumed', { name }) });
  };
  return (
    <Button loading={busy} onClick={() => void resume()}>
      {t('life.resume')}
    </Button>
  );
}

export interface LifeDialogProps {
  readonly venture: Living;
  readonly opened: boolean;
  readonly onClose: () => void;
}
