import type { Spoken } from '@outrigger/kernel';

const en = {
  title: 'Which letters you get',
  always:
    'Invitations, cancellations, moves, decisions and your sign-in always reach you: without them you would stand before a closed door.',
  choice: { now: 'At once', digest: 'In the digest', never: 'Not at all' },
  save: 'Save',
  noMore: 'No more of: {topics}',
  these: 'these',
  ended: 'Done. No more of: {topics}. Invitations, changes and what is meant for you alone still reach you.',
  saved: 'Done. From now on you get what you have chosen. Invitations and changes always reach you.',
};

/** The page on which somebody chooses their letters; what topics are called is said in the letters' own words. */
export const WISH_TEXTS: Spoken<typeof en> = {
  en,
  fr: {
    title: 'Quelles lettres vous recevez',
    always:
      'Invitations, annulations, déplacements, décisions et connexion vous parviennent toujours : sans elles, vous seriez devant une porte fermée.',
    choice: { now: 'Tout de suite', digest: 'Dans la lettre groupée', never: 'Pas du tout' },
    save: 'Enregistrer',
    noMore: 'Ne plus recevoir : {topics}',
    these: 'ces lettres',
    ended:
      'C’est fait. Vous ne recevrez plus : {topics}. Les invitations, les changements et ce qui n’est destiné qu’à vous vous parviennent toujours.',
    saved:
      'C’est fait. Vous recevez désormais ce que vous avez choisi. Les invitations et les changements vous parviennent toujours.',
  },
  es: {
    title: 'Qué cartas recibe',
    always:
      'Las invitaciones, cancelaciones, cambios, decisiones y su acceso le llegan siempre: sin ellos estaría ante una puerta cerrada.',
    choice: { now: 'En seguida', digest: 'En la carta conjunta', never: 'Nunca' },
    save: 'Guardar',
    noMore: 'No recibir más: {topics}',
    these: 'estas cartas',
    ended:
      'Hecho. Ya no recibirá: {topics}. Las invitaciones, los cambios y lo que es solo para usted le siguen llegando.',
    saved: 'Hecho. Desde ahora recibe lo que ha elegido. Las invitaciones y los cambios le llegan siempre.',
  },
  pt: {
    title: 'Que cartas recebe',
    always:
      'Convites, cancelamentos, mudanças, decisões e o seu acesso chegam sempre: sem eles ficaria diante de uma porta fechada.',
    choice: { now: 'Logo', digest: 'Na carta conjunta', never: 'Nunca' },
    save: 'Guardar',
    noMore: 'Não receber mais: {topics}',
    these: 'estas cartas',
    ended: 'Feito. Não receberá mais: {topics}. Os convites, as mudanças e o que é só para si continuam a chegar.',
    saved: 'Feito. A partir de agora recebe o que escolheu. Os convites e as mudanças chegam sempre.',
  },
  ar: {
    title: 'الرسائل التي تصلك',
    always: 'الدعوات والإلغاءات وتغييرات المواعيد والقرارات وتسجيل الدخول تصلك دائمًا: فمن دونها تقف أمام باب مغلق.',
    choice: { now: 'فورًا', digest: 'في الرسالة المجمّعة', never: 'أبدًا' },
    save: 'حفظ',
    noMore: 'لا مزيد من: {topics}',
    these: 'هذه الرسائل',
    ended: 'تم. لن تصلك بعد الآن: {topics}. أما الدعوات والتغييرات وما هو لك وحدك فتظل تصلك.',
    saved: 'تم. من الآن يصلك ما اخترته. وتصلك الدعوات والتغييرات دائمًا.',
  },
};
