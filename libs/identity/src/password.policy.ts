import { type Refusal, when } from '@outrigger/kernel';

/** Characters alone, without a second factor. Source: OWASP ASVS 5.0, 6.2; no composition rules. */
const SHORTEST = 15;
const LONGEST = 200;

/** Words that guessers try first; a password that is little more than one of them is refused. */
const GUESSED = [
  'password',
  'passwort',
  'motdepasse',
  'contraseña',
  'qwertyuiop',
  'letmein',
  'welcome',
  'iloveyou',
  'outrigger',
];

/** @returns every reason at once; empty means that it will do. */
export function reviewPassword(password: string, login: string): Refusal[] {
  const plain = password.toLowerCase();
  const [local = ''] = login.toLowerCase().split('@');
  const guessed = [...GUESSED, local].find(
    (word) => word.length > 3 && plain.includes(word) && plain.length - word.length < 8,
  );
  const repeated = new Set(plain).size < 5;
  return [
    ...when(
      password.length < SHORTEST,
      'PASSWORD_TOO_SHORT',
      `A password needs at least ${SHORTEST} characters; four random words do well.`,
      'password',
    ),
    ...when(
      password.length > LONGEST,
      'PASSWORD_TOO_LONG',
      `A password has at most ${LONGEST} characters.`,
      'password',
    ),
    ...when(
      guessed !== undefined,
      'PASSWORD_GUESSABLE',
      `A password may not be little more than "${guessed ?? ''}".`,
      'password',
    ),
    ...when(repeated, 'PASSWORD_REPEATS', 'A password needs at least five different characters.', 'password'),
  ];
}
