import type { Spoken } from '@outrigger/kernel';

/** `sharing`: what each level means, in words for whoever signs (D2). */
const en = {
  title: 'The agreement of {adopter} with {centre}',
  term: 'Term',
  from: '{from} to {until}',
  sees: 'What the centre sees',
  sharing: {
    none: 'Nothing: the programme is not counted in any figure of the network.',
    aggregate: 'Sums only: the programme is counted in rounded figures of many programmes together.',
    named: 'Sums, and headline figures by name that the programme confirms and can withdraw.',
  },
  name: 'Your name',
  sign: 'We agree. I may sign for us.',
  signed: 'Thank you. The agreement is signed for your side.',
};

export const AGREEMENT_TEXTS: Spoken<typeof en> = {
  en,
  fr: {
    title: 'L’accord de {adopter} avec {centre}',
    term: 'Durée',
    from: 'du {from} au {until}',
    sees: 'Ce que le centre voit',
    sharing: {
      none: 'Rien : le programme n’est compté dans aucun chiffre du réseau.',
      aggregate:
        'Des sommes seulement : le programme compte dans des chiffres arrondis de nombreux programmes ensemble.',
      named: 'Des sommes, et des chiffres clés à son nom, que le programme confirme et peut retirer.',
    },
    name: 'Votre nom',
    sign: 'Nous acceptons. Je peux signer pour nous.',
    signed: 'Merci. L’accord est signé de votre côté.',
  },
  es: {
    title: 'El acuerdo de {adopter} con {centre}',
    term: 'Vigencia',
    from: 'del {from} al {until}',
    sees: 'Lo que ve el centro',
    sharing: {
      none: 'Nada: el programa no se cuenta en ninguna cifra de la red.',
      aggregate: 'Solo sumas: el programa se cuenta en cifras redondeadas de muchos programas juntos.',
      named: 'Sumas, y cifras principales con su nombre, que el programa confirma y puede retirar.',
    },
    name: 'Su nombre',
    sign: 'Estamos de acuerdo. Puedo firmar en nombre de todos.',
    signed: 'Gracias. El acuerdo está firmado por su parte.',
  },
  pt: {
    title: 'O acordo de {adopter} com {centre}',
    term: 'Vigência',
    from: 'de {from} a {until}',
    sees: 'O que o centro vê',
    sharing: {
      none: 'Nada: o programa não é contado em nenhum número da rede.',
      aggregate: 'Só somas: o programa é contado em números arredondados de muitos programas juntos.',
      named: 'Somas, e números principais com o seu nome, que o programa confirma e pode retirar.',
    },
    name: 'Seu nome',
    sign: 'Concordamos. Posso assinar por nós.',
    signed: 'Obrigado. O acordo está assinado do seu lado.',
  },
  ar: {
    title: 'اتفاقية {adopter} مع {centre}',
    term: 'المدة',
    from: 'من {from} إلى {until}',
    sees: 'ما يراه المركز',
    sharing: {
      none: 'لا شيء: لا يُحسب البرنامج في أي رقم من أرقام الشبكة.',
      aggregate: 'المجاميع فقط: يُحسب البرنامج ضمن أرقام مقرّبة لبرامج كثيرة معًا.',
      named: 'المجاميع، وأرقام رئيسية باسم البرنامج يؤكدها البرنامج ويمكنه سحبها.',
    },
    name: 'اسمكم',
    sign: 'نوافق. يحق لي التوقيع باسمنا.',
    signed: 'شكرًا لكم. وُقّعت الاتفاقية من جانبكم.',
  },
};
