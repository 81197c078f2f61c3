import { SimpleGrid, Text, Title } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { RecruitmentDocument, type RecruitmentQuery } from '../gql/graphql';
import { question } from '../graph/questions';
import { OpenAddress } from '../kit/open-address';
import { Page } from '../kit/page';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { BoardColumn } from './board-column';
import { Nominate } from './nominate-dialog';
import { Nominations } from './nominations';

export type Column = RecruitmentQuery['recruitment'][number];

const ON_THE_WAY: ReadonlySet<Column['status']> = new Set(['applied', 'interviewing', 'screening', 'probation']);

/** Who is where, from application to alumni (C1). */
export function BoardScreen() {
  const { t } = useTranslation('recruiting');
  const { slug } = useHere();
  const { data } = useSuspenseQuery(question(slug, RecruitmentDocument, {}));
  const coming = data.recruitment.filter(({ status }) => ON_THE_WAY.has(status));
  const others = data.recruitment.filter(({ status }) => !ON_THE_WAY.has(status));
  return (
    <Page title={t('title')} lead={t('lead')} deeds={<Nominate />}>
      <Columns title={t('board.way')} columns={coming} most={30} />
      <Columns title={t('board.cohort')} columns={others} most={5} />
      <OpenForm />
      <Nominations />
    </Page>
  );
}

interface ColumnsProps {
  readonly title: string;
  readonly columns: readonly Column[];
  /** Cards of each column at the most. */
  readonly most: number;
}

function Columns({ title, columns, most }: ColumnsProps) {
  return (
    <>
      <Title order={2}>{title}</Title>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="sm">
        {columns.map((column) => (
          <BoardColumn key={column.status} column={column} most={most} />
        ))}
      </SimpleGrid>
    </>
  );
}

/** Where strangers apply. */
function OpenForm() {
  const { t } = useTranslation('recruiting');
  const { slug } = useHere();
  const address = new URL(`/apply/${slug}/mentor`, location.origin).href;
  return (
    <Section title={t('form.title')}>
      <Text size="sm" c="dimmed">
        {t('form.lead')}
      </Text>
      <OpenAddress address={address} copyLabel={t('form.copy')} />
    </Section>
  );
}
