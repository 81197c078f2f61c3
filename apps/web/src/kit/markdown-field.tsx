import { Stack, Tabs, Textarea, type TextareaProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Markdown } from './markdown';

interface MarkdownFieldProps extends Pick<TextareaProps, 'error' | 'required'> {
  readonly value: string;
  readonly onText: (text: string) => void;
}

/** The body of something, in Markdown: to write, and as it reads. */
export function MarkdownField({ value, onText, ...asked }: MarkdownFieldProps) {
  const { t } = useTranslation('kit');
  return (
    <Tabs defaultValue="write" keepMounted={false}>
      <Tabs.List>
        <Tabs.Tab value="write">{t('markdown.write')}</Tabs.Tab>
        <Tabs.Tab value="read">{t('markdown.read')}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="write" pt="xs">
        <Textarea
          id="body"
          dir="auto"
          label={t('markdown.text')}
          description={t('markdown.help')}
          autosize
          minRows={10}
          maxRows={24}
          maxLength={50_000}
          value={value}
          onChange={({ currentTarget }) => onText(currentTarget.value)}
          {...asked}
        />
      </Tabs.Panel>
      <Tabs.Panel value="read" pt="xs">
        <Stack gap="xs" dir="auto">
          <Markdown text={value} order={3} />
        </Stack>
      </Tabs.Panel>
    </Tabs>
  );
}
