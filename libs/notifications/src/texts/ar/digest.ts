import type { Texts } from '../en.js';

/** The letter that holds what its reader wants together, in Arabic. */
export const digest: Texts['digest'] = {
  subject: { day: '{programme}: يومك في رسالة واحدة', week: '{programme}: أسبوعك في رسالة واحدة' },
  title: { one: 'أمر واحد لك', many: '{count} أمور لك' },
  lead: 'طلبت أن تصلك هذه معًا في رسالة واحدة. أما ما لا يحتمل التأخير فيصلك وحده كما من قبل.',
  topic: {
    reminders: 'تذكيرات',
    company: 'ما فعله الآخرون',
    questions: 'أسئلة لاحقة',
    network: 'أخبار الشبكة',
    exchange: 'أسئلة البرامج الأخرى',
  },
};
