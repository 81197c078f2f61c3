import type { Spoken } from '@outrigger/kernel';

const en = {
  title: 'May we ask you later how it went?',
  what: 'Once a year, for up to five years, we would ask you what has become of your venture: whether it goes on, how many work in it, what it earns and what it has raised.',
  why: 'We compare those we mentor with those we could not take, in sums only: no answer of yours is shown to anybody outside the programme. It has no bearing on any later application.',
  free: 'You are free to say no, and to withdraw a yes at any time.',
  yes: 'Yes, you may ask me',
  no: 'No',
  given: 'Thank you: we may ask. You can withdraw this here whenever you like.',
  notGiven: 'We will not ask. Thank you for telling us.',
};

/** What is agreed to; each version is kept with the consents that were given by it, and says the same in every language. */
export const CONSENT_VERSION = 1;

export const CONSENT_TEXTS: Spoken<typeof en> = {
  en,
  fr: {
    title: 'Pouvons-nous vous demander plus tard ce qu’il en est advenu ?',
    what: 'Une fois par an, pendant cinq ans au plus, nous vous demanderions ce qu’est devenue votre entreprise : si elle continue, combien de personnes y travaillent, ce qu’elle gagne et ce qu’elle a levé.',
    why: 'Nous comparons celles que nous accompagnons à celles que nous n’avons pas pu accueillir, en sommes seulement : aucune de vos réponses n’est montrée hors du programme. Cela n’a aucune incidence sur une candidature future.',
    free: 'Vous êtes libre de dire non, et de retirer un oui à tout moment.',
    yes: 'Oui, vous pouvez me le demander',
    no: 'Non',
    given: 'Merci : nous pouvons demander. Vous pouvez retirer votre accord ici quand vous voulez.',
    notGiven: 'Nous ne demanderons pas. Merci de nous l’avoir dit.',
  },
  es: {
    title: '¿Podemos preguntarle más adelante cómo le fue?',
    what: 'Una vez al año, durante cinco años como máximo, le preguntaríamos qué ha sido de su empresa: si sigue, cuántas personas trabajan en ella, qué ingresa y qué ha captado.',
    why: 'Comparamos las que acompañamos con las que no pudimos acoger, solo en sumas: ninguna respuesta suya se muestra a nadie fuera del programa. No influye en ninguna solicitud posterior.',
    free: 'Es libre de decir que no, y de retirar un sí en cualquier momento.',
    yes: 'Sí, pueden preguntarme',
    no: 'No',
    given: 'Gracias: podemos preguntar. Puede retirarlo aquí cuando quiera.',
    notGiven: 'No preguntaremos. Gracias por decírnoslo.',
  },
  pt: {
    title: 'Podemos perguntar mais tarde como foi?',
    what: 'Uma vez por ano, por até cinco anos, perguntaríamos o que foi feito do seu negócio: se continua, quantas pessoas trabalham nele, quanto fatura e quanto captou.',
    why: 'Comparamos os que acompanhamos com os que não pudemos aceitar, apenas em somas: nenhuma resposta sua é mostrada a alguém de fora do programa. Não tem efeito sobre nenhuma candidatura futura.',
    free: 'Você é livre para dizer não, e para retirar um sim a qualquer momento.',
    yes: 'Sim, podem me perguntar',
    no: 'Não',
    given: 'Obrigado: podemos perguntar. Você pode retirar isto aqui quando quiser.',
    notGiven: 'Não perguntaremos. Obrigado por nos avisar.',
  },
  ar: {
    title: 'هل لنا أن نسألكم لاحقًا كيف سار الأمر؟',
    what: 'نسألكم مرة في السنة، لخمس سنوات على الأكثر، عمّا آل إليه مشروعكم: هل يستمر، وكم يعمل فيه، وما دخله، وما جمعه من تمويل.',
    why: 'نقارن من نوجّههم بمن لم نستطع قبولهم، بالمجاميع فقط: لا يُعرض أي جواب لكم على أحد خارج البرنامج. ولا أثر لذلك في أي طلب لاحق.',
    free: 'لكم أن تقولوا لا، وأن تسحبوا نعم في أي وقت.',
    yes: 'نعم، يمكنكم سؤالي',
    no: 'لا',
    given: 'شكرًا لكم: لنا أن نسأل. ويمكنكم سحب ذلك هنا متى شئتم.',
    notGiven: 'لن نسأل. شكرًا لإخبارنا.',
  },
};
