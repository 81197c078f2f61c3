import type { en } from './i18n';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'kit';
    resources: typeof en;
  }
}
