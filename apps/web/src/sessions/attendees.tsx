import { Badge, Group, Text } from '@mantine/core';
import { IconStarFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Session } from './session-screen';

export function Attendees({ attendees }: Pick<Session, 'attendees'>) {
  const { t } = useTranslation('sessions');
  return (
    <Group component="ul" gap="lg" m={0} p={0} style={{ listStyle: 'none' }}>
      {attendees.map(({ id, name, part, attended }) => (
        <li key={id}>
          <Group gap={6}>
            <Text span fw={600}>
              {name}
            </Text>
            {part === 'lead' && (
              <IconStarFilled size={15} color="light-dark(#8a5a00, #f2c14e)" role="img" aria-label={t('part.lead')} />
            )}
            {attended === false && <Badge color="gray">{t('absent')}</Badge>}
          </Group>
          <Text size="sm" c="dimmed">
            {t(`part.${part}`)}
          </Text>
        </li>
      ))}
    </Group>
  );
}
