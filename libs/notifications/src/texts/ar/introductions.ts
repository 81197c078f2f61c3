import type { Words } from '@outrigger/kernel';
import type { introductions as english } from '../introductions.en.js';

export const introductions: Words<typeof english> = {
  introductionAssigned: {
    subject: 'تعريف أصبح في عهدتكم: {venture}',
    body: `تحية طيبة {name}،

يطلب {venture} التعريف بشخص: {wanted}

أصبح في عهدتكم من الآن: تبحثون عمّن يُسأل، وتتابعونه حتى يأتي بنتيجة. الخطوة التالية «{step}»، قبل {day}.

{link}`,
    button: 'فتح التعريف',
  },
  introductionOverdue: {
    subject: 'في انتظاركم: تعريف {venture}',
    body: `تحية طيبة {name}،

كانت الخطوة التالية في تعريف {venture} «{step}»، قبل {day}.

يبحثون عن: {wanted}

{link}

قولوا ما فعلتم وما التالي، أو أغلقوه بنتيجته. وإن لم تستطيعوا المتابعة فقولوا ذلك: يجد المكتب شخصًا آخر.`,
    button: 'ما الخطوة التالية',
  },
  introductionConsent: {
    subject: 'هل لنا أن نحدّث {contact} عن {venture}؟',
    body: `تحية طيبة {name}،

طلبتم تعريفًا. قبل أن نسأل {contact} نحتاج إلى موافقتكم. سنقول ما يلي، ولا شيء غيره:

{about}

{link}

الرابط لكم وحدكم ولا يحتاج إلى كلمة مرور. ويمكنكم سحب موافقتكم في أي وقت.`,
    button: 'القرار',
  },
  introductionAsked: {
    subject: 'هل يعرّفكم {programme} بمشروع ناشئ؟',
    body: `تحية طيبة {name}،

يوجّه {programme} مشاريع ناشئة. يودّ أحدها التحدث إليكم، وقد سمح لنا بأن نخبركم بما يلي:

{about}

{link}

ضغطة واحدة تكفي، من دون كلمة مرور. و«ليس الآن» بالسهولة نفسها: لن يكتب إليكم أحد في ذلك مرة أخرى.`,
    button: 'الجواب',
  },
  introductionReplied: {
    subject: 'يجيب {contact} عن {venture}: {answer}',
    body: `تحية طيبة {name}،

أجاب {contact} عن السؤال بشأن {venture}: {answer}.

{words}

{link}`,
    button: 'فتح التعريف',
  },
  introductionMade: {
    subject: '{venture} و{contact}: تمّ التعريف بينكما',
    body: `تحية طيبة {name}،

يسعد {contact} أن يتحدث إليكم. اكتبوا إلى: {address}

{words}

{link}

نرجو أن تخبرونا هناك، أو الموجّه الذي يتابع ذلك، بما نتج عنه.`,
    button: 'فتح التعريف',
  },
  introductionConfirmed: {
    subject: 'شكرًا: عرّف {programme} بينكم',
    body: `تحية طيبة {name}،

شكرًا لكم. لدى المؤسّسين عنوانكم وسيكتبون إليكم. هذا ما قيل لكم عنهم:

{about}`,
  },
  introductionClosed: {
    subject: 'ما نتج عن طلبكم للتعريف: {venture}',
    body: `تحية طيبة {name}،

طلبتم تعريفًا: {wanted}

أُغلق الآن: {note}

{link}`,
    button: 'عرض تاريخه',
  },
  introductionReceived: {
    subject: 'يطلب {from} منكم تعريفًا',
    body: `تحية طيبة {name}،

لدى {from}، وهو برنامج شقيق، مشروع يبحث عن شخص قد تعرفونه. وافق مؤسّسوه على ما ترونه.

{link}

أجيبوا هناك: سمّوا من تعرّفون به، أو قولوا ليس الآن.`,
    button: 'عرض السؤال',
  },
};
