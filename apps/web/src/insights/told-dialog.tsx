import { Alert, Modal, Select, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OutcomeSurveysDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { useHere } from '../shell/me';
import type { Period } from './insights-screen';
import { ToldForm } from './told-form';

interface ToldDialogProps {
  readonly period: Period;
  readonly onClose: () => void;
}

/** What a founder told the office by telephone, of one of the ventures that were asked (A4). */
export function ToldDialog({ period, onClose }: ToldDialogProps) {
  const { t } = useTranslation('insights');
  const { slug } = useHere();
  const { data } = useQuery(question(slug, OutcomeSurveysDocument, period));
  const [chosen, choose] = useState<string | null>(null);
  const surveys = data?.outcomeSurveys ?? [];
  const survey = surveys.find(({ id }) => id === chosen);
  return (
    <Modal opened onClose={onClose} title={t('told.title')} size="lg">
      <Stack gap="sm">
        <Select
          label={t('subject.venture')}
          required
          searchable
          data-autofocus
          data={surveys.map(({ id, venture, cohort }) => ({
            value: id,
            label: `${venture}, ${t(`cohort.${cohort}`)}`,
          }))}
          value={chosen}
          onChange={choose}
        />
        {survey?.founders.length === 0 && <Alert role="status">{t('told.nobody')}</Alert>}
        {survey && survey.founders.length > 0 && <ToldForm key={survey.id} survey={survey} onClose={onClose} />}
      </Stack>
    </Modal>
  );
}
