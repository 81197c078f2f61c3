/** Text that may stand in a header or a calendar's value: control characters and line breaks become one space. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
