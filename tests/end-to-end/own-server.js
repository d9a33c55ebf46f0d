import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const program = new URL('../../api/ImppOffice.Api/bin/Debug/net10.0/ImppOffice.Api.dll', import.meta.url)
  .pathname;

/** A server with a library of its own, where the people of `accounts` sign in; the first is an administrator. */
export const serveAccounts = async (test, accounts) => (await serveLibrary(test, accounts)).address;

/** The same, with further settings; gives its address too, and the command line as it works on that library. */
export async function serveLibrary(test, accounts, ...settings) {
  const folder = await mkdtemp(join(tmpdir(), 'impp-'));
  const library = `--Library:Path=${folder}`;
  for (const [index, { name, password }] of accounts.entries()) {
    const right = index === 0 ? ['--administrator'] : [];
    const adding = spawn('dotnet', [program, 'accounts', 'add', name, ...right, library]);
    adding.stdin.end(`${password}\n`);
    const [code] = await once(adding, 'exit');
    if (code !== 0) throw new Error(`${name} could not be added.`);
  }
  const port = await freePort();
  const options = ['--no-browser', '--port', `${port}`, library, ...settings];
  const serving = spawn('dotnet', [program, 'serve', ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
  test.after(async () => {
    const ended = once(serving, 'exit');
    serving.kill('SIGINT');
    await ended;
    await rm(folder, { recursive: true });
  });
  // Its first line says that it is there.
  await once(serving.stdout, 'data');
  const command = async (...words) => (await run('dotnet', [program, ...words, library])).stdout;
  return { address: `http://localhost:${port}`, command };
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}
