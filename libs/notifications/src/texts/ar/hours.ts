import type { Words } from '@outrigger/kernel';
import type { hours as english } from '../hours.en.js';

export const hours: Words<typeof english> = {
  hourBooked: {
    subject: 'ساعة استشارية: {venture} و{mentor}، {when}',
    body: `تحية طيبة {name}،

يلتقي {venture} مع {mentor} في ساعة استشارية.

الموعد: {when}

المكان: {place}

{link}

التقدّم والمشكلات والخطط: يدوّنها المؤسّسون قبل اللقاء أو بعده، ويقرؤها الموجّه هناك. وإن لم تستطيعوا الحضور فأعيدوا الساعة في الصفحة نفسها، ليأخذها غيركم.`,
    button: 'فتح الساعة الاستشارية',
  },
  hourTomorrow: {
    subject: 'غدًا: ساعة استشارية لـ {venture} مع {mentor}',
    body: `تحية طيبة {name}،

يلتقي {venture} مع {mentor}.

الموعد: {when}

المكان: {place}

{link}`,
    button: 'فتح الساعة الاستشارية',
  },
  hourCancelled: {
    subject: 'أُلغيت: ساعة {venture} الاستشارية مع {mentor}، {when}',
    body: `تحية طيبة {name}،

لن تُعقد ساعة {venture} الاستشارية مع {mentor}. وسيُبلَّغ تقويمكم أيضًا.

كان موعدها: {when}

{reason}

{link}`,
    button: 'معرفة ما حدث',
  },
  hourOffered: {
    subject: 'ساعة استشارية مع {mentor} أصبحت متاحة: {when}',
    body: `تحية طيبة {name}،

تنتظرون ساعة استشارية لـ {venture}. لقد أصبحت واحدة متاحة، وهي محجوزة لكم.

مع: {mentor}

الموعد: {when}

{link}

هي لكم حتى: {until}. بعد ذلك تذهب إلى من يليكم، وتحتفظون بدوركم.`,
    button: 'أخذها',
  },
  checkInAsked: {
    subject: 'متابعتكم بعد الساعة الاستشارية مع {mentor}',
    body: `تحية طيبة {name}،

التقى {venture} مع {mentor}: {when}.

هل تدوّنون تقدّمكم ومشكلاتكم وخططكم؟ خمس دقائق تكفي، وفي المرة القادمة ترون ما تغيّر.

{link}`,
    button: 'كتابة المتابعة',
  },
};
