// A server on the loopback address, at the port that was asked for or the next that is free.
import type { Server } from 'node:http';

export const HOST = '127.0.0.1';
const TRIES = 100;

/** Returns the port it listens on; `port` 0 lets the system choose. Throws where none of a hundred is free. */
export async function listen(server: Server, port: number): Promise<number> {
  for (let tried = port; tried < port + TRIES; tried++) {
    if (await isFree(server, tried)) {
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : tried;
    }
  }
  throw new Error(`No port from ${port} to ${port + TRIES - 1} is free`);
}

function isFree(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const refused = (error: NodeJS.ErrnoException): void => {
      server.removeAllListeners('listening');
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    server.once('error', refused);
    server.listen(port, HOST, () => {
      server.off('error', refused);
      resolve(true);
    });
  });
}
