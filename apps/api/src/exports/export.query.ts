import { IsDateString, IsOptional, IsString, Matches, MaxLength } from 'class-validator';

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Which programme and which days, in an address that a browser opens. */
export class ExportQuery {
  @IsOptional() @IsString() @MaxLength(80) programme?: string;
  @IsOptional() @Matches(DAY) @IsDateString({ strict: true }) firstDay?: string;
  @IsOptional() @Matches(DAY) @IsDateString({ strict: true }) lastDay?: string;
}
