/** A site that is built and served while the tests run. */
interface Site {
  readonly origin: string;
  /** Folder of the built files, from the root of the project. */
  readonly dist: string;
  readonly command: string;
  readonly env: Readonly<Record<string, string>>;
}

function builtSite(name: string, port: number, asOf: string): Site {
  const dist = `e2e/.output/${name}`;
  return {
    origin: `http://127.0.0.1:${port}`,
    dist,
    command: `astro build --outDir ${dist} && astro preview --ignore-lock --host 127.0.0.1 --port ${port} --outDir ${dist}`,
    env: { AS_OF: asOf },
  };
}

/** First of the ports that the tests listen on; set it where another program holds it. */
const PORT = Number(process.env['TEST_PORT'] ?? 47321);

/** The real content at a time when four procedures were open, one of them extended. */
export const REAL_AS_OF = '2023-03-20T11:00';

export const SITES = { real: builtSite('real', PORT, REAL_AS_OF) } as const;
