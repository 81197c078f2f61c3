import type { Words } from '@outrigger/kernel';
import type { outcomes as english } from '../outcomes.en.js';

export const outcomes: Words<typeof english> = {
  outcomesAsked: {
    subject: 'ما أخبار {venture}؟',
    body: `تحية طيبة {name}،

نسأل مرة في السنة عما آلت إليه المشاريع التي جاءت إلى {programme}. إذا كان {venture} ما زال يعمل ولم يتغير شيء فتكفي نقرتان، وإن تغير شيء ففي الصفحة نفسها متسع لذكره.

{link}`,
    button: 'الإجابة',
  },
};
