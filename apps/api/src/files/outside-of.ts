/** Headers of a file that is handed out: a browser saves it and makes nothing else of it, whatever it holds. */
export function outsideOf(name: string, mediaType: string): Readonly<Record<string, string>> {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const exact = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return {
    'content-type': mediaType,
    'content-disposition': `attachment; filename="${plain}"${plain === name ? '' : `; filename*=UTF-8''${exact}`}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, no-store',
  };
}
