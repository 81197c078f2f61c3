import type { Words } from '@outrigger/kernel';
import type { formChanges as english } from '../form-changes.en.js';

export const formChanges: Words<typeof english> = {
  added: 'جديد: «{label}»',
  needed: 'جديد ويحتاج إلى جواب: «{label}»',
  dropped: 'لم يعد مطلوبًا: «{label}»',
  reworded: 'بصياغة أخرى: «{label}»',
  explained: 'بشرح جديد: «{label}»',
  otherwise: 'يُجاب عنه بطريقة أخرى: «{label}»',
  required: 'يحتاج الآن إلى جواب: «{label}»',
  optional: 'يمكن الآن تركه: «{label}»',
  options: 'بخيارات أخرى: «{label}»',
  limits: 'بحدود أخرى: «{label}»',
  more: 'وتغييرات أخرى عددها {count}.',
};
