import { createFileRoute } from '@tanstack/react-router';
import { auditFilters } from '../identity/audit-filters';
import { AuditScreen } from '../identity/audit-screen';

export const Route = createFileRoute('/p/$slug/settings/audit')({
  validateSearch: auditFilters,
  component: AuditScreen,
});
