import type { Redirect } from './redirects.ts';

/** What the configuration of a server is made of, besides the table of what every host must do. */
export interface ServerSettings {
  /** Folder of the site, or the link to it, as an absolute path. */
  readonly root: string;
  /** Where the server listens: all addresses of the machine if there is none. */
  readonly address: string | undefined;
  readonly port: number;
  /** The one name of the host that is answered; `undefined` for every name. */
  readonly host: string | undefined;
  readonly redirects: readonly Redirect[];
}
