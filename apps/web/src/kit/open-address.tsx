import { Anchor, Button, CopyButton, Group } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface OpenAddressProps {
  readonly address: string;
  /** What the deed of copying it is called. */
  readonly copyLabel: string;
}

/** An address for others, to open and to copy. */
export function OpenAddress({ address, copyLabel }: OpenAddressProps) {
  const { t } = useTranslation('kit');
  return (
    <Group gap="sm">
      <Anchor href={address} target="_blank" className="break-words">
        {address}
      </Anchor>
      <CopyButton value={address}>
        {({ copied, copy }) => (
          <Button size="compact-md" variant="default" onClick={copy} leftSection={<IconCopy size={16} aria-hidden />}>
            {copied ? t('copied') : copyLabel}
          </Button>
        )}
      </CopyButton>
    </Group>
  );
}
