import { type EmbeddedPostgres, startPostgres } from './embedded/server.js';
import { type RuntimeRole, roleUrl } from './provision.js';
import { readSettings, type Settings } from './settings/settings.js';

/** The database of this deployment, reached as its administrator; whoever opened it closes it. */
export interface Site {
  readonly adminUrl: string;
  readonly secret: string;
  readonly settings: Settings;
  /** The server of this folder, where no DATABASE_URL is set. */
  readonly embedded: EmbeddedPostgres | undefined;
  close(): Promise<void>;
}

/** @throws SettingsError; an Error in one line when the embedded server does not start. */
export async function openSite(log?: (line: string) => void): Promise<Site> {
  const settings = readSettings(process.env);
  const { dataDir, secret, databaseUrl } = settings;
  const embedded = databaseUrl ? undefined : await startPostgres({ dataDir, secret, ...(log && { log }) });
  const adminUrl = databaseUrl ?? embedded?.adminUrl ?? '';
  return { adminUrl, secret, settings, embedded, close: () => embedded?.stop() ?? Promise.resolve() };
}

export const urlFor = ({ adminUrl, secret }: Site, role: RuntimeRole): string => roleUrl(adminUrl, role, secret);
