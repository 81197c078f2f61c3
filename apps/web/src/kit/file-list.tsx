import { Anchor, CloseButton, Group, List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useHere } from '../shell/me';
import type { HeldFile } from './upload';

interface FileListProps {
  readonly files: readonly Pick<HeldFile, 'id' | 'name' | 'sizeBytes'>[];
  /** Without it they stay. */
  readonly onRemove?: ((id: string) => void) | undefined;
}

/** Files to open, with their sizes. */
export function FileList({ files, onRemove }: FileListProps) {
  const { t } = useTranslation('kit');
  const { slug } = useHere();
  return (
    <List listStyleType="none">
      {files.map(({ id, name, sizeBytes }) => (
        <List.Item key={id}>
          <Group gap="xs" wrap="nowrap">
            <Anchor href={`/files/${id}?programme=${slug}`} className="break-words">
              {name}
            </Anchor>
            <Text size="sm" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
              {t('files.kb', { kb: Math.ceil(sizeBytes / 1024).toLocaleString() })}
            </Text>
            {onRemove && <CloseButton aria-label={t('files.remove', { name })} onClick={() => onRemove(id)} />}
          </Group>
        </List.Item>
      ))}
    </List>
  );
}
