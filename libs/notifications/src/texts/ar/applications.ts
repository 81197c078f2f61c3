import type { Words } from '@outrigger/kernel';
import type { applications as english } from '../applications.en.js';

export const applications: Words<typeof english> = {
  applicationWelcomed: {
    subject: 'تابعوا طلبكم إلى {programme}',
    body: `تحية طيبة {name}،

يريد شخص ما، وأغلب الظن أنه أنتم، التقدّم إلى {programme} من هذا العنوان. لديكم حساب بالفعل: سجّلوا الدخول تجدوا طلبكم هناك.

{link}

إن لم تكونوا أنتم فليس عليكم فعل شيء.`,
    button: 'إلى طلبي',
  },
  applicationReceived: {
    subject: 'وصلنا طلب {venture}',
    body: `تحية طيبة {name}،

شكرًا لأنكم حدّثتمونا عن {venture}. وصلنا طلبكم إلى {intake}، ونحن نقرأ كل طلب بأنفسنا.

ليس عليكم فعل شيء الآن. نكتب إليكم حالما نقرّر.`,
  },
  applicationFormChanged: {
    subject: 'تغيّرت استمارة التقدّم إلى {programme}',
    body: `تحية طيبة {name}،

بدأتم طلبًا إلى {intake}. وقد غيّرنا استمارته منذ ذلك الحين:

{changes}

ما بدأتموه محفوظ، ويمكنكم تقديمه كما هو. أو خذوا الاستمارة الجديدة: يبقى كل جواب كتبتموه.

{link}`,
    button: 'متابعة طلبي',
  },
  applicationAdmitted: {
    subject: 'يمكنكم تقديم طلبكم إلى {programme}',
    body: `تحية طيبة {name}،

طلبتم منا استثناءً وقد منحناه: يمكن تقديم طلبكم إلى {intake}.

{reason}

{link}`,
    button: 'إلى طلبي',
  },
  applicationAccepted: {
    subject: 'أهلًا بكم: قُبل {venture}',
    body: `تحية طيبة {name}،

قرأنا طلب {venture}، ويسعدنا قبوله.

{message}

نشكّل الآن فريق موجّهيكم. ليس عليكم فعل شيء: نكتب إليكم حالما يستجدّ شيء.`,
  },
  applicationDeclined: {
    subject: 'طلبكم بمشروع {venture}',
    body: `تحية طيبة {name}،

شكرًا لأنكم حدّثتمونا عن {venture}. قرأنا طلبكم بعناية، ولا يمكننا قبوله.

{message}

أمر أخير، إن شئتم: هل لنا أن نسألكم لاحقًا كيف سار الأمر؟ ضغطة واحدة تكفي، ولا يترتب عليها شيء آخر.

{link}`,
    button: 'القراءة والجواب',
  },
  applicationDeferred: {
    subject: 'طلبكم بمشروع {venture}: ننظر فيه مجددًا يوم {opens}',
    body: `تحية طيبة {name}،

شكرًا لأنكم حدّثتمونا عن {venture}. نودّ أن ننظر فيه مجددًا مع دورة {intake} التي تُفتح يوم {opens}.

{message}

يبقى طلبكم عندنا: ليس عليكم التقدّم من جديد.`,
  },
  applicationReferred: {
    subject: 'طلبكم بمشروع {venture}: من قد يساعدكم',
    body: `تحية طيبة {name}،

شكرًا لأنكم حدّثتمونا عن {venture}. لسنا المكان المناسب له، ونرى أن {place} هو المناسب.

{message}

أمر أخير، إن شئتم: هل لنا أن نسألكم لاحقًا كيف سار الأمر؟ ضغطة واحدة تكفي، ولا يترتب عليها شيء آخر.

{link}`,
    button: 'القراءة والجواب',
  },
};
