import type { Spoken } from '@outrigger/kernel';

const en = {
  hidden: 'An action',
  title: 'Is this done?',
  due: 'Due',
  howFar: 'If it is not: how far is it?',
  done: 'Done',
  notYet: 'Not yet',
  noted: 'Thank you. The next brief says how far it is.',
};

export const ACTION_TEXTS: Spoken<typeof en> = {
  en,
  fr: {
    hidden: 'Une action',
    title: 'Est-ce fait ?',
    due: 'Pour le',
    howFar: 'Sinon : où en êtes-vous ?',
    done: 'C’est fait',
    notYet: 'Pas encore',
    noted: 'Merci. Le prochain dossier dit où vous en êtes.',
  },
  es: {
    hidden: 'Una tarea',
    title: '¿Está hecho?',
    due: 'Para el',
    howFar: 'Si no lo está: ¿cómo va?',
    done: 'Hecho',
    notYet: 'Todavía no',
    noted: 'Gracias. El próximo informe previo dice cómo va.',
  },
  pt: {
    hidden: 'Uma tarefa',
    title: 'Está feito?',
    due: 'Para',
    howFar: 'Se não: em que pé está?',
    done: 'Feito',
    notYet: 'Ainda não',
    noted: 'Obrigado. O próximo resumo preparatório diz em que pé está.',
  },
  ar: {
    hidden: 'مهمة',
    title: 'هل تمّ هذا؟',
    due: 'موعده',
    howFar: 'إن لم يتم: إلى أين وصل؟',
    done: 'تمّ',
    notYet: 'ليس بعد',
    noted: 'شكرًا لكم. يذكر الملف التحضيري القادم إلى أين وصل.',
  },
};
