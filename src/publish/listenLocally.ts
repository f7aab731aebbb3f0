import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where a server listens, and how to end it. */
export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

const TRIES = 50;

/** Listens on this machine alone, at `port` or the next free one; 0 takes any. Throws when none is free. */
export async function listenLocally(listener: RequestListener, port: number): Promise<Listening> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await listenAt(listener, port === 0 ? 0 : port + tries);
    } catch (error) {
      const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!busy || tries >= TRIES) throw error;
    }
  }
}

/** `localhost` is 127.0.0.1 to some browsers and ::1 to others; both must be ours. */
async function listenAt(listener: RequestListener, wanted: number): Promise<Listening> {
  const first = createServer(listener);
  await listen(first, wanted, '127.0.0.1');
  const { port } = first.address() as AddressInfo;
  const second = createServer(listener);
  try {
    await listen(second, port, '::1');
  } catch (error) {
    const unknown =
      error instanceof Error && 'code' in error && /^(EADDRNOTAVAIL|EAFNOSUPPORT)$/.test(String(error.code));
    if (!unknown) {
      await end(first);
      throw error;
    }
    return { port, close: () => end(first) };
  }
  return {
    port,
    close: async () => {
      await Promise.all([end(first), end(second)]);
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      done();
    });
  });
}

function end(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
