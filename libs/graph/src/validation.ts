import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { type Refusal, refusal, Refused } from '@outrigger/kernel';

function reasons(error: ValidationError, path: string): Refusal[] {
  const field = path ? `${path}.${error.property}` : error.property;
  const own = Object.values(error.constraints ?? {}).map((text) =>
    refusal('INVALID_INPUT', sentence(text, field), field),
  );
  return [...own, ...(error.children ?? []).flatMap((child) => reasons(child, field))];
}

const sentence = (text: string, field: string): string => {
  const words = text.replace(/^\S+/, field).replace(/\.$/, '');
  return `${words}.`;
};

/** The shape of what comes in, judged once for all doors; every fault of an input is told at once. */
export const shapeOfInput = (): ValidationPipe =>
  new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: false,
    exceptionFactory: (errors) => new Refused(errors.flatMap((error) => reasons(error, ''))),
  });
