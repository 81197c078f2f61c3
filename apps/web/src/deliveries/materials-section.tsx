import { Accordion, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TrainingMaterialsDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { UnitText } from '../training/unit-text';

/** What is taught here, to read before and after: the version by which the training is given (O3). */
export function MaterialsSection({ deliveryId }: { readonly deliveryId: string }) {
  const { t } = useTranslation('deliveries');
  const { slug } = useHere();
  const { data } = useQuery(question(slug, TrainingMaterialsDocument, { deliveryId }));
  return (
    <Section title={t('materials.title')}>
      <Accordion order={3} multiple>
        {data?.trainingMaterials.units.map((unit) => (
          <Accordion.Item key={unit.id} value={unit.id}>
            <Accordion.Control>{unit.title}</Accordion.Control>
            <Accordion.Panel>
              <Stack gap="sm" maw={760}>
                <UnitText unit={unit} />
              </Stack>
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </Section>
  );
}
