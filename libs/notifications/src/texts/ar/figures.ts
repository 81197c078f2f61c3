import type { Words } from '@outrigger/kernel';
import type { figures as english, findings as englishFindings } from '../figures.en.js';

export const figures: Words<typeof english> = {
  figuresAsked: {
    subject: 'سؤال عن أرقامكم في {period}',
    body: `تحية طيبة {name}،

راجع {by} من المركز أرقام الشبكة في {period}، ويرجو منكم النظر في أرقام {programme}.

{finding}

{link}

هناك ترون المقصود. إن كان كل شيء صحيحا فلا يلزم شيء، وإن كان شيء ناقصا فسيحسب ابتداء من النشر القادم.`,
    button: 'الاطلاع',
  },
};

export const findings: Words<typeof englishFindings> = {
  shares_nothing: 'برنامجكم ليس من بينها لأنه لا يشارك شيئا. القرار في ذلك لكم.',
  quiet: 'لم تسجل منذ نصف سنة أي جلسة ولا أي اجتماع للمرشدين. ربما عقدت ولم تسجل.',
  jumped: 'تغير أحد الأرقام التي تعرضونها باسمكم تغيرا كبيرا منذ النشر السابق.',
  contradicts: 'رقمان من الأرقام التي تعرضونها باسمكم لا يتفقان.',
};
