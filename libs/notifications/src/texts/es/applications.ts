import type { Words } from '@outrigger/kernel';
import type { applications as english } from '../applications.en.js';

export const applications: Words<typeof english> = {
  applicationWelcomed: {
    subject: 'Siga con su solicitud a {programme}',
    body: `Hola, {name}:

Alguien, seguramente usted, quiere presentar una solicitud a {programme} desde esta dirección. Ya tiene una cuenta: inicie sesión, y allí está su solicitud.

{link}

Si no fue usted, no tiene que hacer nada.`,
    button: 'Ir a mi solicitud',
  },
  applicationReceived: {
    subject: 'Tenemos la solicitud de {venture}',
    body: `Hola, {name}:

Gracias por hablarnos de {venture}. Tenemos su solicitud para {intake}, y las leemos todas nosotros mismos.

Ahora no tiene que hacer nada. Le escribimos en cuanto hayamos decidido.`,
  },
  applicationFormChanged: {
    subject: 'El formulario de solicitud de {programme} ha cambiado',
    body: `Hola, {name}:

Usted empezó una solicitud para {intake}. Desde entonces hemos cambiado su formulario:

{changes}

Lo que empezó se conserva, y puede entregarlo tal como está. O tome el formulario nuevo: cada respuesta que dio se mantiene.

{link}`,
    button: 'Seguir con mi solicitud',
  },
  applicationAdmitted: {
    subject: 'Puede entregar su solicitud a {programme}',
    body: `Hola, {name}:

Nos pidió una excepción, y la hemos hecho: su solicitud para {intake} puede entregarse.

{reason}

{link}`,
    button: 'Ir a mi solicitud',
  },
  applicationAccepted: {
    subject: 'Bienvenidos: {venture} está dentro',
    body: `Hola, {name}:

Hemos leído la solicitud de {venture}, y nos alegra acogerla.

{message}

Ahora formamos su equipo de mentores. No tiene que hacer nada: le escribimos en cuanto haya novedades.`,
  },
  applicationDeclined: {
    subject: 'Su solicitud con {venture}',
    body: `Hola, {name}:

Gracias por hablarnos de {venture}. Hemos leído su solicitud con cuidado, y no podemos acogerla.

{message}

Una cosa más, y solo si quiere: ¿podemos preguntarle más adelante cómo le fue? Basta una pulsación, y no compromete a nada más.

{link}`,
    button: 'Leer y responder',
  },
  applicationDeferred: {
    subject: 'Su solicitud con {venture}: la volvemos a ver el {opens}',
    body: `Hola, {name}:

Gracias por hablarnos de {venture}. Nos gustaría volver a verla en la convocatoria {intake}, que abre el {opens}.

{message}

Su solicitud se queda con nosotros: no tiene que presentarla de nuevo.`,
  },
  applicationReferred: {
    subject: 'Su solicitud con {venture}: alguien que puede ayudar',
    body: `Hola, {name}:

Gracias por hablarnos de {venture}. No somos el lugar adecuado, y creemos que {place} lo es.

{message}

Una cosa más, y solo si quiere: ¿podemos preguntarle más adelante cómo le fue? Basta una pulsación, y no compromete a nada más.

{link}`,
    button: 'Leer y responder',
  },
};
