import { useTranslation } from 'react-i18next';
import { oneOf } from '../kit/from-url';
import { AUDIT_DEEDS, AUDIT_KINDS, AUDIT_VERBS, AUDIT_VIAS, readable } from './audit-words';

/** How the trail's names read; one that the texts do not know reads as well as it can. */
export function useAuditWords() {
  const { t } = useTranslation('identity');
  const reads = <W extends string>(names: readonly W[], textOf: (name: W) => string) => {
    return (name: string): string => {
      const known = oneOf(names, name);
      return known === undefined ? readable(name) : textOf(known);
    };
  };
  return {
    deedOf: reads(AUDIT_DEEDS, (name) => t(`audit.deeds.${name}`)),
    kindOf: reads(AUDIT_KINDS, (name) => t(`audit.kinds.${name}`)),
    verbOf: reads(AUDIT_VERBS, (name) => t(`audit.verbs.${name}`)),
    viaOf: reads(AUDIT_VIAS, (name) => t(`audit.vias.${name}`)),
  };
}
