import { useTranslation } from 'react-i18next';
import type { MailKind } from '../gql/graphql';
import { OWN_KINDS } from './letter-filters';

type OwnKind = (typeof OWN_KINDS)[number];

const isOwn = (kind: MailKind): kind is OwnKind => OWN_KINDS.some((own) => own === kind);

/** What a kind of letter is called. */
export function useKindName(): (kind: MailKind) => string {
  const { t } = useTranslation('notifications');
  return (kind) => (isOwn(kind) ? t(`ownKind.${kind}`) : t(`texts.kind.${kind}`));
}
