import { createFileRoute } from '@tanstack/react-router';
import { FormBuilderScreen } from '../intake/form-builder-screen';

export const Route = createFileRoute('/p/$slug/settings/application/$id')({ component: Form });

function Form() {
  const { id } = Route.useParams();
  return <FormBuilderScreen id={id} />;
}
