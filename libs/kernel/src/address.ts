/** True for an address of the web that is read over a connection nobody listens to. */
export const isHttps = (url: string): boolean => URL.canParse(url) && new URL(url).protocol === 'https:';
