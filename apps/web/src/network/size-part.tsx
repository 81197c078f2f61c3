import { SimpleGrid, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '../kit/section';
import { MONEY, type ReleaseName, SIZES, useFigures, written } from './figures';

/** How large the network is; what is withheld says why. */
export function SizePart({ release }: { readonly release: ReleaseName }) {
  const { t } = useTranslation('network');
  const figures = useFigures(release, 'all');
  return (
    <Section title={t('size.title')}>
      <SimpleGrid component="dl" cols={{ base: 2, sm: 3 }} spacing="sm" m={0}>
        {[...SIZES, ...MONEY].map((measure) => {
          const cell = figures.find(measure);
          return (
            <div key={measure}>
              <Text component="dt" size="sm">
                {t(`size.${measure}`)}
              </Text>
              <Text component="dd" m={0} size="xl" fw={600}>
                {typeof cell?.value === 'number' ? written(measure, cell.value) : t('withheld')}
              </Text>
              {cell?.why && (
                <Text size="xs" c="dimmed">
                  {t(`why.${cell.why}`)}
                </Text>
              )}
            </div>
          );
        })}
      </SimpleGrid>
    </Section>
  );
}
