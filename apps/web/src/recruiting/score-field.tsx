import { Group, Radio } from '@mantine/core';
import type { ReactNode } from 'react';

interface ScoreFieldProps {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  /** 1 to 5; null before anything is chosen. */
  readonly value: number | null;
  readonly onChange: (value: number) => void;
  readonly error?: ReactNode;
}

/** One of five, by arrow keys or a tap. */
export function ScoreField({ id, label, description, value, onChange, error }: ScoreFieldProps) {
  return (
    <Radio.Group
      id={id}
      tabIndex={-1}
      name={id}
      label={label}
      description={description}
      required
      value={value === null ? null : String(value)}
      onChange={(chosen) => onChange(Number(chosen))}
      error={error}
    >
      <Group gap="lg" mt={6}>
        {[1, 2, 3, 4, 5].map((score) => (
          <Radio key={score} value={String(score)} label={String(score)} />
        ))}
      </Group>
    </Radio.Group>
  );
}
