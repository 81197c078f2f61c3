import { useSuspenseQuery } from '@tanstack/react-query';
import { AskForSession } from '../asking/ask-for-session';
import { VenturesDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { useHere } from '../shell/me';

/** Where no session is to come: a founder asks for one by two taps (F9). */
export function AskNext() {
  const { slug, may } = useHere();
  const { data } = useSuspenseQuery(question(slug, VenturesDocument, { status: 'mentored' }));
  if (!may('sessions.open')) return null;
  return data.ventures.items.map(({ id }) => <AskForSession key={id} ventureId={id} />);
}
