import type { Texts } from '../en.js';
import { adopters } from './adopters.js';
import { applications } from './applications.js';
import { availability } from './availability.js';
import { hours } from './hours.js';
import { introductions } from './introductions.js';
import { kit } from './kit.js';
import { meetings } from './meetings.js';
import { network } from './network.js';
import { figures } from './figures.js';
import { outcomes } from './outcomes.js';
import { recruiting } from './recruiting.js';
import { whirlwinds } from './whirlwinds.js';

export const wording: Texts['wording'] = {
  ...recruiting,
  interestUpheld: {
    subject: 'Su interés en {venture}',
    body: `Hola, {name}:

Gracias por contarnos su interés en {venture}. Lo hemos examinado: mientras dure, usted no acompaña a {venture}.

{reason}

No tiene que hacer nada. Díganos cuándo termina.`,
  },
  interestRecusal: {
    subject: 'Su interés en {venture}: hasta el {day}',
    body: `Hola, {name}:

Gracias por contarnos su interés en {venture}. Lo hemos examinado: usted pasa el relevo a su equipo y lo deja el {day}.

{reason}`,
  },
  interestCleared: {
    subject: 'Su interés en {venture} no le impide nada',
    body: `Hola, {name}:

Gracias por contarnos su interés en {venture}. Lo hemos examinado: no se opone a que usted acompañe a {venture}.

{reason}`,
  },
  ...applications,
  teamAsked: {
    subject: '¿Quiere acompañar a {venture}?',
    body: `Hola, {name}:

Nos gustaría que aceptara {role} el equipo de {venture}: {oneLiner}

El equipo sería {team}. Basta una pulsación; si no le conviene, es una respuesta igual de buena.

{link}

Empieza cuando todos hayan aceptado, también los fundadores.`,
    button: 'Responder',
  },
  teamOffered: {
    subject: 'Sus mentores: {team}',
    body: `Hola, {name}:

Para {venture} les proponemos este equipo de mentores: {team}.

Ustedes deciden. Si prefieren a otros, ahora o en cualquier momento, díganlo: solo lo lee la oficina.

{link}`,
    button: 'Aceptar, o pedir otros',
  },
  teamAgreed: {
    subject: 'El equipo de {venture} está completo',
    body: `Hola, {name}:

Todos han aceptado. El equipo de {venture} es {team}.

No tiene que organizar nada: buscamos una hora para la primera sesión y enviamos la invitación. El orden del día es de los fundadores.`,
  },
  teamWithdrawn: {
    subject: 'Ya no tiene que responder: {venture}',
    body: `Hola, {name}:

Le preguntamos por el equipo de {venture}. No se formará como pensábamos:

{reason}

No tiene que hacer nada.`,
  },
  wishAnswered: {
    subject: 'Su deseo de otros mentores: {venture}',
    body: `Hola, {name}:

Nos pidió otros mentores para {venture}.

{reply}`,
  },
  timesAsked: {
    subject: '¿Cuándo puede? {venture}, sesión {number}',
    body: `Hola, {name}:

Buscamos una hora para la sesión {number} de {venture}. Horas que convendrían a los demás: {times}. ¿Cuáles le convienen a usted?

{link}

Dos pulsaciones, sin iniciar sesión. Por favor, responda antes de: {until}. Recibirá una invitación en cuanto se encuentre la hora.`,
    button: 'Elegir horas',
  },
  timesReminded: {
    subject: 'Seguimos buscando una hora: {venture}, sesión {number}',
    body: `Hola, {name}:

Seguimos buscando una hora para la sesión {number} de {venture}, y no tenemos respuesta suya. Horas propuestas: {times}. ¿Cuáles le convienen?

{link}

Por favor, responda antes de: {until}.`,
    button: 'Elegir horas',
  },
  replyAsked: {
    subject: '¿Viene? {venture}, sesión {number}',
    body: `Hola, {name}:

La sesión {number} de {venture} se celebra: {when}. Tiene nuestra invitación, y todavía no tenemos respuesta.

{link}

También sirve una respuesta en su calendario.`,
    button: 'Responder',
  },
  ...availability,
  ...hours,
  ...introductions,
  ...adopters,
  ...outcomes,
  ...network,
  ...figures,
  evaluationAssigned: {
    subject: 'Solicitudes por evaluar: {round}',
    body: `Hola, {name}:

En la ronda {round} hay solicitudes que esperan su opinión; en total: {count}. Por favor, puntúelas antes del {due}.

{link}

Lo que escriba lo lee la oficina, y también los demás evaluadores de la misma solicitud una vez que han entregado la suya.`,
    button: 'Evaluar',
  },
  evaluationNudged: {
    subject: 'Por evaluar antes del {due}: {round}',
    body: `Hola, {name}:

En la ronda {round} todavía hay solicitudes que esperan su opinión, antes del {due}; en total: {count}.

{link}`,
    button: 'Evaluar',
  },
  ...kit,
  ...meetings,
  ...whirlwinds,
};
