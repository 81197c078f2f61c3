import { Button, SegmentedControl, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WishInWhirlwindDocument, type WholeWhirlwindFragment } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Empty } from '../kit/empty';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';

const WEIGHTS = [0, 1, 2, 3] as const;

interface WishesProps {
  readonly event: WholeWhirlwindFragment;
  /** The reader's. */
  readonly side: 'mentor' | 'venture';
}

/** Whom a guest would like to meet, among those of the other side who come. */
export function MyWishes({ event, side }: WishesProps) {
  const { t } = useTranslation('whirlwinds');
  const others = event.guests.filter((guest) => guest.side !== side);
  const [chosen, choose] = useState<Readonly<Record<string, number>>>(() =>
    Object.fromEntries(others.flatMap(({ id, myWish }) => (typeof myWish === 'number' ? [[id, myWish]] : []))),
  );
  const { run, refusals, busy } = useDeed(WishInWhirlwindDocument);
  const save = async (): Promise<void> => {
    const wishes = Object.entries(chosen).map(([guestId, weight]) => ({ guestId, weight }));
    if (await run({ input: { whirlwindId: event.id, wishes } })) notifications.show({ message: t('my.saved') });
  };
  return (
    <Section title={t('my.wishes')}>
      <Text size="sm" c="dimmed">
        {t('my.wishesLead')}
      </Text>
      <Refusals refusals={refusals} />
      {others.length === 0 ? (
        <Empty says={t('my.nobody')} />
      ) : (
        <Stack gap="md">
          {others.map(({ id, name, line }) => (
            <Stack key={id} gap={4}>
              <Text fw={600} className="break-words">
                {name}
              </Text>
              <Text size="sm" className="break-words">
                {line}
              </Text>
              <SegmentedControl
                fullWidth
                aria-label={name}
                value={String(chosen[id] ?? '')}
                data={WEIGHTS.map((weight) => ({ value: String(weight), label: t(`wish.${weight}`) }))}
                onChange={(weight) => choose({ ...chosen, [id]: Number(weight) })}
              />
            </Stack>
          ))}
          <Button loading={busy} style={{ alignSelf: 'flex-start' }} onClick={() => void save()}>
            {t('my.save')}
          </Button>
        </Stack>
      )}
    </Section>
  );
}
