import { Group, Select, Stack, Text } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Figure } from '../insights/charts/figure';
import { Section } from '../kit/section';
import { type ReleaseName, useFigures } from './figures';
import { AXES, MEASURES } from './network-filters';
import { ranges } from './ranges';
import { rangeOf, scaleOf } from './rate-range';
import { useCategory } from './use-category';

/** One published table: any measure by any class of programmes. These are choices among tables, no free filters. */
export function TablesPart({ release }: { readonly release: ReleaseName }) {
  const { t } = useTranslation('network');
  const categoryOf = useCategory();
  const { by = 'training', measure = 'own_agendas' } = useSearch({ from: '/p/$slug/network' });
  const cells = useFigures(release, by, [measure]).cells.filter(({ stat }) => stat === 'value');
  const most = scaleOf(
    measure,
    cells.map(({ value = null }) => value),
  );
  const lines = cells.map(({ category, value = null, why }) => ({
    ...rangeOf({ measure, label: categoryOf(category), value, none: t('withheld') }),
    why: why ? t(`why.${why}`) : '',
    most,
  }));
  return (
    <Section title={t('tables.title')}>
      <Stack gap="sm">
        <Choices by={by} measure={measure} />
        {by === 'training' && (
          <Text size="sm" c="dimmed">
            {t('tables.training')}
          </Text>
        )}
        <Figure
          title={t('tables.figure', { measure: t(`measure.${measure}`), axis: t(`axis.${by}`) })}
          file={`network-${measure}-${by}`}
          columns={[t('tables.group'), t('tables.value'), t('tables.why')]}
          rows={lines.map(({ label, says, why }) => [label, says, why])}
          draw={ranges(lines, [t(`measure.${measure}`), ''])}
        />
      </Stack>
    </Section>
  );
}

function Choices({ by, measure }: { readonly by: (typeof AXES)[number]; readonly measure: (typeof MEASURES)[number] }) {
  const { t } = useTranslation('network');
  const navigate = useNavigate({ from: '/p/$slug/network' });
  return (
    <Group gap="sm" className="no-print">
      <Select
        w={320}
        label={t('tables.measure')}
        allowDeselect={false}
        value={measure}
        onChange={(chosen) =>
          void navigate({
            search: (before) => ({ ...before, measure: MEASURES.find((known) => known === chosen) }),
            replace: true,
            resetScroll: false,
          })
        }
        data={MEASURES.map((value) => ({ value, label: t(`measure.${value}`) }))}
      />
      <Select
        w={170}
        label={t('tables.axis')}
        allowDeselect={false}
        value={by}
        onChange={(chosen) =>
          void navigate({
            search: (before) => ({ ...before, by: AXES.find((known) => known === chosen) }),
            replace: true,
            resetScroll: false,
          })
        }
        data={AXES.map((value) => ({ value, label: t(`axis.${value}`) }))}
      />
    </Group>
  );
}
