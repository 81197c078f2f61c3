import { ActionIcon, Badge, Collapse, Group, Paper, Text, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconChevronDown, IconTrash } from '@tabler/icons-react';
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from './answers';
import { QuestionEditor } from './question-editor';

interface QuestionCardProps {
  readonly field: Question;
  readonly place: number;
  readonly of: number;
  readonly isOpen: boolean;
  readonly error?: string | undefined;
  readonly onToggle: () => void;
  /** -1 for up, 1 for down. */
  readonly onMove: (by: number) => void;
  readonly onChange: (field: Question) => void;
  readonly onRemove: () => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** A question on the builder's list: opened to be worked on, moved by its arrows or by Alt and an arrow key. */
export function QuestionCard(props: QuestionCardProps) {
  const { field, place, isOpen, error, onToggle, onMove, onChange } = props;
  const { t } = useTranslation('intake');
  const label = field.label || t('builder.noLabel');
  const move = useMove(place, onMove);
  const onKey = (event: KeyboardEvent): void => {
    const by = event.altKey ? STEPS[event.key] : undefined;
    if (by === undefined) return;
    event.preventDefault();
    move(by);
  };
  return (
    <Paper component="li" withBorder p="xs" style={error ? { borderColor: 'var(--mantine-color-error)' } : {}}>
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <UnstyledButton
          id={`open-${field.key}`}
          aria-expanded={isOpen}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          onClick={onToggle}
          onKeyDown={onKey}
          style={{ flex: 1, minWidth: 0 }}
          py={6}
        >
          <Group gap="xs" wrap="nowrap" align="flex-start">
            <IconChevronDown
              size={16}
              aria-hidden
              style={{ flex: 'none', marginTop: 4, rotate: isOpen ? '180deg' : '0deg' }}
            />
            <div style={{ minWidth: 0 }}>
              <Text className="break-words">
                {place}. {label}
                {field.required && ' *'}
              </Text>
              <Group gap={6}>
                <Badge color="gray">{t(`kind.${field.kind}`)}</Badge>
                {field.means && <Badge>{t(`means.${field.means}`)}</Badge>}
              </Group>
            </div>
          </Group>
        </UnstyledButton>
        <CardDeeds {...props} label={label} onMove={move} />
      </Group>
      {error && (
        <Text size="sm" c="var(--mantine-color-error)">
          {error}
        </Text>
      )}
      <Collapse expanded={isOpen}>{isOpen && <QuestionEditor field={field} onChange={onChange} />}</Collapse>
    </Paper>
  );
}

/** Moves the card, and keeps the focus where it was: a browser drops it from what changes its place. */
function useMove(place: number, onMove: (by: number) => void): (by: number) => void {
  const held = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (held.current instanceof HTMLElement) held.current.focus();
    held.current = null;
  }, [place]);
  return (by) => {
    held.current = document.activeElement;
    onMove(by);
  };
}

function CardDeeds({ label, place, of, onMove, onRemove }: QuestionCardProps & { readonly label: string }) {
  const { t } = useTranslation('intake');
  return (
    <Group gap={4} wrap="nowrap">
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('builder.up', { label })}
        disabled={place === 1}
        onClick={() => onMove(-1)}
      >
        <IconArrowUp size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('builder.down', { label })}
        disabled={place === of}
        onClick={() => onMove(1)}
      >
        <IconArrowDown size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon variant="subtle" color="gray" aria-label={t('builder.remove', { label })} onClick={onRemove}>
        <IconTrash size={18} aria-hidden />
      </ActionIcon>
    </Group>
  );
}
