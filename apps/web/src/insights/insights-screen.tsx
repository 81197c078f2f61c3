import { Group, SegmentedControl, Select } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../kit/page';
import { Waiting } from '../kit/waiting';
import { useHere } from '../shell/me';
import { EvidencePart } from './evidence-part';
import { OutcomesPart } from './outcomes-part';
import { DiagnosisPart } from './diagnosis-part';
import { ProgrammePart } from './programme-part';
import { firstDayOf, type Part, PARTS, type Span, SPANS } from './insight-filters';

/** What is shown: from the first day until the programme's today. */
export interface Period {
  readonly firstDay: string;
  readonly lastDay: string;
}

const SCREENS: Readonly<Record<Part, (props: { readonly period: Period }) => ReactNode>> = {
  programme: ProgrammePart,
  diagnosis: DiagnosisPart,
  outcomes: OutcomesPart,
  evidence: EvidencePart,
};

/** What the programme's own rows say of it (D1, D2, A4). */
export function InsightsScreen() {
  const { t } = useTranslation('insights');
  const { zone } = useHere();
  const { part = PARTS[0], span = 'year' } = useSearch({ from: '/p/$slug/insights' });
  const lastDay = new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date());
  const Shown = SCREENS[part];
  return (
    <Page title={t('title')} lead={t(`lead.${part}`)}>
      <Choices part={part} span={span} />
      <Suspense fallback={<Waiting />}>
        <Shown period={{ firstDay: firstDayOf(span, lastDay), lastDay }} />
      </Suspense>
    </Page>
  );
}

function Choices({ part, span }: { readonly part: Part; readonly span: Span }) {
  const { t } = useTranslation('insights');
  const navigate = useNavigate({ from: '/p/$slug/insights' });
  const show = (change: { part?: Part; span?: Span }): void =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  return (
    <Group gap="sm" align="flex-end" className="no-print">
      <SegmentedControl
        aria-label={t('parts')}
        value={part}
        onChange={(chosen) => show({ part: PARTS.find((known) => known === chosen) ?? part })}
        data={PARTS.map((value) => ({ value, label: t(`part.${value}`) }))}
      />
      <Select
        w={190}
        label={t('period')}
        allowDeselect={false}
        value={span}
        onChange={(chosen) => show({ span: SPANS.find((known) => known === chosen) ?? span })}
        data={SPANS.map((value) => ({ value, label: t(`span.${value}`) }))}
      />
    </Group>
  );
}
