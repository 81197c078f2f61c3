import { Button, Menu, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AddEntryDocument, ListableDocument, type WholeListFragment } from '../gql/graphql';
import { question } from '../graph/questions';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { useHere } from '../shell/me';

/** Puts another venture that looks for mentors onto the list. */
export function AddVenture({ list }: { readonly list: WholeListFragment }) {
  const { t } = useTranslation('circulation');
  const { slug } = useHere();
  const { data } = useQuery(question(slug, ListableDocument, {}));
  const { run, refusals, busy } = useDeed(AddEntryDocument);
  const ventures = data?.listableVentures ?? [];
  return (
    <>
      <Refusals refusals={refusals} />
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <Button size="sm" variant="default" loading={busy} leftSection={<IconPlus size={16} aria-hidden />}>
            {t('add')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
          {ventures.length === 0 && <Menu.Label>{t('addNone')}</Menu.Label>}
          {ventures.map(({ id, name, stage, sector }) => (
            <Menu.Item key={id} onClick={() => void run({ input: { circulationId: list.id, ventureId: id } })}>
              {name}
              <Text size="xs" c="dimmed">
                {stage} · {sector}
              </Text>
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
