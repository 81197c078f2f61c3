import { Button, Menu, Text, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconSelector } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MyProgrammeLineFragment } from '../gql/graphql';
import { chooseFace, type Face, facesOf } from './face';
import { useHere } from './me';

/** Which programme, and in which role: top left, as a person with several needs it often. */
export function Switcher({ face }: { readonly face: Face | null }) {
  const { t } = useTranslation('shell');
  const { slug, me } = useHere();
  const name = me.programme.name;
  return (
    <Menu position="bottom-start" width={290} shadow="md" withinPortal={false}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          px="xs"
          miw={0}
          style={{ flexShrink: 1 }}
          rightSection={<IconSelector size={16} aria-hidden />}
        >
          <span style={{ textAlign: 'start', minWidth: 0, lineHeight: 1.2 }}>
            <Text span display="block" fw={650} size="sm" truncate>
              {name}
            </Text>
            {face && (
              <Text span display="block" size="xs" c="dimmed">
                {t(`role.${face}`)}
              </Text>
            )}
            <VisuallyHidden>{t('switcher')}</VisuallyHidden>
          </span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {me.programmes.map((programme) => (
          <ProgrammeItems key={programme.id} programme={programme} current={programme.slug === slug ? face : null} />
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function ProgrammeItems({
  programme,
  current,
}: {
  readonly programme: MyProgrammeLineFragment;
  readonly current: Face | null;
}) {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const go = (face?: Face): void => {
    if (face) chooseFace(programme.slug, face);
    void navigate({ to: '/p/$slug', params: { slug: programme.slug } });
  };
  const faces = facesOf(programme.roles);
  return (
    <>
      <Menu.Label>{programme.name}</Menu.Label>
      {faces.length === 0 && <Menu.Item onClick={() => go()}>{t('open')}</Menu.Item>}
      {faces.map((face) => (
        <Menu.Item
          key={face}
          onClick={() => go(face)}
          rightSection={face === current && <IconCheck size={16} aria-label={t('chosen')} />}
        >
          {t(`role.${face}`)}
        </Menu.Item>
      ))}
    </>
  );
}
