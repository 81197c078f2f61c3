import { createFileRoute } from '@tanstack/react-router';
import { ApplicationScreen } from '../intake/application-screen';

export const Route = createFileRoute('/p/$slug/applications/$id')({ component: Application });

function Application() {
  const { id } = Route.useParams();
  return <ApplicationScreen id={id} />;
}
