import { Badge, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskToObserveDocument, type DeliveryBlockFragment } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { showInstant } from '../texts/dates';
import { AttendanceDialog } from './attendance-dialog';
import { BlockDialog } from './block-dialog';
import type { DeliveryProps } from './delivery-screen';

/** The half-days with their sessions, in the order in which they are given. */
export function BlocksSection({ delivery }: DeliveryProps) {
  const { t } = useTranslation('deliveries');
  const halfDays = [...new Set(delivery.blocks.map(({ halfDay }) => halfDay))].toSorted((one, other) => one - other);
  return (
    <Section title={t('blocks.title', { count: halfDays.length })}>
      {halfDays.map((halfDay) => (
        <Stack key={halfDay} gap="xs">
          <Title order={3} size="h4">
            {t('blocks.halfDay', { number: halfDay })}
          </Title>
          <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
            {delivery.blocks
              .filter((block) => block.halfDay === halfDay)
              .map((block) => (
                <Block key={block.id} delivery={delivery} block={block} />
              ))}
          </Stack>
        </Stack>
      ))}
    </Section>
  );
}

export interface BlockProps extends DeliveryProps {
  readonly block: DeliveryBlockFragment;
}

function Block({ delivery, block }: BlockProps) {
  const { t } = useTranslation('deliveries');
  const { may } = useHere();
  const { title, part, startsAt, room, instructorName, attendedIds } = block;
  return (
    <Group component="li" justify="space-between" gap="sm" align="flex-start">
      <Stack gap={2} style={{ flex: '1 1 260px', minWidth: 0 }}>
        <Text fw={600} className="break-words">
          {title}
        </Text>
        <Text size="sm" c="dimmed" className="break-words">
          {[showInstant(startsAt, delivery.zone), room, instructorName].filter(Boolean).join(', ')}
        </Text>
        <Group gap={6}>
          <Badge color="gray">{t(`part.${part}`)}</Badge>
          {may('network.adopt') && <Badge color="blue">{t('blocks.attended', { count: attendedIds.length })}</Badge>}
          {delivery.delegates.some((each) => each.isMine && attendedIds.includes(each.id)) && (
            <Badge color="green">{t('blocks.mine')}</Badge>
          )}
          {part === 'observation' && <Consents block={block} />}
        </Group>
      </Stack>
      {may('network.adopt') && <Deeds delivery={delivery} block={block} />}
    </Group>
  );
}

function Consents({ block: { consentsAsked, consentsGiven, consentsRefused } }: Pick<BlockProps, 'block'>) {
  const { t } = useTranslation('deliveries');
  if (consentsAsked === 0) return <Badge color="orange">{t('consent.notAsked')}</Badge>;
  if (consentsRefused > 0) return <Badge color="red">{t('consent.refused', { count: consentsRefused })}</Badge>;
  const isWhole = consentsGiven === consentsAsked;
  return (
    <Badge color={isWhole ? 'green' : 'orange'}>
      {t('consent.given', { given: consentsGiven, count: consentsAsked })}
    </Badge>
  );
}

function Deeds({ delivery, block }: BlockProps) {
  const { t } = useTranslation('deliveries');
  const [opened, open] = useState<'change' | 'attendance' | null>(null);
  const ask = useDeed(AskToObserveDocument);
  const { id: blockId, title, part, sessionId, consentsAsked } = block;
  const close = (): void => open(null);
  return (
    <Group gap={6} className="no-print">
      {part === 'observation' && sessionId && (
        <Button
          size="compact-sm"
          variant={consentsAsked === 0 ? 'filled' : 'default'}
          loading={ask.busy}
          onClick={() => void ask.run({ input: { blockId } })}
        >
          {t('consent.ask')}
        </Button>
      )}
      <Button
        size="compact-sm"
        variant="default"
        aria-label={`${t('blocks.change')}: ${title}`}
        onClick={() => open('change')}
      >
        {t('blocks.change')}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={`${t('attendance.deed')}: ${title}`}
        onClick={() => open('attendance')}
      >
        {t('attendance.deed')}
      </Button>
      <Refusals refusals={ask.refusals} />
      {opened === 'change' && <BlockDialog delivery={delivery} block={block} onClose={close} />}
      {opened === 'attendance' && <AttendanceDialog delivery={delivery} block={block} onClose={close} />}
    </Group>
  );
}
