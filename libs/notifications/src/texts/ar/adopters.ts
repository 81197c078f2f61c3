import type { Words } from '@outrigger/kernel';
import type { adopters as english } from '../adopters.en.js';

export const adopters: Words<typeof english> = {
  agreementSent: {
    subject: 'اتفاق {adopter} مع {programme}',
    body: `تحية طيبة {name}،

هذا هو الاتفاق الذي يدرّب {programme} بموجبه فريقكم ويساعد {adopter} على إنشاء برنامج إرشاد خاص به. يسري من {from} إلى {until}.

{link}

اقرأوه هناك من فضلكم. من يحق له التوقيع باسم {adopter} يوقّع بضغطة واحدة ومن دون كلمة مرور. وإن وجب تغيير شيء فيه، فيكفي الرد على هذه الرسالة.`,
    button: 'القراءة والتوقيع',
  },
};
