import { Spoiler, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ChangedLineKind } from '../gql/graphql';
import style from './changed-lines.module.css';

interface ChangedLinesProps {
  readonly lines: readonly { readonly kind: ChangedLineKind; readonly text: string }[];
}

/** What was added to a text and taken out of it; lines that stayed are left out. */
export function ChangedLines({ lines }: ChangedLinesProps) {
  const { t } = useTranslation('kit');
  const told = lines.filter(({ kind }) => kind !== 'same');
  return (
    <Spoiler maxHeight={120} showLabel={t('lines.more')} hideLabel={t('lines.less')}>
      <Stack gap={2} className={style['lines'] ?? ''}>
        {told.map(({ kind, text }, at) => (
          <Text key={at} size="sm" className={style[kind] ?? ''}>
            <Text span fw={700} aria-label={t(kind === 'added' ? 'lines.plus' : 'lines.minus')} role="img">
              {kind === 'added' ? '+ ' : '− '}
            </Text>
            {text}
          </Text>
        ))}
      </Stack>
    </Spoiler>
  );
}
