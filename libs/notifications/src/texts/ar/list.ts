import type { Words } from '@outrigger/kernel';
import type { list as english } from '../list.en.js';

export const list: Words<typeof english> = {
  subject: {
    one: '{programme}: مشروع ناشئ يبحث عن موجّهين',
    many: '{programme}: مشاريع ناشئة تبحث عن موجّهين ({count})',
  },
  title: { one: 'مشروع ناشئ يبحث عن موجّهين', many: 'مشاريع ناشئة تبحث عن موجّهين ({count})' },
  weekly: 'تبحث هذه المشاريع الناشئة عن موجّهين. ضغطة واحدة تكفي للجواب؛ ويشكّل المكتب الفرق ممن يقولون نعم.',
  targeted: 'يبحث فريق هذا المشروع عن شخص يعرف {missing}. ضغطة واحدة تكفي للجواب.',
  until: 'نرجو الجواب قبل {day}.',
  reminderSubject: 'ما زال مفتوحًا: {subject}',
  reminder: 'لم تجيبوا بعد. ضغطة واحدة تكفي، و«لا» تفيدنا بقدر «نعم».',
  wants: 'يبحث عن',
  why: 'لماذا أنتم',
  knows: 'تعرفون {what}',
  field: 'تعرفون المجال: {what}',
  speaks: 'تتحدثون {what}',
  yes: 'يهمّني. لا مصلحة لي فيه.',
  lead: 'يمكنني قيادة الفريق',
  maybe: 'ربما',
  no: 'ليس لي',
  stake: 'لي مصلحة فيه',
  none: 'لا شيء هذا الأسبوع',
  stop: 'لا ترسلوا إليّ قوائم أخرى',
  alone: 'الروابط لكم وحدكم ولا تحتاج إلى كلمة مرور. فتح أحدها لا يجيب بعد، إلا إذا كان هذا الجهاز جهازكم.',
};
