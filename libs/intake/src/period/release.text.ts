/** What applicants sign until a programme puts it in its own words. */
export const FIRST_RELEASE = {
  version: 1,
  text: `What you tell here is kept by the programme for as long as it decides about your application, mentors your venture or stays in touch with it.

It is read by the programme's staff and by those whom they ask to evaluate it. When you are taken in, your team of mentors reads it as well. Nobody else does, and nothing of it is published.

You may ask at any time what is kept of you, and ask for it to be corrected or deleted.`,
};
