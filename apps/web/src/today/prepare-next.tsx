import { useSuspenseQuery } from '@tanstack/react-query';
import { SessionDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { AgendaSection } from '../sessions/agenda-section';
import { Suggestions } from '../sessions/suggestions';
import { UpdateSection } from '../sessions/update-section';
import { useHere } from '../shell/me';

/** The founders' part of the next session, where they look first (S1). */
export function PrepareNext({ id }: { readonly id: string }) {
  const { slug } = useHere();
  const { data } = useSuspenseQuery(question(slug, SessionDocument, { id }));
  const { session } = data;
  if (!session || session.agendaLocked) return null;
  return (
    <>
      <AgendaSection key={id} session={session} />
      <Suggestions session={session} />
      <UpdateSection key={`update ${id}`} session={session} />
    </>
  );
}
