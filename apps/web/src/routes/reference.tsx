import { createFileRoute, useLocation } from '@tanstack/react-router';
import { ReferenceScreen } from '../recruiting/reference-screen';
import { OuterErrorScreen } from '../shell/error-screen';

export const Route = createFileRoute('/reference')({ component: Reference, errorComponent: OuterErrorScreen });

function Reference() {
  const { hash } = useLocation();
  return <ReferenceScreen token={decodeURIComponent(hash)} />;
}
