import type { Spoken } from '@outrigger/kernel';

const en = {
  read: 'I have read this, and it is so.',
  name: 'Your name, as your signature',
  sign: 'Sign',
  signed: 'You have signed. The programme’s office sees it at once; you need not do anything more.',
};

/** Around the warrant's own text, which a programme publishes in each language. */
export const WARRANT_TEXTS: Spoken<typeof en> = {
  en,
  fr: {
    read: 'J’ai lu ceci, et c’est exact.',
    name: 'Votre nom, en guise de signature',
    sign: 'Signer',
    signed: 'Vous avez signé. Le bureau du programme le voit aussitôt ; vous n’avez rien d’autre à faire.',
  },
  es: {
    read: 'He leído esto, y es así.',
    name: 'Su nombre, como firma',
    sign: 'Firmar',
    signed: 'Ha firmado. La oficina del programa lo ve enseguida; no tiene que hacer nada más.',
  },
  pt: {
    read: 'Li isto, e é assim.',
    name: 'Seu nome, como assinatura',
    sign: 'Assinar',
    signed: 'Você assinou. A coordenação do programa vê na hora; não precisa fazer mais nada.',
  },
  ar: {
    read: 'قرأت هذا، وهو كذلك.',
    name: 'اسمكم، توقيعًا',
    sign: 'توقيع',
    signed: 'وقّعتم. يراه مكتب البرنامج فورًا؛ وليس عليكم فعل شيء آخر.',
  },
};
