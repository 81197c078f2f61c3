import { Catch, type ExceptionFilter } from '@nestjs/common';
import { NotFound, Refused } from '@outrigger/kernel';

/** What the product says to people is an answer, not a fault: it passes on to GraphQL without a line in the log. */
@Catch(NotFound, Refused)
export class QuietFilter implements ExceptionFilter {
  catch(answer: NotFound | Refused): never {
    throw answer;
  }
}
