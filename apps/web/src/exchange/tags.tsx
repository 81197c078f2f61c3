import { Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useHere } from '../shell/me';

/** What a question is about: each leads to the others like it. */
export function Tags({ tags }: { readonly tags: readonly string[] }) {
  const { t } = useTranslation('exchange');
  const { slug } = useHere();
  if (tags.length === 0) return null;
  return (
    <Group gap={10}>
      {tags.map((tag) => (
        <Link
          key={tag}
          to="/p/$slug/exchange"
          params={{ slug }}
          search={{ show: 'all', tag }}
          aria-label={t('tagged', { tag })}
          className="break-words"
        >
          #{tag}
        </Link>
      ))}
    </Group>
  );
}
