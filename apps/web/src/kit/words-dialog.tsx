import { Modal, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { RefusedFragment } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { DialogFoot } from './dialog-foot';
import { Refusals } from './refusals';

export interface WordsDialogProps {
  readonly title: string;
  /** What is asked, or what it is about. */
  readonly text?: string;
  /** What the words are called, to people and to the api. */
  readonly label: string;
  readonly field: string;
  readonly deed: string;
  readonly most: number;
  readonly opened?: boolean;
  readonly optional?: boolean;
  readonly refusals: readonly RefusedFragment[];
  readonly busy: boolean;
  readonly onClose: () => void;
  /** Called with what was written, trimmed. */
  readonly onWords: (words: string) => void;
  /** What else is settled along with it. */
  readonly children?: ReactNode;
}

/** A deed that takes some words. */
export function WordsDialog({ title, opened = true, onClose, onWords, refusals, ...asked }: WordsDialogProps) {
  const { text, label, field, deed, most, optional = false, busy, children } = asked;
  const [words, setWords] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onWords(words.trim());
  };
  return (
    <Modal opened={opened} onClose={onClose} title={title} size="md">
      <Stack component="form" gap="sm" onSubmit={submit}>
        <Refusals refusals={refusals} />
        {text && (
          <Text size="sm" className="break-words">
            {text}
          </Text>
        )}
        <Textarea
          id={field}
          label={label}
          autosize
          minRows={3}
          maxLength={most}
          required={!optional}
          data-autofocus
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
          error={byField(refusals)[field]}
        />
        {children}
        <DialogFoot onClose={onClose} deed={deed} busy={busy} disabled={!optional && words.trim() === ''} />
      </Stack>
    </Modal>
  );
}
