import type { Words } from '@outrigger/kernel';
import type { availability as english } from '../availability.en.js';

export const availability: Words<typeof english> = {
  hoursAsked: {
    subject: 'متى يمكنكم اللقاء؟ {programme}',
    body: `تحية طيبة {name}،

لترتيب جلساتكم نحتاج إلى معرفة متى يمكنكم اللقاء. هل ما زالت أوقاتكم المعتادة سارية، ومن {from} إلى {until} أيضًا؟

{link}

ضغطة واحدة تكفي، من دون تسجيل دخول. وإن لم تناسبكم بعض الأيام أو تغيّرت أوقاتكم فقولوا ذلك في الصفحة نفسها.`,
    button: 'كالمعتاد',
  },
};
