import type { Texts } from '../en.js';

type Kinds =
  | 'mentorNominated'
  | 'mentorApplied'
  | 'mentorInterview'
  | 'referenceAsked'
  | 'mentorAccepted'
  | 'mentorDeclined'
  | 'warrantExpiring'
  | 'warrantLapsed';

export const recruiting: Pick<Texts['wording'], Kinds> = {
  mentorNominated: {
    subject: '{nominator} piensa en usted como mentor de {programme}',
    body: `Hola, {name}:

{nominator} acompaña a nuevas empresas con {programme} y nos ha dado su nombre: «{why}»

Nuestros mentores trabajan en equipos de tres a cinco, dan uno o dos días al mes y no piden nada a cambio. ¿Le gustaría ser uno de ellos? Cuéntenos un poco de usted, y acordamos una conversación.

{link}

Si no es para usted, no tiene que hacer nada: no volveremos a escribirle.`,
    button: 'Ofrecerme como mentor',
  },
  mentorApplied: {
    subject: 'Tenemos su solicitud: {programme}',
    body: `Hola, {name}:

Gracias por ofrecer su tiempo a nuevas empresas. Tenemos su solicitud, y las leemos todas nosotros mismos.

Lo siguiente es una conversación con nosotros. Le escribimos para acordarla; hasta entonces no tiene que hacer nada.`,
  },
  mentorInterview: {
    subject: 'Una conversación sobre la mentoría con {programme}: {when}',
    body: `Hola, {name}:

Nos gustaría conocerle y contarle cómo funciona aquí la mentoría.

Cuándo: {when}

Dónde: {place}

Con: {interviewer}

Si no le conviene, simplemente responda a este correo.`,
  },
  referenceAsked: {
    subject: '{applicant} nos ha dado su nombre: una breve pregunta de {programme}',
    body: `Hola, {name}:

{applicant} quiere acompañar a nuevas empresas con {programme}, y nos ha dado su nombre como el de alguien que conoce su trabajo.

¿Podría contarnos, en unas frases, de qué se conocen y cómo ayuda esta persona a los demás? Lleva cinco minutos, y solo lo lee nuestra oficina.

{link}

El enlace es solo para usted y no pide contraseña.`,
    button: 'Responder a la pregunta',
  },
  mentorAccepted: {
    subject: 'Le damos la bienvenida entre los mentores de {programme}',
    body: `Hola, {name}:

Nos alegra tenerle con nosotros. Empieza con un periodo de prueba: asiste a sesiones de otros equipos, y volvemos a hablar antes de que se una a uno propio.

{message}

Otro correo trae el enlace a su cuenta. Allí encontrará la declaración que aquí firma todo mentor.`,
  },
  mentorDeclined: {
    subject: 'Su solicitud de mentor de {programme}',
    body: `Hola, {name}:

Gracias por ofrecer su tiempo, y por la conversación. Hemos decidido no seguir adelante con su solicitud.

{message}

Le deseamos lo mejor, y esperamos que otras nuevas empresas encuentren la ayuda que usted puede dar.`,
  },
  warrantExpiring: {
    subject: 'Su declaración termina el {day}: {programme}',
    body: `Hola, {name}:

Su declaración de mentor de {programme} termina el {day}. Fírmela de nuevo antes de ese día, y nada cambia para sus equipos.

{link}

El enlace es solo para usted y no pide contraseña. Abrirlo todavía no firma nada.`,
    button: 'Leer y firmar',
  },
  warrantLapsed: {
    subject: 'Su declaración ha terminado: {programme}',
    body: `Hola, {name}:

Su declaración de mentor de {programme} terminó el {day}. Hasta que la firme de nuevo no le llegan nuevas empresas, y las páginas de las suyas quedan cerradas para usted.

{link}

Basta un minuto, y todo se abre de nuevo enseguida. El enlace es solo para usted y no pide contraseña.`,
    button: 'Leer y firmar',
  },
};
