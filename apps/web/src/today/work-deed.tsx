import { Button, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CompleteActionDocument, OpenSessionDocument, type WorkKind } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { useHere } from '../shell/me';
import { PLACES } from './work-ways';

const LOOK = { size: 'compact-md', variant: 'light' } as const;

interface DeedProps {
  readonly kind: WorkKind;
  readonly id: string;
  readonly title: string;
}

/** The one deed that mends a line (V5): done at once where one press is enough, else a way to where it is done. */
export function WorkDeed({ kind, id, title }: DeedProps) {
  if (kind === 'silent') return <AskForSession id={id} title={title} />;
  if (kind === 'action') return <TickOff id={id} title={title} />;
  return <Way kind={kind} id={id} title={title} />;
}

function Way({ kind, id, title }: DeedProps & { readonly kind: keyof typeof PLACES }) {
  const { t } = useTranslation('today');
  const { slug } = useHere();
  const deed = t(`deed.${kind}`);
  return (
    <Button
      {...LOOK}
      aria-label={`${deed}: ${title}`}
      renderRoot={(props) => <Link {...PLACES[kind]} params={{ slug, id }} {...props} />}
    >
      {deed}
    </Button>
  );
}

type OnePress = Omit<DeedProps, 'kind'>;

function AskForSession({ id, title }: OnePress) {
  const { t } = useTranslation('today');
  const { run, busy, refusals } = useDeed(OpenSessionDocument);
  const press = async (): Promise<void> => {
    if (await run({ input: { ventureId: id } })) notifications.show({ message: t('asked', { title }) });
  };
  return (
    <Press deed={t('deed.silent')} title={title} busy={busy} says={refusals[0]?.message} onPress={() => void press()} />
  );
}

function TickOff({ id, title }: OnePress) {
  const { t } = useTranslation('today');
  const { run, busy, refusals } = useDeed(CompleteActionDocument);
  const press = async (): Promise<void> => {
    if (await run({ input: { actionId: id } })) notifications.show({ message: t('ticked', { title }) });
  };
  return (
    <Press deed={t('deed.action')} title={title} busy={busy} says={refusals[0]?.message} onPress={() => void press()} />
  );
}

interface PressProps {
  readonly deed: string;
  readonly title: string;
  readonly busy: boolean;
  /** Why the last press did nothing. */
  readonly says: string | undefined;
  readonly onPress: () => void;
}

function Press({ deed, title, busy, says, onPress }: PressProps) {
  return (
    <>
      <Button {...LOOK} aria-label={`${deed}: ${title}`} loading={busy} onClick={onPress}>
        {deed}
      </Button>
      {says && (
        <Text role="alert" size="sm" c="var(--mantine-color-error)">
          {says}
        </Text>
      )}
    </>
  );
}
