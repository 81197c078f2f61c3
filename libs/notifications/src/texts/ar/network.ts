import type { Words } from '@outrigger/kernel';
import type { network as english } from '../network.en.js';

export const network: Words<typeof english> = {
  announcementPublished: {
    subject: 'الشبكة: {title}',
    body: `تحية طيبة {name}،

لدى مركز الشبكة أخبار لـ{programme}: {title}.

{correction}

{when}

{place}

{excerpt}

{link}`,
    button: 'قراءة الكل',
  },
  eventCalledOff: {
    subject: 'أُلغي: {title}',
    body: `تحية طيبة {name}،

قلت إنك ستحضر «{title}». لن يُعقد هذا اللقاء.

{when}

وهذا سبب الإلغاء كما يقوله مركز الشبكة: {reason}`,
  },
  exchangeAsked: {
    subject: '{from} يسأل: {title}',
    body: `تحية طيبة {name}،

{asker} من {from} يسأل البرامج الأخرى: {title}

{excerpt}

{link}`,
    button: 'القراءة والإجابة',
  },
  exchangeAnswered: {
    subject: 'إجابة من {from}: {title}',
    body: `تحية طيبة {name}،

أجاب {answerer} من {from} عن سؤالكم «{title}».

{excerpt}

{link}

هل أفادتكم الإجابة؟ قولوا ذلك في الصفحة، فيجدها أسرع من يبحث عن الأمر نفسه.`,
    button: 'قراءة الإجابة',
  },
};
