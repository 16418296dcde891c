import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What a language server says of a place in a file; lines count from 0. */
export interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number } };
}

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

type Json = Readonly<Record<string, unknown>>;

/** Speaks with the YAML language server as Visual Studio Code does, with the settings of a project. */
export class LanguageClient {
  readonly #server: ChildProcess;
  readonly #root: string;
  readonly #settings: Json;
  readonly #waiting = new Map<string, (diagnostics: readonly Diagnostic[]) => void>();
  #received = Buffer.alloc(0);
  #initialized: (() => void) | undefined;

  private constructor(root: string, settings: Json) {
    const manifest = fileURLToPath(import.meta.resolve('yaml-language-server/package.json'));
    const program = join(manifest, '../bin/yaml-language-server');
    this.#root = root;
    this.#settings = settings;
    this.#server = spawn(process.execPath, [program, '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.#server.stdout?.on('data', (bytes: Buffer) => this.#receive(bytes));
  }

  /** @param settings as in `.vscode/settings.json` */
  static async start(root: string, settings: Json): Promise<LanguageClient> {
    const client = new LanguageClient(root, settings);
    const rootUri = pathToFileURL(root).href;
    const capabilities = {
      textDocument: { publishDiagnostics: {} },
      workspace: { configuration: true, workspaceFolders: true },
    };
    await new Promise<void>((settle) => {
      client.#initialized = settle;
      client.#send({
        id: 'initialize',
        method: 'initialize',
        params: {
          processId: process.pid,
          rootUri,
          capabilities,
          workspaceFolders: [{ uri: rootUri, name: 'project' }],
        },
      });
    });
    client.#send({ method: 'initialized', params: {} });
    client.#send({ method: 'workspace/didChangeConfiguration', params: { settings: null } });
    return client;
  }

  /** What the server says of a text as if it were opened from a path of the project. */
  diagnose(path: string, text: string): Promise<readonly Diagnostic[]> {
    const uri = pathToFileURL(join(this.#root, path)).href;
    return new Promise((settle) => {
      this.#waiting.set(uri, settle);
      const textDocument = { uri, languageId: 'yaml', version: 1, text };
      this.#send({ method: 'textDocument/didOpen', params: { textDocument } });
    });
  }

  stop(): void {
    this.#server.kill();
  }

  #send(message: Message): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#server.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #receive(bytes: Buffer): void {
    this.#received = Buffer.concat([this.#received, bytes]);
    for (;;) {
      const end = this.#received.indexOf('\r\n\r\n');
      const head = this.#received.subarray(0, Math.max(end, 0)).toString();
      const length = Number(/Content-Length: (\d+)/i.exec(head)?.[1] ?? NaN);
      const body = this.#received.subarray(end + 4, end + 4 + length);
      if (end < 0 || body.length < length) return;
      this.#received = this.#received.subarray(end + 4 + length);
      this.#answer(JSON.parse(body.toString()) as Message);
    }
  }

  #answer({ id, method, params }: Message): void {
    if (id === 'initialize') {
      this.#initialized?.();
    } else if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: readonly Diagnostic[] };
      this.#waiting.get(uri)?.(diagnostics);
    } else if (method === 'workspace/configuration' && id !== undefined) {
      const { items } = params as { items: readonly { section?: string }[] };
      this.#send({ id, result: items.map(({ section = '' }) => this.#section(section)) });
    } else if (method !== undefined && id !== undefined) {
      this.#send({ id, result: null });
    }
  }

  /** The settings that begin with a word, as a block: `yaml.schemas` → `{ schemas }`. */
  #section(section: string): Json {
    const prefix = `${section}.`;
    return Object.fromEntries(
      Object.entries(this.#settings)
        .filter(([key]) => key.startsWith(prefix))
        .map(([key, value]) => [key.slice(prefix.length), value]),
    );
  }
}
