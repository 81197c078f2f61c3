import { Button, Group, SegmentedControl } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AdoptersDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { Empty } from '../kit/empty';
import { Page } from '../kit/page';
import { useUrlDialog } from '../kit/use-url-dialog';
import { Waiting } from '../kit/waiting';
import { useHere } from '../shell/me';
import { AdopterBoard } from './adopter-board';
import { ADOPTER_VIEWS } from './adopter-filters';
import { AdopterMap } from './adopter-map';
import { AdopterTable } from './adopter-table';
import { RecordDialog } from './record-dialog';

const VIEWS = { board: AdopterBoard, map: AdopterMap } as const;

/** Where every adopter is, from its inquiry on: as a board, a table and a map (O1, O7). */
export function AdoptersScreen() {
  const { t } = useTranslation('adopters');
  const { view = 'board' } = useSearch({ from: '/p/$slug/adopters/' });
  const [opened, open, close] = useUrlDialog('record');
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      deeds={
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
          {t('record.deed')}
        </Button>
      }
    >
      <Views view={view} />
      {view === 'table' ? <AdopterTable /> : <Overview view={view} />}
      {opened && <RecordDialog onClose={close} />}
    </Page>
  );
}

function Views({ view }: { readonly view: (typeof ADOPTER_VIEWS)[number] }) {
  const { t } = useTranslation('adopters');
  const navigate = useNavigate({ from: '/p/$slug/adopters/' });
  return (
    <Group>
      <SegmentedControl
        aria-label={t('view.label')}
        data={ADOPTER_VIEWS.map((value) => ({ value, label: t(`view.${value}`) }))}
        value={view}
        onChange={(value) =>
          void navigate({ search: { view: ADOPTER_VIEWS.find((each) => each === value) }, replace: true })
        }
      />
    </Group>
  );
}

function Overview({ view }: { readonly view: 'board' | 'map' }) {
  const { t } = useTranslation('adopters');
  const { slug } = useHere();
  const { data } = useQuery({ ...question(slug, AdoptersDocument, {}), throwOnError: true });
  if (!data) return <Waiting />;
  const View = VIEWS[view];
  const { items, total } = data.adopters;
  if (total === 0) return <Empty says={t('none')} />;
  return <View adopters={items} total={total} />;
}
