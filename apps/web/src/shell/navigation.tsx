import { Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Entry } from './entries';
import style from './navigation.module.css';

interface NavigationProps {
  readonly slug: string;
  readonly entries: readonly Entry[];
  /** A bar under a thumb, rather than a list at the side. */
  readonly bar?: boolean;
  readonly onChoose?: () => void;
}

export function Navigation({ slug, entries, bar = false, onChoose }: NavigationProps) {
  const { t } = useTranslation('shell');
  const links = entries.map(({ label, to, icon: Icon }) => (
    <Link
      key={label}
      to={to}
      params={{ slug }}
      className={style['entry'] ?? ''}
      activeOptions={{ exact: to === '/p/$slug' }}
      {...(onChoose && { onClick: onChoose })}
    >
      <Icon size={20} stroke={1.7} aria-hidden />
      {t(`entry.${label}`)}
    </Link>
  ));
  return bar ? <div className={style['bar']}>{links}</div> : <Stack gap={4}>{links}</Stack>;
}
