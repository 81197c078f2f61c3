import type { Texts } from '../en.js';
import { adopters } from './adopters.js';
import { applications } from './applications.js';
import { availability } from './availability.js';
import { hours } from './hours.js';
import { introductions } from './introductions.js';
import { kit } from './kit.js';
import { meetings } from './meetings.js';
import { network } from './network.js';
import { figures } from './figures.js';
import { outcomes } from './outcomes.js';
import { recruiting } from './recruiting.js';
import { whirlwinds } from './whirlwinds.js';

export const wording: Texts['wording'] = {
  ...recruiting,
  interestUpheld: {
    subject: 'مصلحتكم في {venture}',
    body: `تحية طيبة {name}،

شكرًا لإبلاغنا بمصلحتكم في {venture}. لقد نظرنا فيها: ما دامت قائمة فلن توجّهوا {venture}.

{reason}

ليس عليكم فعل شيء. أخبرونا متى تنتهي.`,
  },
  interestRecusal: {
    subject: 'مصلحتكم في {venture}: حتى {day}',
    body: `تحية طيبة {name}،

شكرًا لإبلاغنا بمصلحتكم في {venture}. لقد نظرنا فيها: تسلّمون المهمة إلى فريقكم، وتغادرونه يوم {day}.

{reason}`,
  },
  interestCleared: {
    subject: 'مصلحتكم في {venture} لا تمنعكم من شيء',
    body: `تحية طيبة {name}،

شكرًا لإبلاغنا بمصلحتكم في {venture}. لقد نظرنا فيها: لا تتعارض مع توجيهكم {venture}.

{reason}`,
  },
  ...applications,
  teamAsked: {
    subject: 'هل تودّون توجيه {venture}؟',
    body: `تحية طيبة {name}،

نودّ منكم {role} فريق {venture}: {oneLiner}

سيكون الفريق: {team}. ضغطة واحدة تكفي؛ وإن لم يناسبكم ذلك فهو جواب جيّد كذلك.

{link}

يبدأ الفريق حين يوافق الجميع، والمؤسّسون أيضًا.`,
    button: 'الجواب',
  },
  teamOffered: {
    subject: 'موجّهوكم: {team}',
    body: `تحية طيبة {name}،

نقترح لـ {venture} هذا الفريق من الموجّهين: {team}.

القرار لكم. وإن فضّلتم آخرين، الآن أو في أي وقت لاحق، فقولوا ذلك: لا يقرؤه سوى المكتب.

{link}`,
    button: 'الموافقة أو طلب آخرين',
  },
  teamAgreed: {
    subject: 'اكتمل فريق {venture}',
    body: `تحية طيبة {name}،

وافق الجميع. فريق {venture} هو: {team}.

ليس عليكم ترتيب شيء: نجد موعدًا للجلسة الأولى ونرسل الدعوة. وجدول الأعمال للمؤسّسين.`,
  },
  teamWithdrawn: {
    subject: 'لم يعد عليكم الجواب: {venture}',
    body: `تحية طيبة {name}،

سألناكم عن فريق {venture}. لن يتشكّل كما ظننّا:

{reason}

ليس عليكم فعل شيء.`,
  },
  wishAnswered: {
    subject: 'رغبتكم في موجّهين آخرين: {venture}',
    body: `تحية طيبة {name}،

طلبتم منا موجّهين آخرين لـ {venture}.

{reply}`,
  },
  timesAsked: {
    subject: 'متى يمكنكم اللقاء؟ {venture}، الجلسة {number}',
    body: `تحية طيبة {name}،

نبحث عن موعد للجلسة {number} مع {venture}. عدد المواعيد التي تناسب الآخرين: {times}. أيها يناسبكم؟

{link}

ضغطتان من دون تسجيل دخول. نرجو الجواب قبل: {until}. تصلكم دعوة حالما يُحدَّد الموعد.`,
    button: 'اختيار المواعيد',
  },
  timesReminded: {
    subject: 'ما زلنا نبحث عن موعد: {venture}، الجلسة {number}',
    body: `تحية طيبة {name}،

ما زلنا نبحث عن موعد للجلسة {number} مع {venture}، ولم يصلنا منكم جواب. عدد المواعيد المقترحة: {times}. أيها يناسبكم؟

{link}

نرجو الجواب قبل: {until}.`,
    button: 'اختيار المواعيد',
  },
  replyAsked: {
    subject: 'هل ستحضرون؟ {venture}، الجلسة {number}',
    body: `تحية طيبة {name}،

تُعقد الجلسة {number} مع {venture}: {when}. لديكم دعوتنا، ولم يصلنا جواب بعد.

{link}

الجواب في تقويمكم يكفي أيضًا.`,
    button: 'الجواب',
  },
  ...availability,
  ...hours,
  ...introductions,
  ...adopters,
  ...outcomes,
  ...network,
  ...figures,
  evaluationAssigned: {
    subject: 'طلبات للتقييم: {round}',
    body: `تحية طيبة {name}،

في جولة {round} طلبات تنتظر رأيكم، وعددها: {count}. نرجو تقييمها قبل {due}.

{link}

ما تكتبونه يقرؤه المكتب، ويقرؤه مقيّمو الطلب نفسه بعد أن يقدّموا تقييمهم.`,
    button: 'التقييم',
  },
  evaluationNudged: {
    subject: 'ما زال للتقييم قبل {due}: {round}',
    body: `تحية طيبة {name}،

في جولة {round} ما زالت طلبات تنتظر رأيكم قبل {due}، وعددها: {count}.

{link}`,
    button: 'التقييم',
  },
  ...kit,
  ...meetings,
  ...whirlwinds,
};
