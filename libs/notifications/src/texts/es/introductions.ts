import type { Words } from '@outrigger/kernel';
import type { introductions as english } from '../introductions.en.js';

export const introductions: Words<typeof english> = {
  introductionAssigned: {
    subject: 'Una presentación queda en sus manos: {venture}',
    body: `Hola, {name}:

{venture} pide que le presentemos a alguien: {wanted}

Desde ahora queda en sus manos: usted averigua a quién preguntar, y la sigue hasta que algo resulte de ella. El próximo paso es «{step}», antes del {day}.

{link}`,
    button: 'Abrir la presentación',
  },
  introductionOverdue: {
    subject: 'Le espera: la presentación de {venture}',
    body: `Hola, {name}:

El próximo paso de la presentación de {venture} era «{step}», antes del {day}.

Buscan: {wanted}

{link}

Cuente qué hizo y qué sigue, o ciérrela con lo que resultó. Si no puede seguir, dígalo: la oficina busca a otra persona.`,
    button: 'Decir qué sigue',
  },
  introductionConsent: {
    subject: '¿Podemos hablarle a {contact} de {venture}?',
    body: `Hola, {name}:

Usted pidió una presentación. Antes de preguntar a {contact}, necesitamos su consentimiento. Le diríamos esto, y nada más:

{about}

{link}

El enlace es solo para usted y no pide contraseña. Puede retirar su consentimiento en cualquier momento.`,
    button: 'Decidir',
  },
  introductionAsked: {
    subject: '¿Puede {programme} presentarle a una nueva empresa?',
    body: `Hola, {name}:

{programme} acompaña a nuevas empresas. Una de ellas quiere hablar con usted, y nos ha permitido contarle esto:

{about}

{link}

Basta una pulsación, sin contraseña. «Ahora no» se dice con la misma facilidad: nadie volverá a escribirle sobre ello.`,
    button: 'Responder',
  },
  introductionReplied: {
    subject: '{contact} responde sobre {venture}: {answer}',
    body: `Hola, {name}:

{contact} ha respondido a la pregunta sobre {venture}: {answer}.

{words}

{link}`,
    button: 'Abrir la presentación',
  },
  introductionMade: {
    subject: '{venture} y {contact}: ya están en contacto',
    body: `Hola, {name}:

{contact} hablará con ustedes con gusto. Escriban a: {address}

{words}

{link}

Por favor, cuéntennos allí, o al mentor que se ocupa, qué resultó.`,
    button: 'Abrir la presentación',
  },
  introductionConfirmed: {
    subject: 'Gracias: {programme} les ha puesto en contacto',
    body: `Hola, {name}:

Gracias. Los fundadores tienen su dirección y le escriben. Esto es lo que le contamos de ellos:

{about}`,
  },
  introductionClosed: {
    subject: 'Qué resultó de su deseo de una presentación: {venture}',
    body: `Hola, {name}:

Usted pidió una presentación: {wanted}

Ahora está cerrada: {note}

{link}`,
    button: 'Ver su historia',
  },
  introductionReceived: {
    subject: '{from} le pide una presentación',
    body: `Hola, {name}:

{from}, un programa hermano, tiene una empresa que busca a alguien a quien usted quizás conozca. Sus fundadores han consentido en lo que usted ve.

{link}

Responda allí: nombre a quién presenta, o diga que ahora no.`,
    button: 'Ver la pregunta',
  },
};
