import { useSuspenseQuery } from '@tanstack/react-query';
import { MyApplicationDocument } from '../gql/graphql';
import { found } from '../graph/ask-error';
import { question } from '../graph/questions';
import { useHere } from '../shell/me';
import { DraftForm } from './draft-form';
import { StatusView } from './status-view';

/** One's own application: to be filled in, or as it was handed in. */
export function ApplicationScreen({ id }: { readonly id: string }) {
  const { slug } = useHere();
  const { data } = useSuspenseQuery(question(slug, MyApplicationDocument, { id }));
  const application = found(data.application);
  return application.status === 'draft' ? (
    <DraftForm key={application.id} application={application} />
  ) : (
    <StatusView application={application} />
  );
}
