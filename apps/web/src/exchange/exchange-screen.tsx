import { Badge, Button, Group, Pill, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type ExchangeLineFragment, ExchangeQuestionsDocument } from '../gql/graphql';
import { listing } from '../graph/questions';
import { Empty } from '../kit/empty';
import { type Column, Listing } from '../kit/listing';
import { Page } from '../kit/page';
import { useUrlDialog } from '../kit/use-url-dialog';
import { useHere } from '../shell/me';
import { showInstant } from '../texts/dates';
import { AskDialog } from './ask-dialog';
import { EXCHANGE_SHOWS, type ExchangeFilters } from './exchange-filters';
import { Tags } from './tags';

/** What programmes ask each other (O7). */
export function ExchangeScreen() {
  const { t } = useTranslation('exchange');
  const { slug, may } = useHere();
  const filters = useSearch({ from: '/p/$slug/exchange/' });
  const [opened, open, close] = useUrlDialog('ask');
  const show = filters.show ?? 'open';
  const ask = may('exchange.write') && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
      {t('ask.deed')}
    </Button>
  );
  return (
    <Page title={t('title')} lead={t('lead')} deeds={ask}>
      <Filters filters={filters} />
      <Listing
        name={t('title')}
        columns={useColumns()}
        query={listing(
          slug,
          ExchangeQuestionsDocument,
          { show, tag: filters.tag ?? null },
          ({ exchangeQuestions }) => exchangeQuestions,
        )}
        empty={<Empty says={t(filters.tag ? 'noneLike' : `none.${show}`)} />}
      />
      {opened && <AskDialog onClose={close} />}
    </Page>
  );
}

function Filters({ filters }: { readonly filters: ExchangeFilters }) {
  const { t } = useTranslation('exchange');
  const navigate = useNavigate({ from: '/p/$slug/exchange/' });
  return (
    <Group gap="sm">
      <SegmentedControl
        aria-label={t('show.label')}
        data={EXCHANGE_SHOWS.map((value) => ({ value, label: t(`show.${value}`) }))}
        value={filters.show ?? 'open'}
        onChange={(value) =>
          void navigate({ search: { ...filters, show: EXCHANGE_SHOWS.find((one) => one === value) }, replace: true })
        }
      />
      {filters.tag && (
        <Pill
          size="md"
          withRemoveButton
          removeButtonProps={{ 'aria-label': t('anyTag'), tabIndex: 0, 'aria-hidden': false }}
          onRemove={() => void navigate({ search: { ...filters, tag: undefined }, replace: true })}
        >
          {filters.tag}
        </Pill>
      )}
    </Group>
  );
}

function useColumns(): readonly Column<ExchangeLineFragment>[] {
  const { t } = useTranslation('exchange');
  return [
    { key: 'question', label: t('column.question'), show: (one) => <Asked line={one} /> },
    {
      key: 'asked',
      label: t('column.asked'),
      show: ({ askerName, programmeName, askedAt }) => (
        <Text size="sm" className="break-words">
          {t('by', { name: askerName, programme: programmeName, when: showInstant(askedAt) })}
        </Text>
      ),
    },
    { key: 'answers', label: t('column.answers'), show: (one) => <State line={one} /> },
  ];
}

function Asked({ line: { id, title, tags } }: { readonly line: ExchangeLineFragment }) {
  const { slug } = useHere();
  return (
    <Stack gap={4} align="flex-start">
      <Link to="/p/$slug/exchange/$id" params={{ slug, id }} className="row-link break-words">
        {title}
      </Link>
      <Tags tags={tags} />
    </Stack>
  );
}

export function State({
  line,
}: {
  readonly line: Pick<ExchangeLineFragment, 'answerCount' | 'isHelped' | 'closedAt' | 'hiddenReason'>;
}) {
  const { t } = useTranslation('exchange');
  const { answerCount, isHelped, closedAt, hiddenReason } = line;
  return (
    <Group gap={6}>
      <Text size="sm">{t('answers', { count: answerCount })}</Text>
      {isHelped && <Badge color="green">{t('helped')}</Badge>}
      {closedAt && <Badge color="gray">{t('closed')}</Badge>}
      {hiddenReason && <Badge color="red">{t('hidden')}</Badge>}
    </Group>
  );
}
