import type { Words } from '@outrigger/kernel';
import type { whirlwinds as english } from '../whirlwinds.en.js';

export const whirlwinds: Words<typeof english> = {
  whirlwindInvited: {
    subject: 'هل ستحضرون؟ {event}، {day}',
    body: `تحية طيبة {name}،

أحاديث قصيرة كثيرة في أمسية واحدة: في {event} تلتقي المشاريع والموجّهون بضع دقائق، ويواصل من راق له ذلك.

الموعد: {when}

{place}

{link}

إن حضرتم فاختاروا في المنصة من تودّون لقاءه: نخطّط بحسب رغبة الطرفين.`,
    button: 'نعم، سأحضر',
  },
  whirlwindWishes: {
    subject: 'من تودّون لقاءه؟ {event}',
    body: `تحية طيبة {name}،

ستحضرون {event}: يسعدنا ذلك. نخطّط بحسب رغبة الطرفين، ولا نعرف بعد من تودّون لقاءه. لمسة لكل شخص، دون تسجيل دخول.

{link}

لا يقرأ ذلك أحد سوى المكتب.`,
    button: 'الاختيار في دقيقة',
  },
  whirlwindPlan: {
    subject: 'لقاءاتكم: {event}، {day}',
    body: `تحية طيبة {name}،

هذه أحاديثكم في {event}، {when}.

{rounds}

{place}

{link}`,
    button: 'عرضها على هاتفكم',
  },
  whirlwindOver: {
    subject: 'مع من تودّون المواصلة؟ {event}',
    body: `تحية طيبة {name}،

شكرًا لحضوركم {event}. ما دام الأمر حاضرًا في الذهن: مع من تودّون المواصلة؟ ضغطة لكل واحد، من دون تسجيل دخول.

{link}

لا يقرأ أي طرف ما يقوله الآخر. وإذا أراد الطرفان المواصلة جمعنا بينكما.`,
    button: 'قولوه في دقيقة',
  },
  whirlwindResults: {
    subject: 'ما نتج عن {event}',
    body: `تحية طيبة {name}،

تودّون أنتم و{others} المواصلة معًا. نجمع بينكم خلال أيام قليلة؛ ليس عليكم فعل شيء.`,
  },
  whirlwindCancelled: {
    subject: 'أُلغي: {event}، {day}',
    body: `تحية طيبة {name}،

لن يُعقد {event} ({when}): {reason}

نأسف لذلك، ونخبركم حين يكون هناك غيره.`,
  },
};
